import { Membership } from '../accounts/membership.entity.ts';
import type { Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { Attendance } from './attendance.entity.ts';
import { attendanceRules } from './attendance.rules.ts';
import type { Gathering } from './gathering.entity.ts';
import { about } from './observed.ts';

/** Puts on the sheet whoever is invited and not on it yet. */
export async function invite(change: Change, g: Gathering): Promise<void> {
  const known = new Set((await change.em.find(Attendance, { gatheringId: g.id })).map((a) => a.memberId));
  const members = await change.em.find(Membership, { id: { $in: g.inviteeIds.filter((id) => !known.has(id)) } }, { orderBy: { id: 'asc' } });
  for (const m of members) {
    const { liaisonId, managingUnitId } = about(m);
    await change.create(attendanceRules, Attendance, 'invite', {
      id: newId('Attendance', change.now), schemeId: g.schemeId, ruleSetId: g.ruleSetId, gatheringId: g.id, memberId: m.id, liaisonId,
      // the unit that holds it keeps the sheet; where the office does, the unit that manages the observer reads their line
      managingUnitId: g.managingUnitId ?? managingUnitId, convenerId: g.convenerId,
      capacity: g.nonVotingIds.includes(m.id) ? 'NON_VOTING' : 'PARTICIPANT', signedBy: null, signedInAt: null, leaveReason: null, correctionReason: null,
    }, {}, { text: g.title });
  }
}

/** Notice is given anew, of another day: who was on leave on the first is invited like the others. */
export async function inviteAgain(change: Change, attendance: Attendance): Promise<void> {
  if (attendance.state === 'INVITED' || attendance.state === 'ON_LEAVE') await change.apply(attendanceRules, attendance, 'inviteAgain', {}, { leaveReason: null });
}

/** Who neither came nor asked for leave was absent. */
export const miss = (change: Change, attendance: Attendance, g: Gathering) => change.apply(attendanceRules, attendance, 'miss', {}, {}, { text: g.title });
