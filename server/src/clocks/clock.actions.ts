import type { EntityManager } from '@mikro-orm/postgresql';
import { Change, type Row } from '../journal/change.ts';
import { system } from '../kernel/actor.ts';
import type { Day } from '../kernel/calendar.ts';
import { decide } from '../kernel/decide.ts';
import { newId } from '../kernel/id.ts';
import { Clock } from './clock.entity.ts';
import { keep, move, tell } from './clock.move.ts';
import { clockRules, type ClockState } from './clock.rules.ts';
import { rearm } from './rung-time.ts';
import { counted, given, type Due } from './due.rules.ts';
import type { Terms } from './terms.ts';

/** A matter that clocks run on: a row of any noun that names the rules it came under; `dueOn` where a person set its date. */
export interface ClockSubject extends Row { schemeId: string; ruleSetId: string; dueOn?: Day | null }

/** Starts a clock on a matter, by its rules' terms or to the date a person set; counted from now, or from when the matter began. */
export async function start(change: Change, matter: ClockSubject, name: string, terms: Terms, dueOn: Day | null, since = change.now): Promise<void> {
  const byRules = counted(terms, since, change.now);
  // A date that is the rules' own is counted, so that it follows the calendar as theirs do.
  const due = dueOn && dueOn !== byRules.dueOn ? given(terms, dueOn, change.now) : byRules;
  const { schemeId, audience } = matter;
  const ahead = { state: '' as never, schemeId, dueAt: due.dueAt, metAt: null, audience, now: change.now, pausable: terms.pausable };
  const row = decide(clockRules, 'start', ahead, change.actor, {});
  const clock = change.em.create(Clock, {
    id: newId('Clock', change.now), schemeId, ruleSetId: matter.ruleSetId, rule: name, clause: terms.clause, subjectId: matter.id, calendarId: terms.calendarId,
    startedAt: since, setAt: change.now, ...due, pausedDays: 0, state: row.to as ClockState, version: 1, audience: clockRules.audience(ahead),
  });
  await rearm(change.em, clock, terms, change.now);
  await change.em.persist(clock).flush();
  await keep(change, clock, 'started', null, null);
  tell(change, clock, clock, row.records);
}

const ended = { advanceAt: null, rungAt: null, pausedAt: null, pauseReason: null };

/** Meets a clock; one that was breached stays so and is told when it was met all the same. */
export const meet = (change: Change, matter: Row, clock: Clock) => clock.state === 'BREACHED'
  ? move(change, matter, clock, 'meetLate', { metAt: change.now, rungAt: null }, { kind: 'metLate' })
  : move(change, matter, clock, 'meet', { metAt: change.now, ...ended }, { kind: 'met' });

/** Ends a clock that has lost its object. */
export const voidClock = (change: Change, matter: Row, clock: Clock, reason: string) =>
  move(change, matter, clock, 'void', { voidedAt: change.now, voidReason: reason, ...ended }, { kind: 'voided', reason });

/** Ends what a breached clock still asks of anybody; the breach stays. */
export const rest = (change: Change, matter: Row, clock: Clock) => move(change, matter, clock, 'rest', { restedAt: change.now, rungAt: null });

/** Moves a running clock to a date that a person set; of its rungs, those that were not climbed are owed anew. */
export async function extend(change: Change, matter: Row, clock: Clock, terms: Terms, dueOn: Day, reason: string): Promise<void> {
  await move(change, matter, clock, 'extend', { ...given(terms, dueOn, change.now), setAt: change.now }, { kind: 'extended', reason });
  await rearm(change.em, clock, terms, change.now);
}

/** Moves a running clock to where its terms now put it. */
export async function recalculate(change: Change, matter: Row, clock: Clock, terms: Terms, due: Due, reason: string): Promise<void> {
  await move(change, matter, clock, 'recalculate', due, { kind: 'recalculated', reason });
  await rearm(change.em, clock, terms, change.now);
}

/** Moves a running clock to where the working days of new rules put it. */
export async function followRules(change: Change, matter: Row, clock: Clock, terms: Terms, due: Due, reason: string): Promise<void> {
  await move(change, matter, clock, 'follow', due, { kind: 'recalculated', reason });
  await rearm(change.em, clock, terms, change.now);
}

/** Tells that another number of working days is left. */
export const advance = (change: Change, matter: Row, clock: Clock, next: Date, workingDaysLeft: number) =>
  move(change, matter, clock, 'advance', { advanceAt: next }, { more: { workingDaysLeft } });

/** Records that the term passed unmet, as of the end of its due day, whenever that is noticed. */
export async function breach(change: Change, matter: Row, clock: Clock): Promise<void> {
  // Time passed, not the person who happens to act next: the entry is the system's.
  const passing = new Change(change.services, system(clock.schemeId), change.em, change.now);
  await move(passing, matter, clock, 'breach', { breachedAt: clock.dueAt, advanceAt: null }, { kind: 'breached' });
  change.drafts.push(...passing.drafts);
}

/** The matter of a clock as the journal last knew it, for when only time acts on it. */
export async function matterOf(em: EntityManager, clock: Clock): Promise<Row> {
  const [last] = await em.execute<{ version: number }[]>(
    'select subject_version as version from journal_entry where subject_id = ? order by seq desc limit 1', [clock.subjectId]);
  return { id: clock.subjectId, version: last?.version ?? 1, audience: clock.audience };
}
