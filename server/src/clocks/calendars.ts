import type { EntityManager } from '@mikro-orm/postgresql';
import { calendarRows, makeCalendar, type Calendar, type CalendarRow, type CalendarYear, type Day } from '../kernel/calendar.ts';
import workdays from './workdays.json' with { type: 'json' };

/** The national calendar that the schemes count by. */
export const nationalCalendar = 'cn';

// Read once for what it says, not for where it lies: the version is a digest of its content.
const read = new Map<string, Calendar>();
const MOST_KEPT = 16;

/** SQL that keeps calendars as they are until the transaction ends, together with whoever else counts by them. */
export const calendarInUse = "select pg_advisory_xact_lock_shared(hashtextextended('calendars', 0))";
/** SQL that waits for all who count by a calendar and keeps it for whoever changes it. */
export const calendarTaken = "select pg_advisory_xact_lock(hashtextextended('calendars', 0))";

/** The calendar as its rows now stand. */
export async function calendarOf(em: EntityManager, id: string): Promise<Calendar> {
  const [row] = await em.execute<{ version: string }[]>('select version from calendar where id = ?', [id]);
  if (!row) throw new Error(`no such calendar: ${id}`);
  return calendarAt(em, id, row.version);
}

/** The calendar in a version that has been read before. */
export const calendarKnown = (version: string): Calendar | undefined => read.get(version);

/** The calendar in a version that has just been read beside something else. */
export async function calendarAt(em: EntityManager, id: string, version: string): Promise<Calendar> {
  const known = read.get(version);
  if (known) return known;
  const { rows, published } = await calendarContent(em, id);
  const calendar = makeCalendar(rows, published);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(version, calendar);
  return calendar;
}

/** What makes a calendar: the days that differ from the plain week, and the years whose notice is out. */
export interface CalendarContent { readonly rows: CalendarRow[]; readonly published: number[] }

/** What a calendar now says, with what the calendar it lies on says. */
export async function calendarContent(em: EntityManager, id: string): Promise<CalendarContent> {
  const of = 'in (select unnest(array[id, base_id]) from calendar where id = ?)';
  const years = await em.execute<{ year: number }[]>(`select distinct year from calendar_year where calendar_id ${of} order by year`, [id]);
  const rows = await em.execute<CalendarRow[]>(
    `select distinct on (d.day) to_char(d.day, 'YYYY-MM-DD') as day, d.kind, d.holiday, y.notice
     from calendar_day d join calendar_year y using (calendar_id, year, ordinal)
     where d.calendar_id ${of} order by d.day, d.year desc, d.ordinal desc`, [id]);
  return { rows: withClosed(rows, await closedDays(em, id)), published: years.map((y) => y.year) };
}

/** A day on which a district itself closed, with the reason and the document it rests on. */
export interface ClosedDay { readonly day: Day; readonly reason: string; readonly document: string }

/** The days a district closed and has not opened again, in order. */
export const closedDays = (em: EntityManager, calendarId: string): Promise<ClosedDay[]> => em.execute<ClosedDay[]>(
  `select day, reason, document from (
     select distinct on (day) to_char(day, 'YYYY-MM-DD') as day, closed, reason, document from closed_day where calendar_id = ? order by day, ordinal desc) o
   where closed order by day`, [calendarId]);

/** A closed day takes the place of a working day; a day that is off anyway keeps the notice it is off by. */
export function withClosed(rows: readonly CalendarRow[], closed: readonly ClosedDay[]): CalendarRow[] {
  const plain = makeCalendar(rows, []);
  const own = closed.filter((c) => plain.isWorkday(c.day)).map((c): CalendarRow => ({ day: c.day, kind: 'off', notice: c.document, reason: c.reason }));
  const days = new Set(own.map((c) => c.day));
  return [...rows.filter((r) => !days.has(r.day)), ...own];
}

/** Enters the published years of the national calendar, once. */
export async function seedCalendar(em: EntityManager): Promise<void> {
  const made = await em.execute<{ id: string }[]>('insert into calendar (id, name) values (?, ?) on conflict do nothing returning id', [nationalCalendar, '国务院办公厅放假安排']);
  if (made.length === 0) return;
  for (const year of workdays.years) await publishNotice(em, nationalCalendar, year);
}

/** A notice with what it says of itself; `rows` in place of ranges where it was read from a text. */
export interface Notice extends Pick<CalendarYear, 'year' | 'notice'> {
  readonly off?: CalendarYear['off'];
  readonly work?: CalendarYear['work'];
  readonly rows?: readonly Omit<CalendarRow, 'notice'>[];
  readonly publishedOn?: Day | null;
  readonly amends?: boolean;
  readonly text?: string | null;
  readonly enteredAt?: Date | null;
}

/** Enters a notice on working days; where it names a day that an earlier one named, it stands. Running clocks follow by `recalculateClocks`. */
export async function publishNotice(em: EntityManager, calendarId: string, notice: Notice): Promise<void> {
  const { year, publishedOn = null, amends = false, text = null, enteredAt = null } = notice;
  const [{ ordinal } = { ordinal: 1 }] = await em.execute<{ ordinal: number }[]>(
    `insert into calendar_year (calendar_id, year, notice, published_on, amends, text, entered_at, ordinal)
     select ?, ?, ?, ?, ?, ?, ?, coalesce(max(ordinal), 0) + 1 from calendar_year where calendar_id = ? and year = ? returning ordinal`,
    [calendarId, year, notice.notice, publishedOn, amends, text, enteredAt, calendarId, year]);
  const rows = notice.rows ?? calendarRows({ year, notice: notice.notice, off: notice.off ?? [], work: notice.work ?? [] });
  await em.execute(
    `insert into calendar_day (calendar_id, day, kind, holiday, year, ordinal)
     select ?, r.day, r.kind, r.holiday, ?, ? from jsonb_to_recordset(?::jsonb) as r(day date, kind text, holiday text)`,
    [calendarId, year, ordinal, JSON.stringify(rows.map(({ day, kind, holiday }) => ({ day, kind, holiday: holiday ?? null })))]);
}
