import { addDays, endOfDay, shanghaiDay, startOfDay, type Calendar, type Day } from '../kernel/calendar.ts';

/**
 * When a running clock next has something to tell: the start of the day on which fewer working days are left, once they
 * are no more than `window`; at last the end of its due day.
 */
export function nextAt(calendar: Calendar, now: Date, dueOn: Day, window: number): Date {
  const today = shanghaiDay(now);
  const left = calendar.left(today, dueOn);
  for (let day = addDays(today, 1); day <= dueOn; day = addDays(day, 1)) {
    const then = calendar.left(day, dueOn);
    if (then < left && then <= window) return startOfDay(day);
  }
  return endOfDay(dueOn);
}

/** How near a deadline is: a row of data. */
export interface Bucket { readonly code: string; readonly atMost: number | null }

/** The narrowest bucket that holds so many working days. */
export const bucketOf = <B extends Bucket>(buckets: readonly B[], left: number): B | undefined =>
  [...buckets].sort((a, b) => (a.atMost ?? Infinity) - (b.atMost ?? Infinity)).find((b) => b.atMost === null || left <= b.atMost);
