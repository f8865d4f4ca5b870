const msPerDay = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The day so many days later. */
export const plusDays = (day: string, n: number): string => dayAt(at(day) + n * msPerDay);

/** The weeks of a month from Monday to Sunday; null where another month's days would stand. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const begin = plusDays(first, -((new Date(at(first)).getUTCDay() + 6) % 7));
  const weeks: (string | null)[][] = [];
  for (let monday = begin; monday.slice(0, 7) <= month; monday = plusDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => plusDays(monday, i)).map((day) => (day.startsWith(month) ? day : null)));
  return weeks;
}

/** The months that two days lie in and all between them. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = `${plusDays(first, 31).slice(0, 7)}-01`) months.push(first.slice(0, 7));
  return months;
}

/** The twelve months of a year. */
export const monthsOf = (year: number): string[] => monthsBetween(`${year}-01-01`, `${year}-12-31`);

/** Days that follow one another for the same reason. */
export interface Stretch {
  from: string;
  to: string;
  note: string;
}

/** Days with a reason, those that follow one another for the same one taken together. */
export function stretches(days: readonly { day: string; note?: string | null }[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { day, note } of days) {
    const last = found.at(-1);
    if (!note) continue;
    if (last && last.note === note && plusDays(last.to, 1) === day) last.to = day;
    else found.push({ from: day, to: day, note });
  }
  return found;
}
