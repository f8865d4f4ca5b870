import { LockMode } from '@mikro-orm/postgresql';
import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { nextAt } from './advance.rules.ts';
import { ringAlarms } from './alarm.ts';
import { followCalendars } from './calendar-change.ts';
import { advance, breach, matterOf } from './clock.actions.ts';
import { Clock } from './clock.entity.ts';
import { AT_ONCE, dueStatement } from './due.statement.ts';
import { climb } from './rungs.ts';
import { termsOf } from './terms.ts';

/** Does what time has brought up to now, each clock and each alarm in a transaction of its own; gives how many it moved. */
export async function tick(services: Services): Promise<number> {
  let moved = 0;
  const failures: unknown[] = [];
  // First what a notice moves, so that no clock is over by a date that has been superseded.
  moved += await followCalendars(services).catch((error: unknown) => { failures.push(error); return 0; });
  for (let last = { id: '', next_at: '-infinity' }; ;) {
    const due = await inTransaction(services, [systemScope], (em) => em.execute<{ id: string; scheme_id: string; next_at: string }[]>(
      dueStatement,
      [services.now(), last.next_at, last.id]));
    for (const { id, scheme_id } of due) {
      // One clock that cannot move does not stop the others.
      try { if (await pass(services, scheme_id, id)) moved += 1; } catch (error) { failures.push(error); }
    }
    if (due.length < AT_ONCE) break;
    last = due.at(-1)!;
  }
  moved += await ringAlarms(services).catch((error: unknown) => { failures.push(error); return 0; });
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of what is due could not be done`);
  return moved;
}

/** Lets time pass for one clock, unless another process is at it or has been. */
async function pass(services: Services, schemeId: string, clockId: string): Promise<boolean> {
  let moved = false;
  await act({ services, actor: system(schemeId) }, { act: 'clockPass', input: { clockId } }, async (change) => {
    moved = false;
    const due = { $lte: change.now };
    const clock = await change.em.findOne(Clock, { id: clockId, $or: [{ advanceAt: due }, { rungAt: due }] }, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
    if (!clock) return { id: clockId };
    await change.write();
    moved = await comeBy(change, clock);
    return clock;
  });
  return moved;
}

/** What time has brought for one clock: its term is over, fewer working days are left, somebody is to be reminded. */
async function comeBy(change: Change, clock: Clock): Promise<boolean> {
  const matter = await matterOf(change.em, clock);
  const terms = (await termsOf(change.em, clock.ruleSetId, clock.rule))!;
  const { advanceAt } = clock;
  const over = clock.state === 'RUNNING' && change.now >= clock.dueAt;
  if (over) await breach(change, matter, clock);
  const climbed = await climb(change, matter, clock, terms);
  const nearer = !over && !!advanceAt && advanceAt <= change.now;
  if (nearer) await advance(change, matter, clock, nextAt(terms.calendar, change.now, clock.dueOn, terms.window), terms.calendar.left(shanghaiDay(change.now), clock.dueOn));
  return over || nearer || climbed > 0;
}

/** The timer role: looks every so often, also right away for what a stopped server missed; `also` are the journal's readers that have a round of their own; `stop` waits for a look under way. */
export function startTimers(services: Services, { everyMs = 1000, onError = (error: unknown): void => { process.emitWarning(String(error)); }, also = [] as readonly ((services: Services) => Promise<unknown>)[] } = {}): { stop: () => Promise<void> } {
  let stopped = false;
  let wait: NodeJS.Timeout | undefined;
  let rested = (): void => undefined;
  const looking = (async () => {
    while (!stopped) {
      for (const round of [tick, ...also]) await round(services).catch(onError);
      if (!stopped) await new Promise<void>((resolve) => { rested = resolve; wait = setTimeout(resolve, everyMs); });
    }
  })();
  return { stop: async () => { stopped = true; clearTimeout(wait); rested(); await looking; } };
}
