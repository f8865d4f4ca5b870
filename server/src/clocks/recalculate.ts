import { LockMode } from '@mikro-orm/postgresql';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { inTransaction } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { advance, breach, matterOf, recalculate } from './clock.actions.ts';
import { Clock } from './clock.entity.ts';
import { pastOf, standstillsOf, type Standstill } from './clock-history.ts';
import { resumed, type Pausing } from './pause.rules.ts';
import { rearm } from './rung-time.ts';
import { counted, given, type Due } from './due.rules.ts';
import { termsOf, type Terms } from './terms.ts';

const AT_ONCE = 200;

/** SQL for the running clocks that a change of a calendar concerns: counted by it, by one that lies on it, or of a scheme that has come to count by it. */
export const concerned = `c.state = 'RUNNING' and (c.calendar_id in (select id from calendar where ? in (id, base_id))
  or c.scheme_id in (select s.id from scheme s join calendar k on k.id = s.calendar_id where ? in (k.id, k.base_id)))`;

/** After a notice on working days: every running clock that it moves is moved and says so. Gives how many were. */
export async function recalculateClocks({ services }: Pick<Acting, 'services'>, calendarId: string, notice = '放假安排有更新'): Promise<number> {
  const running = await inTransaction(services, [systemScope], (em) => em.execute<{ id: string; scheme_id: string }[]>(
    `select c.id, c.scheme_id from clock c where ${concerned} order by c.id`, [calendarId, calendarId]));
  let moved = 0;
  for (const schemeId of new Set(running.map((c) => c.scheme_id))) {
    const ids = running.filter((c) => c.scheme_id === schemeId).map((c) => c.id);
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      let here = 0;
      await act({ services, actor: system(schemeId) }, { act: 'clocksRecalculate', input: { calendarId } }, async (change) => {
        here = 0;
        const known = new Map<string, Promise<Terms | null>>();
        const termsFor = async ({ ruleSetId, rule }: Clock) => {
          const key = `${ruleSetId} ${rule}`;
          if (!known.has(key)) known.set(key, termsOf(change.em, ruleSetId, rule));
          return (await known.get(key))!;
        };
        for (const clock of await change.em.find(Clock, { id: { $in: ids.slice(from, from + AT_ONCE) }, state: 'RUNNING' },
          { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } })) if (await settle(change, clock, notice, termsFor)) here += 1;
        return { id: calendarId };
      });
      moved += here;
    }
  }
  return moved;
}

/** Where a running clock's terms put it: counted anew with the days it stood still, or the date a person set, looked at anew. */
export function dueUnder(terms: Terms, clock: Pausing, standstills: readonly Standstill[], now: Date): Due & { pausedDays: number } {
  const { days, dueOn, startedAt, pausedDays } = clock;
  if (days == null) return { ...given(terms, dueOn, now), pausedDays };
  // Nor were the working days the same on which it stood still.
  let stood = { days: days - pausedDays, startedAt, dueOn, pausedDays: 0 };
  for (const { from, to } of standstills) if (to) {
    const { passed, pausedDays: inAll } = resumed(terms, stood, from, to);
    stood = { ...stood, days: stood.days + passed, pausedDays: inAll };
  }
  return { ...counted(terms, startedAt, now, stood.days), pausedDays: stood.pausedDays };
}

async function settle(change: Change, clock: Clock, notice: string, termsFor: (clock: Clock) => Promise<Terms>): Promise<boolean> {
  // What was over before the notice stays over.
  if (change.now >= clock.dueAt) return breach(change, await matterOf(change.em, clock), clock).then(() => false);
  const terms = await termsFor(clock);
  clock.calendarId = terms.calendarId;
  const stood = clock.pausedDays > 0 ? standstillsOf((await pastOf(change.em, [clock.id])).get(clock.id) ?? []) : [];
  const due = dueUnder(terms, clock, stood, change.now);
  // Nor does a notice make a term end before anybody could know of it.
  if (due.dueAt <= change.now) return false;
  if (due.dueOn !== clock.dueOn || due.provisional !== clock.provisional) {
    await recalculate(change, await matterOf(change.em, clock), clock, terms, due, notice);
    return true;
  }
  await rearm(change.em, clock, terms, change.now);
  if (due.advanceAt.getTime() !== clock.advanceAt?.getTime()) await advance(change, await matterOf(change.em, clock), clock, due.advanceAt, terms.calendar.left(shanghaiDay(change.now), clock.dueOn));
  return false;
}
