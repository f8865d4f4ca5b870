import { Appointment } from './appointment.entity.ts';
import { Deed } from './deed.entity.ts';
import { recruitmentEntities } from './recruitment.entities.ts';
import { Duty } from './duty.entity.ts';
import { LiaisonAssignment } from './liaison.entity.ts';

/** The nouns of this slice that have tables. */
export const observerEntities = [Appointment, Deed, Duty, LiaisonAssignment, ...recruitmentEntities];
