import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleChange } from '../journal/services.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';
import type { RuleText } from './preset.ts';
import type { RuleSet } from './rule-set.entity.ts';
import { problemsOf, type RuleProblem } from './rule-set.problems.ts';
import type { RuleSetFacts } from './rule-set.rules.ts';
import { textOf } from './rule-set.text.ts';
import { rulesOf } from './rules.ts';

/** The version that a draft follows: the one in force, or the last there was; null for a scheme's first. */
export async function previousOf(em: EntityManager, { schemeId, edition }: { schemeId: string; edition: number }): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    'select id from rule_set where scheme_id = ? and version < ? order by version desc limit 1', [schemeId, edition]);
  return row?.id ?? null;
}

/** What the text of a version is, and that of the one before it. */
export async function textsOf(em: EntityManager, set: RuleSet): Promise<{ text: RuleText; before: RuleText | null; beforeId: string | null }> {
  const beforeId = await previousOf(em, set);
  return { text: textOf(await rulesOf(em, set.id)), before: beforeId ? textOf(await rulesOf(em, beforeId)) : null, beforeId };
}

interface Around { happenings: ReadonlyMap<string, Said> | undefined; on: Day }

/** What keeps a text from taking force on a day. */
export async function problemsIn(em: EntityManager, text: RuleText, before: RuleText | null, { happenings, on }: Around): Promise<RuleProblem[]> {
  const calendars = await em.execute<{ id: string }[]>('select id from calendar', []);
  return problemsOf(text, { before, on, happenings: new Set(happenings?.keys() ?? []), calendars: new Set(calendars.map((c) => c.id)) });
}

/** What the lifecycle needs to know of a version beside its row. */
export async function factsOf(em: EntityManager, set: RuleSet, happenings: ReadonlyMap<string, Said> | undefined, now: Date, on: Day = shanghaiDay(now)): Promise<RuleSetFacts> {
  const [counted] = await em.execute<{ open: number; undisposed: number }[]>(
    `select count(distinct r.id) filter (where r.state = 'OPEN')::int as open, count(o.id) filter (where o.state = 'ENTERED')::int as undisposed
     from consultation_round r left join round_opinion o on o.round_id = r.id where r.rule_set_id = ?`, [set.id]);
  const writing = set.state === 'DRAFT' || set.state === 'CONSULTING';
  const { text, before } = writing ? await textsOf(em, set) : { text: null, before: null };
  return {
    state: set.state, schemeId: set.schemeId, consulted: set.consulted, trialUntil: set.trialUntil, openRounds: counted!.open, undisposed: counted!.undisposed,
    problems: text ? (await problemsIn(em, text, before, { happenings, on })).length : 0,
  };
}

/** The change that a version would bring, as those ask who count what it touches. */
export const changeOf = async (em: EntityManager, set: RuleSet, now: Date): Promise<RuleChange> => ({ schemeId: set.schemeId, fromId: await previousOf(em, set), toId: set.id, now });
