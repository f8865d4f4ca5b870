import { addDays, lastDayOfMonth, type Day } from '../kernel/calendar.ts';

/** A calendar quarter in Shanghai. */
export interface Quarter { readonly name: string; readonly from: Day; readonly to: Day }

const quarter = (year: string, n: number): Quarter => {
  const last = `${year}-${String(n * 3).padStart(2, '0')}`;
  return { name: `${year}-Q${n}`, from: `${year}-${String(n * 3 - 2).padStart(2, '0')}-01`, to: lastDayOfMonth(last) };
};

/** The quarter a day lies in. */
export const quarterOf = (day: Day): Quarter => quarter(day.slice(0, 4), Math.ceil(Number(day.slice(5, 7)) / 3));

/** The quarter of a name such as `2026-Q1`; null where it is no such name. */
export const quarterNamed = (name: string): Quarter | null => (/^\d{4}-Q[1-4]$/.test(name) ? quarter(name.slice(0, 4), Number(name.at(-1))) : null);

/** The day after a quarter's last. */
export const afterQuarter = ({ to }: Quarter): Day => addDays(to, 1);
