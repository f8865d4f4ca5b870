import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change, Row } from '../journal/change.ts';
import { decide } from '../kernel/decide.ts';
import { rulesOf } from '../schemes/rules.ts';
import type { Clock } from './clock.entity.ts';
import { clockRules, type ClockFacts, type ClockState } from './clock.rules.ts';

type Action = Exclude<keyof typeof clockRules.actions, 'start'>;

/** What a move says beside its name. */
export interface Saying { kind?: string; reason?: string | null; more?: object; audience?: string[] }

/** A clock as its rules see it now. */
export async function clockFacts(em: EntityManager, clock: Clock, now: Date): Promise<ClockFacts> {
  const { pausable } = (await rulesOf(em, clock.ruleSetId)).clock(clock.rule);
  return { ...clock, metAt: clock.metAt ?? null, now, pausable };
}

/** Carries out one row of a clock's life: guard, fields, its own history, the journal, and whatever shows its date elsewhere. */
export async function move(change: Change, matter: Row, clock: Clock, action: Action, set: Partial<Clock>, { kind, reason = null, more = {}, audience = clock.audience }: Saying = {}): Promise<void> {
  const row = decide(clockRules, action, await clockFacts(change.em, clock, change.now), change.actor, { reason });
  await change.write();
  const { dueAt: before, dueOn } = clock;
  Object.assign(clock, set);
  if (row.to !== null) clock.state = row.to as ClockState;
  clock.version += 1;
  await change.em.flush();
  if (kind) await keep(change, clock, kind, before, reason);
  if (clock.dueOn !== dueOn) await change.services.matters?.follow(change, clock.subjectId, clock.rule, clock);
  tell(change, { ...matter, audience }, clock, row.records, action === 'void' ? null : reason, { ...(set.dueOn ? { dueBefore: before.toISOString() } : {}), ...more });
}

/** The clock's own history, which nobody can change. */
export const keep = (change: Change, clock: Clock, kind: string, before: Date | null, reason: string | null) => change.em.execute(
  'insert into clock_event (clock_id, ordinal, at, kind, due_before, due_after, reason) values (?, ?, ?, ?, ?, ?, ?)',
  [clock.id, clock.version, change.now, kind, before, clock.dueAt, reason]);

/** The journal tells it of the matter, to whoever may see the matter. */
export function tell(change: Change, matter: Row, clock: Clock, type: string, text: string | null = null, more: object = {}): void {
  change.record(type, { id: clock.subjectId, version: matter.version, audience: matter.audience }, [clock.rule], {
    ...(text ? { text } : {}), more: { clockId: clock.id, clock: clock.rule, dueOn: clock.dueOn, ...more },
  });
}
