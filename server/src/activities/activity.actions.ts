import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import type { Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { inForce, rulesOf, type Rules } from '../schemes/rules.ts';
import { Activity } from './activity.entity.ts';
import { activityRules } from './activity.rules.ts';
import { Attendance } from './attendance.entity.ts';
import { did, undo } from '../observers/deeds.ts';
import { about, happened, listed } from './observed.ts';
import { overCap, tellOffice } from './visit-cap.ts';

/** What an observer says of an activity. */
export interface ActivityText {
  heldOn: Day; place: string; subject: string; reached?: number | null; enterprise?: string | null; enterpriseWithheld?: boolean | null;
  overCapReason?: string | null; notes?: string | null; findings?: string | null; report?: string | null;
}
interface OnActivity { activityId: string; expectedVersion: number }

/** An observer logs what they did; it counts once toward what they owe (A-35, A-36, A-39, B-20). */
export const log = (a: Acting, input: ActivityText & { idempotencyKey: string; kind: string; gatheringId?: string | null }) =>
  act(a, { act: 'activityLog', input: { ...input } }, async (change) => {
    const { actor, now, em } = change;
    if (actor.role !== 'OBSERVER') throw new Refused('NOT_YOURS', { zh: '只有体验官、监督员可以登记履职活动', en: 'Only observers log activities' }, { rule: 'A-35' });
    const rules = await inForce(em, actor.schemeId, now);
    const me = await em.findOneOrFail(Membership, { id: actor.membershipId });
    listed(rules, 'activityKinds', input.kind, 'A-35');
    check(change, input, rules, me.since);
    if (input.gatheringId && await em.count(Attendance, { gatheringId: input.gatheringId, memberId: actor.membershipId }) === 0) {
      throw new Refused('NOT_FOUND', { zh: '没有邀请您参加这一活动', en: 'You were not invited to this' }, { field: 'gatheringId', rule: 'A-39' });
    }
    const visit = { kind: input.kind, enterprise: input.enterprise, heldOn: input.heldOn, overCapReason: input.overCapReason };
    const over = await overCap(change, rules, visit);
    const activity = await change.create(activityRules, Activity, 'log', {
      id: newId('Activity', now), schemeId: actor.schemeId, ruleSetId: rules.set.id, authorId: me.id, ...about(me), kind: input.kind, ...said(input), overCapReason: over,
      gatheringId: input.gatheringId ?? null, withdrawReason: null, loggedAt: now,
    }, input, { text: input.subject.trim() });
    if (over) tellOffice(change, activity);
    await did(change, deed(activity));
    return activity;
  });

/** Its author corrects it; what it said before stays in the journal. */
export const correct = (a: Acting, input: ActivityText & OnActivity & { reason: string }) =>
  act(a, { act: 'activityCorrect', input: { ...input } }, async (change) => {
    const activity = await versioned(change, input);
    const me = await change.em.findOne(Membership, { id: activity.authorId });
    const rules = await rulesOf(change.em, activity.ruleSetId);
    check(change, input, rules, me?.since ?? activity.loggedAt);
    const after = { ...said(input), overCapReason: await overCap(change, rules, { ...input, kind: activity.kind, id: activity.id, overCapReason: input.overCapReason ?? activity.overCapReason ?? null }) };
    const before = Object.fromEntries(Object.entries(after).filter(([k, v]) => (activity[k as keyof Activity] ?? null) !== v).map(([k]) => [k, activity[k as keyof Activity] ?? null]));
    if (Object.keys(before).length === 0) throw new Refused('INVALID', { zh: '内容没有变化', en: 'Nothing is different' }, { field: 'subject', rule: 'A-35' });
    await change.apply(activityRules, activity, 'correct', input, after, { text: input.reason, more: { before } });
    if (after.overCapReason && 'overCapReason' in before) tellOffice(change, activity);
    if ('heldOn' in before) { await undo(change, activity.id); await did(change, deed(activity)); }
    return activity;
  });

/** Its author takes it back; it no longer counts. */
export const withdraw = (a: Acting, input: OnActivity & { reason: string }) =>
  act(a, { act: 'activityWithdraw', input: { ...input } }, async (change) => {
    const activity = await versioned(change, input);
    await change.apply(activityRules, activity, 'withdraw', input, { withdrawReason: input.reason }, { text: input.reason });
    await undo(change, activity.id);
    return activity;
  });

const deed = (activity: Activity) => ({ schemeId: activity.schemeId, membershipId: activity.authorId, kind: `ACTIVITY:${activity.kind}`, subjectId: activity.id, on: activity.heldOn });

/** What it says, as it is kept. */
const said = (t: ActivityText) => ({
  heldOn: t.heldOn, place: t.place.trim(), subject: t.subject.trim(), reached: t.reached ?? null, enterprise: t.enterprise?.trim() || null,
  enterpriseWithheld: !!t.enterprise?.trim() && (t.enterpriseWithheld ?? false), notes: t.notes ?? '', findings: t.findings ?? '', report: t.report ?? '',
});

function check(change: Change, t: ActivityText, rules: Rules, since: Date): void {
  happened(change, t.heldOn, since, 'heldOn', 'A-35');
  if (t.reached !== undefined && t.reached !== null && (t.reached < 0 || t.reached > 1_000_000)) throw new Refused('INVALID', { zh: '人数不正确', en: 'That is no number of people' }, { field: 'reached', rule: 'A-35' });
  for (const [field, most] of [['place', 200], ['subject', 200], ['enterprise', 200], ['notes', rules.set.textLimit], ['findings', rules.set.textLimit], ['report', 20_000]] as const) {
    if ([...(t[field] ?? '')].length > most) throw new Refused('TOO_LONG', { zh: `最多 ${most} 个字`, en: `At most ${most} characters` }, { field });
  }
}

async function versioned(change: Change, input: OnActivity): Promise<Activity> {
  const activity = await change.load(Activity, input.activityId);
  expectVersion(activity, input.expectedVersion);
  return activity;
}
