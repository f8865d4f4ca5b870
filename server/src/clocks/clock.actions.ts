import type { EntityManager } from '@mikro-orm/postgresql';
import { Change, type Row } from '../journal/change.ts';
import { system } from '../kernel/actor.ts';
import type { Day } from '../kernel/calendar.ts';
import { decide } from '../kernel/decide.ts';
import { newId } from '../kernel/id.ts';
import { Clock } from './clock.entity.ts';
import { clockRules, type ClockState } from './clock.rules.ts';
import { counted, given, type Due, type Terms } from './terms.ts';

/** A matter that clocks run on: a row of any noun that names the rules it came under; `dueOn` where a person set its date. */
export interface ClockSubject extends Row { schemeId: string; ruleSetId: string; dueOn?: Day | null }

type Action = Exclude<keyof typeof clockRules.actions, 'start'>;

/** Starts a clock on a matter, by its rules' terms or to the date a person set. */
export async function start(change: Change, matter: ClockSubject, name: string, terms: Terms): Promise<void> {
  const due = matter.dueOn ? given(terms, matter.dueOn, change.now) : counted(terms, change.now, change.now);
  const ahead = { state: '' as never, dueAt: due.dueAt, metAt: null, audience: matter.audience, now: change.now };
  const row = decide(clockRules, 'start', ahead, change.actor, {});
  const clock = change.em.create(Clock, {
    id: newId('Clock', change.now), schemeId: matter.schemeId, ruleSetId: matter.ruleSetId, rule: name, clause: terms.clause,
    subjectId: matter.id, calendarId: terms.calendarId, startedAt: change.now, ...due, state: row.to as ClockState, version: 1, audience: clockRules.audience(ahead),
  });
  await change.em.persist(clock).flush();
  await keep(change, clock, 'started', null, null);
  tell(change, matter, clock, row.records);
}

/** Meets a clock; one that was breached stays so and is told when it was met all the same. */
export const meet = (change: Change, matter: Row, clock: Clock) => clock.state === 'BREACHED'
  ? move(change, matter, clock, 'meetLate', 'metLate', { metAt: change.now })
  : move(change, matter, clock, 'meet', 'met', { metAt: change.now, nextAt: null });

/** Ends a running clock that has lost its object. */
export const voidClock = (change: Change, matter: Row, clock: Clock, reason: string) =>
  move(change, matter, clock, 'void', 'voided', { voidedAt: change.now, voidReason: reason, nextAt: null }, reason);

/** Moves a running clock to a date that a person set. */
export const extend = (change: Change, matter: Row, clock: Clock, terms: Terms, dueOn: Day, reason: string) =>
  move(change, matter, clock, 'extend', 'extended', given(terms, dueOn, change.now), reason);

/** Moves a running clock to where its terms now put it. */
export const recalculate = (change: Change, matter: Row, clock: Clock, due: Due, reason: string) =>
  move(change, matter, clock, 'recalculate', 'recalculated', due, reason);

/** Tells that another number of working days is left. */
export const advance = (change: Change, matter: Row, clock: Clock, next: Date, workingDaysLeft: number) =>
  move(change, matter, clock, 'advance', null, { nextAt: next }, null, { workingDaysLeft });

/** Records that the term passed unmet, as of the end of its due day, whenever that is noticed. */
export async function breach(change: Change, matter: Row, clock: Clock): Promise<void> {
  // Time passed, not the person who happens to act next: the entry is the system's.
  const passing = new Change(change.services, system(clock.schemeId), change.em, change.now);
  await move(passing, matter, clock, 'breach', 'breached', { breachedAt: clock.dueAt, nextAt: null });
  change.drafts.push(...passing.drafts);
}

/** The matter of a clock as the journal last knew it, for when only time acts on it. */
export async function matterOf(em: EntityManager, clock: Clock): Promise<Row> {
  const [last] = await em.execute<{ version: number }[]>(
    'select subject_version as version from journal_entry where subject_id = ? order by seq desc limit 1', [clock.subjectId]);
  return { id: clock.subjectId, version: last?.version ?? 1, audience: clock.audience };
}

async function move(change: Change, matter: Row, clock: Clock, action: Action, kind: string | null, set: Partial<Clock>, reason: string | null = null, more: object = {}): Promise<void> {
  const row = decide(clockRules, action, { ...clock, metAt: clock.metAt ?? null, now: change.now }, change.actor, { reason });
  await change.write();
  const before = clock.dueAt;
  Object.assign(clock, set);
  if (row.to !== null) clock.state = row.to as ClockState;
  clock.version += 1;
  await change.em.flush();
  if (kind) await keep(change, clock, kind, before, reason);
  tell(change, matter, clock, row.records, action === 'void' ? null : reason, { ...(set.dueOn ? { dueBefore: before.toISOString() } : {}), ...more });
}

/** The clock's own history, which nobody can change. */
const keep = (change: Change, clock: Clock, kind: string, before: Date | null, reason: string | null) => change.em.execute(
  'insert into clock_event (clock_id, ordinal, at, kind, due_before, due_after, reason) values (?, ?, ?, ?, ?, ?, ?)',
  [clock.id, clock.version, change.now, kind, before, clock.dueAt, reason]);

/** The journal tells it of the matter, to whoever may see the matter. */
function tell(change: Change, matter: Row, clock: Clock, type: string, text: string | null = null, more: object = {}): void {
  change.record(type, { id: clock.subjectId, version: matter.version, audience: clock.audience }, [clock.rule], {
    ...(text ? { text } : {}), more: { clockId: clock.id, clock: clock.rule, dueOn: clock.dueOn, ...more },
  });
}
