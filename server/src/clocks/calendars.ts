import type { EntityManager } from '@mikro-orm/postgresql';
import { calendarRows, makeCalendar, type Calendar, type CalendarRow, type CalendarYear } from '../kernel/calendar.ts';
import workdays from './workdays.json' with { type: 'json' };

/** The national calendar that the schemes count by. */
export const nationalCalendar = 'cn';

// Read once for what it says, not for where it lies: the version is a digest of its content.
const read = new Map<string, Calendar>();
const MOST_KEPT = 16;

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
  const years = await em.execute<{ year: number }[]>('select distinct year from calendar_year where calendar_id = ?', [id]);
  const rows = await em.execute<CalendarRow[]>(
    `select distinct on (d.day) to_char(d.day, 'YYYY-MM-DD') as day, d.kind, y.notice
     from calendar_day d join calendar_year y using (calendar_id, year, ordinal)
     where d.calendar_id = ? order by d.day, d.year desc, d.ordinal desc`, [id]);
  const calendar = makeCalendar(rows, years.map((y) => y.year));
  if (read.size >= MOST_KEPT) read.clear();
  read.set(version, calendar);
  return calendar;
}

/** Enters the published years of the national calendar, once. */
export async function seedCalendar(em: EntityManager): Promise<void> {
  const made = await em.execute<{ id: string }[]>('insert into calendar (id, name) values (?, ?) on conflict do nothing returning id', [nationalCalendar, '国务院办公厅放假安排']);
  if (made.length === 0) return;
  for (const year of workdays.years) await publishNotice(em, nationalCalendar, year);
}

/** Enters a notice on working days; where it names a day that an earlier one named, it stands. Running clocks follow by `recalculateClocks`. */
export async function publishNotice(em: EntityManager, calendarId: string, notice: CalendarYear): Promise<void> {
  const [{ ordinal } = { ordinal: 1 }] = await em.execute<{ ordinal: number }[]>(
    `insert into calendar_year (calendar_id, year, notice, ordinal)
     select ?, ?, ?, coalesce(max(ordinal), 0) + 1 from calendar_year where calendar_id = ? and year = ? returning ordinal`,
    [calendarId, notice.year, notice.notice, calendarId, notice.year]);
  const rows = calendarRows(notice as CalendarYear).map(({ day, kind }) => ({ day, kind }));
  await em.execute(
    `insert into calendar_day (calendar_id, day, kind, year, ordinal)
     select ?, r.day, r.kind, ?, ? from jsonb_to_recordset(?::jsonb) as r(day date, kind text)`,
    [calendarId, notice.year, ordinal, JSON.stringify(rows)]);
}
