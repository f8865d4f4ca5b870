import { addDays, lastDayOfMonth, monthOf, type Day } from '../kernel/calendar.ts';

/** The last day of a term of so many months: the eve of the day it began on, or the month's end where there is no such day (A-11, B-17). */
export function termEnd(start: Day, months: number): Day {
  const counted = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String(counted % 12 + 1).padStart(2, '0')}`;
  const last = lastDayOfMonth(monthOf(`${month}-01`));
  const same = `${month}-${start.slice(8)}`;
  return same > last ? last : addDays(same, -1);
}
