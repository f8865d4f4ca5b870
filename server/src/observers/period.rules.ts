import { addDays, lastDayOfMonth, monthOf, type Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';

/** How long a period is; quarters are those of the calendar. */
export type PeriodKind = 'MONTH' | 'QUARTER';

/** A month or quarter: its code, such as 2026-03 or 2026-Q1, and its first and last day, Asia/Shanghai. */
export interface Period { readonly kind: PeriodKind; readonly code: string; readonly from: Day; readonly to: Day }

const two = (n: number) => String(n).padStart(2, '0');

/** The period of a kind that a day lies in. */
export function periodOn(kind: PeriodKind, day: Day): Period {
  if (kind === 'MONTH') return { kind, code: monthOf(day), from: `${monthOf(day)}-01`, to: lastDayOfMonth(monthOf(day)) };
  const year = day.slice(0, 4);
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return { kind, code: `${year}-Q${quarter}`, from: `${year}-${two(quarter * 3 - 2)}-01`, to: lastDayOfMonth(`${year}-${two(quarter * 3)}`) };
}

/** The period of a code; null for what is none. */
export function periodOf(code: string): Period | null {
  const [, year, month, quarter] = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/.exec(code) ?? [];
  if (!year) return null;
  return month ? periodOn('MONTH', `${year}-${month}-01`) : periodOn('QUARTER', `${year}-${two(Number(quarter) * 3)}-01`);
}

/** The period that follows. */
export const periodAfter = ({ kind, to }: Period): Period => periodOn(kind, addDays(to, 1));
/** The period before. */
export const periodBefore = ({ kind, from }: Period): Period => periodOn(kind, addDays(from, -1));

/** How people say it. */
export function saidOf({ kind, from }: Period): Said {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (kind === 'MONTH') return { zh: `${year}年${month}月`, en: `${months[month - 1]} ${year}` };
  const quarter = Math.ceil(month / 3);
  return { zh: `${year}年第${'一二三四'[quarter - 1]}季度`, en: `Quarter ${quarter} of ${year}` };
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
