import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { counted, given, type Due, type Counting } from './due.rules.ts';

/** As much of a clock as says where its due day would move. */
export interface Pausing { readonly days?: number | null | undefined; readonly startedAt: Date; readonly dueOn: Day; readonly pausedDays: number }

/** How a due day moves by a pause: by the working days that were passed, and where it then stands. */
export interface Moved extends Due { readonly passed: number; pausedDays: number }

/**
 * Where a clock stands that was paused at one moment and goes on at another: due as many working days later as were passed.
 * A term whose last day would be over by then, as one that goes on after a weekend it was paused before, gets the next working day.
 */
export function resumed(terms: Counting, clock: Pausing, pausedAt: Date, now: Date): Moved {
  for (let passed = terms.calendar.workdaysBetween(shanghaiDay(pausedAt), shanghaiDay(now)); ; passed += 1) {
    const due = clock.days == null
      ? given(terms, passed === 0 ? clock.dueOn : terms.calendar.addWorkdays(clock.dueOn, passed).day, now)
      : counted(terms, clock.startedAt, now, clock.days + passed);
    if (due.dueAt > now) return { ...due, passed, pausedDays: clock.pausedDays + passed };
  }
}
