import { Appointment } from './appointment.entity.ts';
import { Certificate } from './certificate.entity.ts';
import { BurdenComplaint } from './complaint.entity.ts';
import { ConductCase } from './conduct.entity.ts';
import { Deed } from './deed.entity.ts';
import { Dismissal } from './dismissal.entity.ts';
import { Excuse } from './excuse.entity.ts';
import { GroupMember } from './group.entity.ts';
import { Paper } from './paper.entity.ts';
import { recruitmentEntities } from './recruitment.entities.ts';
import { Duty } from './duty.entity.ts';
import { LiaisonAssignment } from './liaison.entity.ts';
import { Suspension } from './suspension.entity.ts';
import { ArchiveSnapshot } from './archive.entity.ts';

/** The nouns of this slice that have tables. */
export const observerEntities = [
  Appointment, Certificate, Suspension, Paper, Dismissal, ConductCase, BurdenComplaint, Excuse, GroupMember,
  Deed, Duty, LiaisonAssignment, ArchiveSnapshot, ...recruitmentEntities,
];
