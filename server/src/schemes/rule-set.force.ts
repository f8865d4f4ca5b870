import { setAlarm } from '../journal/alarm.ts';
import { Change } from '../journal/change.ts';
import type { AlarmHandler } from '../journal/services.ts';
import { system } from '../kernel/actor.ts';
import { addDays, shanghaiDay, startOfDay, type Day } from '../kernel/calendar.ts';
import { RuleSet } from './rule-set.entity.ts';
import { ruleSetRules } from './rule-set.rules.ts';

/** The alarm that brings a decided version into force on its day. */
export const FORCE_ALARM = 'rulesTakeForce';
/** The alarm that warns of the end of a trial. */
export const TRIAL_ALARM = 'rulesTrialEnds';
/** The alarm by which running clocks follow a version that was brought into force for them too; the clocks handle it. */
export const FOLLOW_ALARM = 'rulesFollowed';

const warnedBefore = 30;

/** The last day of a trial, with its extension; null where the version is not on trial. */
export const trialEnd = ({ trialUntil, extendedUntil }: { trialUntil?: Day | null | undefined; extendedUntil?: Day | null | undefined }): Day | null => extendedUntil ?? trialUntil ?? null;

/** From which day on the end of a trial is warned of (B-32). */
export const trialWarnedFrom = (until: Day): Day => addDays(until, -warnedBefore);

/** Days that are left of a trial, its last day not counted. */
export const trialDaysLeft = (until: Day, today: Day): number => Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000);

/** A version takes the place of the one in force; appointments and matters keep the one they were made under (B-8). */
export async function takeForce(by: Change, set: RuleSet, inForceOn: Day): Promise<void> {
  // Time brings it about, whoever decided it: the entries are the system's.
  const change = by.actor.role === 'SYSTEM' ? by : new Change(by.services, system(set.schemeId), by.em, by.now);
  await change.write();
  const before = await change.em.findOne(RuleSet, { schemeId: set.schemeId, state: 'IN_FORCE' });
  if (before) await change.apply(ruleSetRules, before, 'supersede', {});
  await change.apply(ruleSetRules, set, 'takeForce', {}, { inForceOn });
  const until = trialEnd(set);
  if (until) await warnOf(change, set, until);
  if (before && set.applyToRunning) await setAlarm(change, { schemeId: set.schemeId, kind: FOLLOW_ALARM, subjectId: set.id, at: change.now });
  if (change !== by) by.drafts.push(...change.drafts);
}

/** Sets the alarm that warns of the end of a trial; a trial that ends sooner is warned of at once. */
export const warnOf = (change: Change, set: RuleSet, until: Day): Promise<unknown> =>
  setAlarm(change, { schemeId: set.schemeId, kind: TRIAL_ALARM, subjectId: set.id, at: startOfDay(trialWarnedFrom(until)), about: until });

/** On the day a version was decided for, at 00:00 or as soon as the server is back, it takes force. */
export const onDayOfForce: AlarmHandler = async (change, { subjectId }) => {
  const set = await change.load(RuleSet, subjectId);
  if (set.state === 'ENACTED' && set.inForceOn && set.inForceOn <= shanghaiDay(change.now)) await takeForce(change, set, set.inForceOn);
  return null;
};

/** Thirty days before a trial ends, office and administrator are told once. */
export const onTrialEnding: AlarmHandler = async (change, { subjectId }) => {
  const set = await change.load(RuleSet, subjectId);
  const until = trialEnd(set);
  if (set.state !== 'IN_FORCE' || !until) return null;
  const from = trialWarnedFrom(until);
  if (from > shanghaiDay(change.now)) return { at: startOfDay(from), about: until };
  await change.apply(ruleSetRules, set, 'warnTrial', {}, {}, { more: { until } });
  return null;
};
