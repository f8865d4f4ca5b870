import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AttendanceState } from './attendance.rules.ts';

/** Whether somebody takes part (参加) or attends without a vote (列席). */
export type Capacity = 'PARTICIPANT' | 'NON_VOTING';
/** How somebody was found to be there: by the code in the room, by the link, or entered by the office. */
export type SignedBy = 'CODE' | 'LINK' | 'OFFICE';

const schema = defineEntity({
  name: 'Attendance',
  tableName: 'attendance',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    gatheringId: p.string(),
    memberId: p.string(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    convenerId: p.string(),
    capacity: p.string().$type<Capacity>(),
    state: p.string().$type<AttendanceState>(),
    signedBy: p.string().$type<SignedBy>().nullable(),
    signedInAt: p.datetime().nullable(),
    leaveReason: p.string().nullable(),
    correctionReason: p.string().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** One person's part in one gathering. */
export class Attendance extends schema.class {}
schema.setClass(Attendance);
