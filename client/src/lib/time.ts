import { getLocale } from '#lib/paraglide/runtime.js';

const zone = 'Asia/Shanghai';
const tag = () => (getLocale() === 'zh' ? 'zh-CN' : 'en-GB');
const shown = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag(), { timeZone: zone, ...options });
const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const brief = { month: 'short', day: 'numeric' } as const;
const clockTime = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A day or a moment as 2026年11月22日. */
export const date = (value: string | Date) => shown(long).format(instant(value));

/** A moment as 11月22日 10:32, with the year where it is not this one. */
export function dateTime(value: string | Date, now = new Date()): string {
  const at = instant(value);
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  const { year } = long;
  return shown({ ...brief, ...(sameYear ? {} : { year }), ...clockTime }).format(at);
}

/** A day as 11月22日, with the year where it is not this one. */
export function shortDate(value: string | Date, now = new Date()): string {
  const at = instant(value);
  const { year } = long;
  return shown(at.getUTCFullYear() === now.getUTCFullYear() ? brief : { ...brief, year }).format(at);
}

/** The time of day, 10:32. */
export const time = (value: string | Date) => shown(clockTime).format(instant(value));

/** A month such as 2026-11 as 2026年11月. */
export const month = (value: string) => shown({ year: 'numeric', month: 'long' }).format(instant(`${value}-01`));

/** A day without its year and with its weekday, as 11月22日 周日. */
export const day = (value: string) =>
  shown({ month: 'long', day: 'numeric', weekday: 'short' }).format(instant(value));

/** A bare day means noon in the town, so that no zone moves it to a neighbour. */
const instant = (value: string | Date) =>
  value instanceof Date ? value : new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00+08:00` : value);

/** The month a moment lies in, as 2026-11. */
export const monthOf = (value: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(instant(value));

/** A moment as a date-and-time entry holds it, by the town's clock: 2026-11-22T10:32. */
export const inTown = (value: string | Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(instant(value)).replace(' ', 'T');

/** The moment that such an entry means. */
export const fromTown = (entry: string) => new Date(`${entry}:00+08:00`).toISOString();

/** The days of the week from Monday on, short and in full. */
export const weekdayNames = (): (readonly [string, string])[] =>
  Array.from({ length: 7 }, (_, i) => instant(`2026-03-0${i + 2}`)).map((monday) =>
    [shown({ weekday: getLocale() === 'zh' ? 'narrow' : 'short' }).format(monday), shown({ weekday: 'long' }).format(monday)] as const);

/** Days that follow one another, as 2月15日 – 2月23日; one alone as itself. */
export const span = (from: string, to: string) => (from === to ? day(from) : `${shortDay(from)} – ${shortDay(to)}`);

/** A day without its year, as 2月15日. */
export const shortDay = (value: string) => shown({ month: 'long', day: 'numeric' }).format(instant(value));
