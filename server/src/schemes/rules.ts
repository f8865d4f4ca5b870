import type { EntityManager } from '@mikro-orm/postgresql';
import type { Channel } from '../accounts/membership.rules.ts';
import { groupBy } from '../journal/loader.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import type { ListName } from './preset.ts';
import { RuleSet } from './rule-set.entity.ts';
import { AnswerClass, CadenceRule, Choice, ClockRule, RungRule } from './rule-rows.entity.ts';

type Plain<T> = { readonly [K in keyof T as K extends symbol ? never : K]: T[K] };

/** One version of a scheme's rules with all its rows; whatever a district decides is read from here. */
export interface Rules {
  readonly set: Plain<RuleSet>;
  readonly answerClasses: readonly Plain<AnswerClass>[];
  readonly clock: (name: string) => Plain<ClockRule>;
  /** Its deadlines, in the order they are written in. */
  readonly clocks: readonly Plain<ClockRule>[];
  /** Who is told before and after a deadline of this name, in the order of time. */
  readonly rungs: (clock: string) => readonly Plain<RungRule>[];
  /** What is owed each month and quarter. */
  readonly cadences: readonly Plain<CadenceRule>[];
  /** What a list offers somebody of this channel; everything, to somebody without one. */
  readonly offered: (list: ListName, channel: Channel | null) => readonly Plain<Choice>[];
  /** The label of a code, also where it is not offered to everybody; the code itself is never shown. */
  readonly labelOf: (list: ListName, code: string, lang: Lang) => string;
}

// Kept for good: a version that took force never changes. A draft is read anew each time.
const kept = new Map<string, Rules>();

/** A version of the rules that took force, where it has been read before. */
export const rulesKnown = (ruleSetId: string): Rules | undefined => kept.get(ruleSetId);

// A draft's rows are written anew by the transaction that read them, which must not hold on to the old ones.
const apart = { disableIdentityMap: true } as const;

/** A version of the rules by its id. */
export async function rulesOf(em: EntityManager, ruleSetId: string): Promise<Rules> {
  const known = kept.get(ruleSetId);
  if (known) return known;
  const set = await em.findOneOrFail(RuleSet, { id: ruleSetId });
  const rules = assembled({ ...set },
    (await em.find(ClockRule, { ruleSetId }, { orderBy: { ordinal: 'asc', name: 'asc' }, ...apart })).map((row) => ({ ...row })),
    (await em.find(RungRule, { ruleSetId }, { orderBy: { days: 'asc' }, ...apart })).map((row) => ({ ...row })),
    (await em.find(CadenceRule, { ruleSetId }, { orderBy: { ordinal: 'asc' }, ...apart })).map((row) => ({ ...row })),
    (await em.find(Choice, { ruleSetId }, { orderBy: { list: 'asc', ordinal: 'asc' }, ...apart })).map((row) => ({ ...row })),
    (await em.find(AnswerClass, { ruleSetId }, { orderBy: { ordinal: 'asc' }, ...apart })).map((row) => ({ ...row })));
  if (set.state === 'IN_FORCE' || set.state === 'SUPERSEDED') kept.set(ruleSetId, rules);
  return rules;
}

/** The rules that are in force in a scheme now; refused where none are. */
export async function inForce(em: EntityManager, schemeId: string, now: Date): Promise<Rules> {
  const [row] = await em.execute<{ id: string }[]>("select id from rule_set where scheme_id = ? and state = 'IN_FORCE' and in_force_on <= ?", [schemeId, shanghaiDay(now)]);
  if (!row) throw new Refused('SCHEME_NOT_IN_FORCE', { zh: '工作规则尚未施行', en: 'The scheme’s rules are not in force' }, { rule: 'A-1' });
  return rulesOf(em, row.id);
}

/**
 * The rules to appoint somebody under now: those in force, unless their trial has ended without an extension or a next
 * version (B-32). Whoever appoints or renews asks here, and keeps the id of the set.
 */
export async function appointable(em: EntityManager, schemeId: string, now: Date): Promise<Rules> {
  const rules = await inForce(em, schemeId, now);
  // read anew: an extension comes after what is kept of a version
  const [{ until } = { until: null }] = await em.execute<{ until: Day | null }[]>(
    "select to_char(coalesce(extended_until, trial_until), 'YYYY-MM-DD') as until from rule_set where id = ?", [rules.set.id]);
  if (until && shanghaiDay(now) > until) throw new Refused('SCHEME_NOT_IN_FORCE', {
    zh: `工作规则试行期已于 ${until} 结束，请先延长试行或施行新的版本，再办理聘任`, en: `The rules were on trial until ${until}: extend the trial or bring a new version into force before anybody is appointed`,
  }, { rule: 'B-32' });
  return rules;
}

function assembled(set: Rules['set'], clocks: Rules['clocks'], rungs: readonly Plain<RungRule>[], cadences: Rules['cadences'], choices: readonly Plain<Choice>[], answerClasses: Rules['answerClasses']): Rules {
  const lists = groupBy(choices, (choice) => choice.list);
  const of = (list: ListName) => lists.get(list) ?? [];
  return {
    set, answerClasses, clocks, cadences,
    rungs: (clock) => rungs.filter((rung) => rung.clock === clock),
    clock: (name) => {
      const rule = clocks.find((clock) => clock.name === name);
      if (!rule) throw new Error(`rule set ${set.id} has no clock ${name}`);
      return rule;
    },
    offered: (list, channel) => of(list).filter((choice) => channel === null || choice.channels.includes(channel)),
    labelOf: (list, code, lang) => {
      const choice = of(list).find((c) => c.code === code);
      return choice ? (lang === 'zh' ? choice.labelZh : choice.labelEn) : { zh: '其他', en: 'Other' }[lang];
    },
  };
}
