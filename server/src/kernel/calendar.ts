import { holidaySaid } from './holiday.ts';
import type { Said } from './refused.ts';

/** A date in Shanghai, written YYYY-MM-DD; such strings sort as the days do. */
export type Day = string;
/** A month in Shanghai, written YYYY-MM. */
export type Month = string;

/**
 * One day that differs from the plain week: a weekday off, or a weekend day worked (调休上班), with the document it rests on;
 * with the holiday it belongs to, or with a reason where the district itself closed.
 */
export interface CalendarRow { readonly day: Day; readonly kind: 'off' | 'work'; readonly notice: string; readonly holiday?: string | null; readonly reason?: string | null }

/** What the State Council's notice says for one year; days off are ranges, both ends included, and the holiday they are for. */
export interface CalendarYear {
  readonly year: number;
  readonly notice: string;
  readonly off: readonly (readonly Day[])[];
  readonly work: readonly Day[];
}

/** A day passed on the way to a due date; `count` is its place among the working days, `plain` says that nothing but the week decides over it. */
export interface CountedDay { readonly day: Day; readonly working: boolean; readonly count: number | null; readonly plain: boolean; readonly note: Said | null }

/** A due date, how it was counted, and whether a year without a notice makes it provisional. */
export interface Reckoning { readonly day: Day; readonly provisional: boolean; readonly counted: readonly CountedDay[] }

/** Working days in Shanghai: what the notices say, and the plain week where they are silent. */
export interface Calendar {
  isWorkday(day: Day): boolean;
  /** Why a day is off or worked, and by which document; null for a plain working day. */
  note(day: Day): Said | null;
  published(year: number): boolean;
  /** Due is the n-th working day after the event's day. `deemed`: what comes in on a rest day came in on the next working day. */
  addWorkdays(day: Day, n: number, options?: { deemed?: boolean }): Reckoning;
  /** Working days after `from`, up to and with `to`. */
  workdaysBetween(from: Day, to: Day): number;
  /** Working days left: 0 on the due day, always negative after it, however few working days have passed. */
  left(today: Day, due: Day): number;
}

const msPerDay = 86_400_000;
// No summer time in China since 1991, so +08:00 is exact whatever zone the machine is in.
const shanghaiOffset = 8 * 3_600_000;

const dayNumber = (day: Day): number => {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const n = Date.UTC(Number(y), Number(m) - 1, Number(d)) / msPerDay;
  if (Number.isNaN(n) || dayOf(n) !== day) throw new RangeError(`not a day: ${day}`);
  return n;
};
const dayOf = (n: number): Day => new Date(n * msPerDay).toISOString().slice(0, 10);
const weekdayOf = (n: number) => (((n + 4) % 7) + 7) % 7;
const onWeekend = (n: number) => weekdayOf(n) % 6 === 0;
// Day -3 was a Monday.
const weekdaysUpTo = (n: number) => Math.floor((n + 3) / 7) * 5 + Math.min((weekdayOf(n) + 6) % 7 + 1, 5);

/** The Shanghai date of an instant. */
export const shanghaiDay = (instant: Date): Day => dayOf(Math.floor((instant.getTime() + shanghaiOffset) / msPerDay));
/** 00:00 of a day in Shanghai. */
export const startOfDay = (day: Day): Date => new Date(dayNumber(day) * msPerDay - shanghaiOffset);
/** 24:00 of a day in Shanghai, the moment a term that runs to this day is over. */
export const endOfDay = (day: Day): Date => startOfDay(addDays(day, 1));
/** The day n calendar days later, or earlier when n is negative. */
export const addDays = (day: Day, n: number): Day => dayOf(dayNumber(day) + n);
/** The day of the week, 0 for Sunday. */
export const weekday = (day: Day): number => weekdayOf(dayNumber(day));
/** Whether something written is a day. */
export const isDay = (written: string): written is Day => { try { return !!addDays(written, 0); } catch { return false; } };
/** The month a day lies in. */
export const monthOf = (day: Day): Month => dayOf(dayNumber(day)).slice(0, 7);
/** The last day of a month. */
export const lastDayOfMonth = (month: Month): Day => addDays(monthOf(addDays(`${month}-01`, 31)) + '-01', -1);

/** The rows one year's notice stands for. */
export const calendarRows = ({ notice, off, work }: CalendarYear): CalendarRow[] => [
  ...off.flatMap(([from = '', to = from, holiday = null]) => Array.from({ length: dayNumber(to) - dayNumber(from) + 1 },
    (_, i): CalendarRow => ({ day: addDays(from, i), kind: 'off', notice, holiday }))),
  ...work.map((day): CalendarRow => ({ day, kind: 'work', notice })),
];

/** A calendar from its rows and the years whose notice is out. */
export const makeCalendar = (rows: readonly CalendarRow[], publishedYears: Iterable<number>): Calendar => {
  const moved = new Map(rows.map((row) => [dayNumber(row.day), row]));
  const years = new Set(publishedYears);
  const works = (n: number) => (moved.get(n)?.kind ?? (onWeekend(n) ? 'off' : 'work')) === 'work';
  const isPublished = (n: number) => years.has(Number(dayOf(n).slice(0, 4)));

  const note = (n: number): Said | null => {
    const row = moved.get(n);
    if (row) return noteOf(row);
    const said = onWeekend(n) ? weekend[weekdayOf(n) as 0 | 6] : null;
    return isPublished(n) ? said : { zh: `${said ? `${said.zh}，` : ''}当年放假安排尚未公布`, en: `${said ? `${said.en}; ` : ''}this year’s notice is not out yet` };
  };

  const addWorkdays: Calendar['addWorkdays'] = (day, n, { deemed = false } = {}) => {
    if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`);
    const counted: CountedDay[] = [];
    let at = dayNumber(day);
    let provisional = deemed && !isPublished(at);
    const pass = (count: number | null, said: Said | null, plain = !moved.has(at)) => {
      provisional ||= !isPublished(at);
      counted.push({ day: dayOf(at), working: works(at), count, plain, note: said });
    };
    if (deemed && !works(at)) {
      while (!works(++at)) pass(null, note(at));
      pass(null, { zh: '视为收到之日，不计入', en: 'Deemed the day of receipt, not counted' }, false);
    }
    for (let count = 0; count < n;) {
      at += 1;
      pass(works(at) ? ++count : null, note(at));
    }
    return { day: dayOf(at), provisional, counted };
  };

  // Counted from the plain week and the days that differ from it, so a due date far ahead costs no more than a near one.
  const differing = [...moved.keys()].filter((n) => works(n) === onWeekend(n)).map((n) => [n, works(n) ? 1 : -1] as const);
  const workdaysBetween: Calendar['workdaysBetween'] = (from, to) => {
    const [a, b] = [dayNumber(from), dayNumber(to)];
    if (a >= b) return 0;
    return differing.reduce((sum, [n, by]) => (n > a && n <= b ? sum + by : sum), weekdaysUpTo(b) - weekdaysUpTo(a));
  };

  return {
    isWorkday: (day) => works(dayNumber(day)),
    note: (day) => note(dayNumber(day)),
    published: (year) => years.has(year),
    addWorkdays,
    workdaysBetween,
    // A due day followed by a weekend is past at once: lateness is never shown as nothing.
    left: (today, due) => (today <= due ? workdaysBetween(today, due) : -Math.max(1, workdaysBetween(due, today))),
  };
};

function noteOf({ kind, notice, holiday, reason }: CalendarRow): Said {
  const by = notice ? { zh: `（${notice}）`, en: ` (${notice})` } : { zh: '', en: '' };
  if (reason) return { zh: `本区停办：${reason}${by.zh}`, en: `Closed by the district: ${reason}${by.en}` };
  const said = holiday ? holidaySaid(holiday) : null;
  return kind === 'off'
    ? { zh: `${said?.zh ?? ''}放假${by.zh}`, en: `${said ? `${said.en}, day off` : 'Day off'}${by.en}` }
    : { zh: `${said?.zh ?? ''}调休上班${by.zh}`, en: `${said ? `Make-up working day for ${said.en}` : 'Make-up working day'}${by.en}` };
}

const weekend = { 0: { zh: '周日', en: 'Sunday' }, 6: { zh: '周六', en: 'Saturday' } } as const satisfies Record<0 | 6, Said>;
