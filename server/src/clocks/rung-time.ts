import type { EntityManager } from '@mikro-orm/postgresql';
import { shanghaiDay } from '../kernel/calendar.ts';
import type { Clock } from './clock.entity.ts';
import { nextRungAt, owed, type Owed } from './rung.rules.ts';
import type { Terms } from './terms.ts';

/** The rungs that a clock still owes, in order. */
export async function owedOf(em: EntityManager, clock: Clock, terms: Terms): Promise<Owed<Terms['rungs'][number]>[]> {
  if (terms.rungs.length === 0) return [];
  const climbed = await em.execute<{ code: string }[]>('select code from rung where clock_id = ?', [clock.id]);
  return owed(terms.office, terms.rungs, new Set(climbed.map((r) => r.code)), clock.dueOn, shanghaiDay(clock.setAt));
}

/** Sets when a clock next reminds somebody. */
export async function rearm(em: EntityManager, clock: Clock, terms: Terms, now: Date): Promise<void> {
  clock.rungAt = nextRungAt(terms.office, await owedOf(em, clock, terms), now);
}
