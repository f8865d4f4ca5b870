import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, lastDayOfMonth, makeCalendar, weekday, type CalendarRow, type Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';
import type { CalendarContent } from './calendars.ts';

/** A calendar that a scheme counts by, or that its own lies on. */
export interface CalendarView { readonly id: string; readonly name: string; readonly version: string; readonly national: boolean; readonly inUse: boolean; readonly schemeId: string }

/** The calendars of a scheme: the national one and, where the district has closed days of its own, the one that lies on it. */
export const calendarsOf = (em: EntityManager, schemeId: string): Promise<CalendarView[]> => em.execute<CalendarView[]>(
  `select c.id, c.name, c.version, c.base_id is null as national, c.id = s.calendar_id as "inUse", s.id as "schemeId"
   from scheme s join calendar k on k.id = s.calendar_id join calendar c on c.id in (k.id, k.base_id) where s.id = ? order by c.base_id is not null`, [schemeId]);

/** A notice as it was entered. */
export interface NoticeView { readonly year: number; readonly document: string; readonly publishedOn: Day | null; readonly amends: boolean; readonly enteredAt: Date | null; readonly text: string | null; readonly dayCount: number }

/** The notices behind a calendar, in the order in which they decide. */
export const noticesOf = async (em: EntityManager, calendarId: string): Promise<NoticeView[]> => (await em.execute<NoticeView[]>(
  `select y.year, y.notice as document, to_char(y.published_on, 'YYYY-MM-DD') as "publishedOn", y.amends, y.entered_at as "enteredAt", y.text,
     (select count(*)::int from calendar_day d where (d.calendar_id, d.year, d.ordinal) = (y.calendar_id, y.year, y.ordinal)) as "dayCount"
   from calendar_year y where y.calendar_id in (select unnest(array[id, base_id]) from calendar where id = ?) order by y.year, y.ordinal`, [calendarId])).map((n) => ({ ...n, enteredAt: n.enteredAt && new Date(n.enteredAt) }));

/** What kind of day it is: a plain working day, a plain rest day, off by a notice, worked by a notice, or closed by the district. */
export type DayKind = 'WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP' | 'CLOSED';

/** A day of a year as it is shown. */
export interface DayView { readonly day: Day; readonly kind: DayKind; readonly working: boolean; readonly holiday: string | null; readonly document: string | null; readonly note: Said | null }

/** Every day of a year, with what it is and the document it rests on. */
export function daysOfYear(content: CalendarContent, year: number): DayView[] {
  const calendar = makeCalendar(content.rows, content.published);
  const rows = new Map(content.rows.map((r) => [r.day, r]));
  const days: DayView[] = [];
  for (let day = `${year}-01-01`; day <= lastDayOfMonth(`${year}-12`); day = addDays(day, 1)) {
    const row = rows.get(day);
    const working = calendar.isWorkday(day);
    days.push({ day, working, kind: kindOf(day, row), holiday: row?.holiday ?? null, document: row?.notice || null, note: calendar.note(day) });
  }
  return days;
}

function kindOf(day: Day, row: CalendarRow | undefined): DayKind {
  if (row?.reason) return 'CLOSED';
  if (row) return row.kind === 'off' ? 'HOLIDAY' : 'MAKE_UP';
  return weekday(day) % 6 === 0 ? 'WEEKEND' : 'WORKDAY';
}

/** A year that is reached into before its notice is out: by so many running clocks, and so many terms of members. */
export interface Gap { readonly year: number; readonly clocks: number; readonly terms: number; readonly until: Day | null }

/** The first year without a notice that something running reaches into; read as the system, for counts alone. */
export async function gapOf(em: EntityManager, schemeId: string, published: readonly number[], today: Day): Promise<Gap | null> {
  const next = Number(today.slice(0, 4)) + 1;
  let year = next - 1;
  while (published.includes(year)) year += 1;
  const [found] = await em.execute<Omit<Gap, 'year'>[]>(
    `select (select count(*)::int from clock where scheme_id = ? and state = 'RUNNING' and due_on >= make_date(?, 1, 1)) as clocks,
       (select to_char(max(due_on), 'YYYY-MM-DD') from clock where scheme_id = ? and state = 'RUNNING' and due_on >= make_date(?, 1, 1)) as until,
       (select count(*)::int from membership where scheme_id = ? and until > make_date(?, 1, 1)) as terms`, [schemeId, year, schemeId, year, schemeId, year]);
  // A term ends on a date of its own: it is a reason to look for the next notice, not for the one after.
  return found && (found.clocks > 0 || (found.terms > 0 && year <= next)) ? { year, ...found } : null;
}
