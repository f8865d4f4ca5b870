import { lastDayOfMonth, monthOf, type Day } from '../kernel/calendar.ts';

/** An enterprise by its name, however it was typed: spaces, brackets and the width of letters do not tell two apart. */
export const enterpriseKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s()（）·.,，。"“”]/g, '');

/** The day so many months before another; a day that its month lacks is that month's last. */
export function monthsBefore(day: Day, months: number): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const at = year * 12 + month - 1 - months;
  const to = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  const same = `${to}-${day.slice(8)}`;
  const last = lastDayOfMonth(monthOf(`${to}-01`));
  return same > last ? last : same;
}

/** How many of these visits were to an enterprise within the months that end on a day. */
export const visitsTo = (enterprise: string, visits: readonly { enterprise: string | null; heldOn: Day }[], on: Day, months: number): number => {
  const from = monthsBefore(on, months);
  return visits.filter((v) => v.enterprise && enterpriseKey(v.enterprise) === enterpriseKey(enterprise) && v.heldOn > from && v.heldOn <= on).length;
};
