import { endOfDay, shanghaiDay, type Calendar, type Day } from '../kernel/calendar.ts';
import { nextAt } from './advance.rules.ts';

/** As much of a clock's terms as its due date is counted by. */
export interface Counting { readonly days: number; readonly deemed: boolean; readonly calendar: Calendar; readonly window: number }

/** A due date and what follows from it. */
export interface Due { days: number | null; dueOn: Day; dueAt: Date; provisional: boolean; advanceAt: Date }

/** The due date that a clock's terms give for an event. */
export function counted(terms: Counting, startedAt: Date, now: Date, days = terms.days): Due {
  const { day, provisional } = terms.calendar.addWorkdays(shanghaiDay(startedAt), days, { deemed: terms.deemed });
  return { ...given(terms, day, now), days, provisional };
}

/** A due date that a person set; in a year without a notice nobody knows yet whether it is a working day. */
export const given = (terms: Counting, dueOn: Day, now: Date): Due => ({
  days: null, dueOn, dueAt: endOfDay(dueOn), provisional: !terms.calendar.published(Number(dueOn.slice(0, 4))),
  advanceAt: nextAt(terms.calendar, now, dueOn, terms.window),
});
