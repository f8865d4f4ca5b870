import { Appointment } from './appointment.entity.ts';
import { Deed } from './deed.entity.ts';
import { recruitmentEntities } from './recruitment.entities.ts';

/** The nouns of this slice that have tables. */
export const observerEntities = [Appointment, Deed, ...recruitmentEntities];
