import { addDays, monthOf, shanghaiDay, type Calendar, type Day, type Month } from '../kernel/calendar.ts';

/** The day the town is made on, from which its whole story is told backwards. */
export interface Present { readonly now: Date; readonly calendar: Calendar }
/** A moment of the story, placed once the present is known. */
export type Moment = (present: Present) => Date;
/** A due day that the office sets. */
export type DueDay = (present: Present) => Day;

const minute = 60_000;
const at = (day: Day, time: string) => new Date(`${day}T${time}:00+08:00`);

function workday({ now, calendar }: Present, steps: number): Day {
  let day = shanghaiDay(now);
  for (let left = Math.abs(steps); left > 0;) {
    day = addDays(day, Math.sign(steps));
    if (calendar.isWorkday(day)) left -= 1;
  }
  return day;
}

/** So many working days before the present day, at a time of day in Shanghai; the day itself is none of them. */
export const on = (daysBack: number, time: string): Moment => (present) => at(workday(present, -daysBack), time);
/** So many minutes ago. */
export const ago = (minutes: number): Moment => ({ now }) => new Date(now.getTime() - minutes * minute);
/** The present day, whether it is worked or not. */
export const today: DueDay = ({ now }) => shanghaiDay(now);
/** A working day this far back. */
export const back = (days: number): DueDay => (present) => workday(present, -days);
/** A working day this far ahead. */
export const ahead = (days: number): DueDay => (present) => workday(present, days);

/** The month that lies so many months before the present one. */
export function monthBack({ now }: Present, months: number): Month {
  let first: Day = `${monthOf(shanghaiDay(now))}-01`;
  for (let left = months; left > 0; left -= 1) first = `${monthOf(addDays(first, -1))}-01`;
  return monthOf(first);
}

/** The n-th working day of a month, at a time of day. */
export function inMonth({ calendar }: Present, month: Month, n: number, time: string): Date {
  const before = addDays(`${month}-01`, -1);
  return at(calendar.addWorkdays(before, n).day, time);
}
