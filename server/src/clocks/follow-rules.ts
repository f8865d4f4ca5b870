import { LockMode } from '@mikro-orm/postgresql';
import type { Change } from '../journal/change.ts';
import type { AlarmHandler } from '../journal/services.ts';
import { breach, followRules, matterOf } from './clock.actions.ts';
import { Clock } from './clock.entity.ts';
import { counted } from './due.rules.ts';
import { termsOf } from './terms.ts';

const AT_ONCE = 200;

/**
 * Running clocks follow a version of the rules that was brought into force for them too, so many in a transaction: each
 * keeps its matter's rules but for the number of working days, and says that it moved. Rings again until none is left.
 */
export const onRulesFollowed: AlarmHandler = async (change, { subjectId: ruleSetId, schemeId, about, at }) => {
  const after = about;
  const clocks = await change.em.find(Clock, { schemeId, state: 'RUNNING', days: { $ne: null }, id: { $gt: after } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, limit: AT_ONCE });
  const named = new Map((await change.em.execute<{ name: string; days: number }[]>('select name, days from clock_rule where rule_set_id = ?', [ruleSetId])).map((r) => [r.name, r.days]));
  for (const clock of clocks) {
    const days = named.get(clock.rule);
    if (days !== undefined && days !== clock.days! - clock.pausedDays) await follow(change, clock, days);
  }
  return clocks.length < AT_ONCE ? null : { at, about: clocks.at(-1)!.id };
};

async function follow(change: Change, clock: Clock, days: number): Promise<void> {
  const matter = await matterOf(change.em, clock);
  if (change.now >= clock.dueAt) return breach(change, matter, clock);
  const terms = (await termsOf(change.em, clock.ruleSetId, clock.rule))!;
  const due = counted(terms, clock.startedAt, change.now, days + clock.pausedDays);
  // New rules do not make a term end before anybody could know of them.
  if (due.dueAt > change.now) await followRules(change, matter, clock, terms, due, '规则修订，工作日数有变');
}
