import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { Attendance } from './attendance.entity.ts';
import { attendanceRules, type AttendanceFacts } from './attendance.rules.ts';
import { did, undo } from '../observers/deeds.ts';
import { Gathering } from './gathering.entity.ts';

interface OnAttendance { attendanceId: string; expectedVersion: number }

/** Whoever is invited signs in, by the code shown in the room or by joining over the link (A-38, B-19). */
export const signIn = (a: Acting, input: { gatheringId: string; code?: string | null; online?: boolean | null }) =>
  act(a, { act: 'attendanceSignIn', input: { ...input } }, async (change) => {
    const gathering = await change.load(Gathering, input.gatheringId);
    const attendance = await change.em.findOne(Attendance, { gatheringId: gathering.id, memberId: a.actor.membershipId });
    if (!attendance) throw notFound();
    const { id } = attendance;
    const mine = await change.load(Attendance, id);
    const signedBy = gathering.state === 'HELD' ? shownToBeThere(gathering, input) : 'CODE';
    await change.apply(attendanceRules, mine, 'signIn', input, { signedBy, signedInAt: change.now, leaveReason: null }, { text: gathering.title }, facts(mine, gathering));
    await attended(change, mine, gathering);
    return mine;
  });

/** Whoever is invited asks for leave, with the reason. */
export const askLeave = (a: Acting, input: OnAttendance & { reason: string }) =>
  act(a, { act: 'attendanceAskLeave', input: { ...input } }, async (change) => {
    const { attendance, gathering } = await both(change, input);
    await change.apply(attendanceRules, attendance, 'askLeave', input, { leaveReason: input.reason }, { text: `${gathering.title}：${input.reason}` }, facts(attendance, gathering));
    return attendance;
  });

/** How the office enters somebody on the sheet. */
export type Mark = 'ATTENDED' | 'ON_LEAVE' | 'ABSENT';
const marks = { ATTENDED: 'markAttended', ON_LEAVE: 'markOnLeave', ABSENT: 'markAbsent' } as const satisfies Record<Mark, keyof typeof attendanceRules.actions>;

/** The office enters how somebody attended; after the closing only with the reason of the correction. */
export const mark = (a: Acting, input: OnAttendance & { as: Mark; reason?: string | null }) =>
  act(a, { act: 'attendanceMark', input: { ...input } }, async (change) => {
    const { attendance, gathering } = await both(change, input);
    const reason = input.reason?.trim() || null;
    await change.apply(attendanceRules, attendance, marks[input.as], { reason: reason ?? '' }, {
      signedBy: input.as === 'ATTENDED' ? 'OFFICE' : null, signedInAt: input.as === 'ATTENDED' ? change.now : null, leaveReason: input.as === 'ON_LEAVE' ? reason : null,
      correctionReason: gathering.state === 'CLOSED' ? reason : (attendance.correctionReason ?? null),
    }, { text: reason ? `${gathering.title}：${reason}` : gathering.title }, facts(attendance, gathering));
    if (input.as === 'ATTENDED') await attended(change, attendance, gathering); else await undo(change, attendance.id);
    return attendance;
  });

/** An observer's attendance counts toward what they owe; that of staff is only on the sheet. */
async function attended(change: Change, { id, schemeId, memberId }: Attendance, g: Gathering): Promise<void> {
  if (await change.em.count(Membership, { id: memberId, role: 'OBSERVER' }) === 0) return;
  await did(change, { schemeId, membershipId: memberId, kind: `ATTENDANCE:${g.kind}`, subjectId: id, on: shanghaiDay(g.heldAt ?? change.now) });
}

/** An attendance with where its gathering stands. */
export const facts = (attendance: Attendance, { state }: { state: AttendanceFacts['gathering'] & string }): AttendanceFacts =>
  ({ ...attendance, liaisonId: attendance.liaisonId ?? null, managingUnitId: attendance.managingUnitId ?? null, gathering: state });

/** Refuses who shows neither the room's code nor joins over a link that there is. */
function shownToBeThere(g: Gathering, { code, online }: { code?: string | null; online?: boolean | null }): 'CODE' | 'LINK' {
  if (code?.trim()) {
    if (code.trim().toUpperCase() !== g.code) throw new Refused('INVALID', { zh: '签到码不正确，请核对会场显示的签到码', en: 'That is not the code shown in the room' }, { field: 'code', rule: 'A-38' });
    return 'CODE';
  }
  if (online && g.link) return 'LINK';
  throw new Refused('INCOMPLETE', { zh: '请输入会场显示的签到码', en: 'Give the code shown in the room' }, { field: 'code', rule: 'A-38' });
}

/** The line on the sheet and its gathering, the gathering locked first: closing and signing in wait for one another. */
async function both(change: Change, input: OnAttendance) {
  const found = await change.em.findOne(Attendance, { id: input.attendanceId });
  if (!found) throw notFound();
  const gathering = await change.load(Gathering, found.gatheringId);
  const attendance = await change.load(Attendance, found.id);
  expectVersion(attendance, input.expectedVersion);
  return { attendance, gathering };
}
