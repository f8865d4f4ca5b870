import { act, type Acting, type Answer } from '../journal/act.ts';
import { setAlarm, stopAlarm } from '../journal/alarm.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { shanghaiDay, startOfDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { presetOf } from './presets.ts';
import { edited, type RuleSections } from './rule-sections.ts';
import { RuleSet } from './rule-set.entity.ts';
import { factsOf, problemsIn, textsOf } from './rule-set.facts.ts';
import { FORCE_ALARM, takeForce, trialEnd, warnOf } from './rule-set.force.ts';
import { ruleSetRules } from './rule-set.rules.ts';
import { textOf } from './rule-set.text.ts';
import { columnsOf, rewriteRows, writeRows } from './rule-set.write.ts';
import { rulesOf } from './rules.ts';
import { termEnd } from './term.rules.ts';

interface OnDraft { idempotencyKey: string; ruleSetId: string; expectedVersion: number }

/** Begins the next version of the scheme's rules, from the one in force or from a founding document; one at a time. */
export const draftRules = (a: Acting, { idempotencyKey, preset = null }: { idempotencyKey: string; preset?: string | null }): Promise<Answer> =>
  act(a, { act: 'ruleSetDraft', input: { idempotencyKey, preset } }, async (change) => {
    const { em, now, actor: { schemeId } } = change;
    // Two at once: the second waits here, and finds the first one's draft.
    await em.execute('select 1 from chain where id = ? for update', [schemeId]);
    const sets = await em.find(RuleSet, { schemeId }, { orderBy: { edition: 'desc' } });
    const unfinished = sets.filter(({ state }) => state === 'DRAFT' || state === 'CONSULTING' || state === 'ENACTED').length;
    const template = preset ? presetOf(preset) : null;
    const source = sets.find(({ state }) => state === 'IN_FORCE') ?? sets[0];
    if (!template && !source) throw notFound();
    const text = template ? { ...template, trialUntil: template.trialMonths === null ? null : termEnd(shanghaiDay(now), template.trialMonths) } : textOf(await rulesOf(em, source!.id));
    const set = await change.create(ruleSetRules, RuleSet, 'draft', {
      id: newId('RuleSet', now), schemeId, edition: (sets[0]?.edition ?? 0) + 1, inForceOn: null, ...columnsOf(text), consulted: [], applyToRunning: false, extendedUntil: null,
    }, {}, {}, { unfinished });
    await writeRows(em, set.id, text);
    return set;
  });

/** Writes parts of a draft anew; what the database could not hold is refused with its place, the rest is kept and listed. */
export const editRules = (a: Acting, { idempotencyKey, ruleSetId, expectedVersion, ...parts }: OnDraft & Partial<{ [K in keyof RuleSections]: RuleSections[K] | null | undefined }>): Promise<Answer> =>
  act(a, { act: 'ruleSetEdit', input: { idempotencyKey, ruleSetId, expectedVersion, parts } }, async (change) => {
    const set = await loaded(change, ruleSetId, expectedVersion);
    const { text, before } = await textsOf(change.em, set);
    const twice = parts.clocks?.map((c) => c.code).findIndex((code, i, all) => code && all.indexOf(code) < i) ?? -1;
    if (twice >= 0) throw new Refused('INVALID', { zh: '与前面的一项重复', en: 'It is there already' }, { field: `clocks.${twice}.code`, rule: 'B-8' });
    const next = edited(text, parts, before);
    const [wrong] = (await problemsIn(change.em, next, before, around(change))).filter(({ unholdable }) => unholdable);
    if (wrong) throw new Refused('INVALID', wrong.said, { field: wrong.path, rule: 'B-8' });
    await change.apply(ruleSetRules, set, 'edit', {}, columnsOf(next), { more: { parts: Object.keys(parts).filter((name) => parts[name as keyof RuleSections]) } });
    await rewriteRows(change.em, set.id, next);
    return set;
  });

/** Takes a version under consultation, or one that waits for its day, back to being a draft. */
export const withdrawRules = (a: Acting, { idempotencyKey, ruleSetId, expectedVersion }: OnDraft): Promise<Answer> =>
  act(a, { act: 'ruleSetWithdraw', input: { idempotencyKey, ruleSetId, expectedVersion } }, async (change) => {
    const set = await loaded(change, ruleSetId, expectedVersion);
    await change.apply(ruleSetRules, set, 'withdraw', {}, { inForceOn: null, applyToRunning: false }, {}, await facts(change, set));
    await stopAlarm(change, { schemeId: set.schemeId, kind: FORCE_ALARM, subjectId: set.id });
    return set;
  });

/** Decides that a version takes force, today or at 00:00 of a later day; running clocks follow it only where that is said. */
export const enactRules = (a: Acting, { idempotencyKey, ruleSetId, expectedVersion, inForceOn = null, applyToRunning }: OnDraft & { inForceOn?: Day | null; applyToRunning: boolean }): Promise<Answer> =>
  act(a, { act: 'ruleSetEnact', input: { idempotencyKey, ruleSetId, expectedVersion, inForceOn, applyToRunning } }, async (change) => {
    const set = await loaded(change, ruleSetId, expectedVersion);
    const today = shanghaiDay(change.now);
    const day = inForceOn ?? today;
    if (day < today) throw new Refused('INVALID', { zh: '施行日期不能早于今天', en: 'Rules take force today or later' }, { field: 'inForceOn', rule: 'B-8' });
    await change.apply(ruleSetRules, set, 'enact', {}, { inForceOn: day, applyToRunning }, { more: { inForceOn: day, applyToRunning } }, await facts(change, set, day));
    if (day === today) await takeForce(change, set, day);
    else await setAlarm(change, { schemeId: set.schemeId, kind: FORCE_ALARM, subjectId: set.id, at: startOfDay(day), about: day });
    return set;
  });

/** Extends the trial of the rules in force (B-32); what their document said stays as it was. */
export const extendTrial = (a: Acting, { idempotencyKey, ruleSetId, expectedVersion, until, reason }: OnDraft & { until: Day; reason: string }): Promise<Answer> =>
  act(a, { act: 'ruleSetExtendTrial', input: { idempotencyKey, ruleSetId, expectedVersion, until, reason } }, async (change) => {
    const set = await loaded(change, ruleSetId, expectedVersion);
    const ends = trialEnd(set);
    if (ends && until <= ends) throw new Refused('INVALID', { zh: `须晚于现在的试行截止日期 ${ends}`, en: `Later than the trial ends now, ${ends}` }, { field: 'until', rule: 'B-32' });
    await change.apply(ruleSetRules, set, 'extendTrial', { reason }, { extendedUntil: until }, { text: reason, more: { until } });
    await warnOf(change, set, until);
    return set;
  });

const around = (change: Change, on: Day = shanghaiDay(change.now)) => ({ happenings: change.services.happenings, on });
const facts = (change: Change, set: RuleSet, on?: Day) => factsOf(change.em, set, change.services.happenings, change.now, on);

async function loaded(change: Change, ruleSetId: string, expectedVersion: number): Promise<RuleSet> {
  const set = await change.load(RuleSet, ruleSetId);
  // what is in force is anybody's to read, and another scheme's is nobody's to change
  if (set.schemeId !== change.actor.schemeId) throw notFound();
  expectVersion(set, expectedVersion);
  return set;
}
