import { act, type Acting, type Answer } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { isDay, shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { record, words } from './calendar.actions.ts';
import { followCalendars, noteChange, takeCalendar } from './calendar-change.ts';
import { checkMayAct } from './calendar.rules.ts';
import { calendarOf, calendarTaken, closedDays } from './calendars.ts';

/** A day on which the district closed, as a person enters it. */
export interface DayClosing { idempotencyKey: string; calendarVersion: string; day: Day; reason: string; document: string }
/** A closed day that a person takes back. */
export interface DayReopening { idempotencyKey: string; calendarVersion: string; day: Day; reason: string }

const refusedDay = (zh: string, en: string) => new Refused('WRONG_STATE', { zh, en }, { field: 'day' });

/** Enters a day on which the district closed; the scheme counts by a calendar of its own from then on, and its running clocks follow. */
export async function closeDay(a: Acting, input: DayClosing): Promise<Answer> {
  const answer = await act(a, { act: 'calendarDayClose', input: { ...input } }, async (change) => {
    checkMayAct('closeDay', a.actor);
    checkDay(input.day, change.now);
    const reason = words('reason', input.reason, '停办原因', 'why it was closed');
    const document = words('document', input.document, '停办所依据的文件', 'the document it rests on');
    const { id } = await taken(change, input.calendarVersion);
    if (!(await calendarOf(change.em, id)).isWorkday(input.day)) throw refusedDay('这一天本来就不是工作日，不需要登记', 'That day is no working day anyway');
    return say(change, await ownCalendar(change, id), { day: input.day, closed: true, reason, document });
  });
  await followCalendars(a.services);
  return answer;
}

/** Takes back a closed day that was entered by mistake; what was said of it stays on record. */
export async function reopenDay(a: Acting, input: DayReopening): Promise<Answer> {
  const answer = await act(a, { act: 'calendarDayReopen', input: { ...input } }, async (change) => {
    checkMayAct('reopenDay', a.actor);
    const reason = words('reason', input.reason, '撤销原因', 'why it is taken back');
    const { id } = await taken(change, input.calendarVersion);
    const known = (await closedDays(change.em, id)).find((c) => c.day === input.day);
    if (!known) throw refusedDay('这一天没有登记为停办日', 'That day is not entered as closed');
    return say(change, id, { day: input.day, closed: false, reason, document: known.document });
  });
  await followCalendars(a.services);
  return answer;
}

/** Refuses what is no day, or a day that nobody enters in earnest. */
export function checkDay(day: Day, now: Date): void {
  const year = Number(shanghaiDay(now).slice(0, 4));
  if (!isDay(day) || Math.abs(Number(day.slice(0, 4)) - year) > 1) throw new Refused('INVALID', { zh: '停办日须在去年至明年之间', en: 'A closed day lies between last year and next year' }, { field: 'day' });
}

/** The calendar the scheme counts by, for oneself until the end. */
async function taken(change: Change, seen: string): Promise<{ id: string }> {
  await change.write();
  // the second of two who close a first day at once waits here, and then sees the calendar that the first one made
  await change.em.execute(calendarTaken);
  const [row] = await change.em.execute<{ id: string }[]>('select calendar_id as id from scheme where id = ?', [change.actor.schemeId]);
  await takeCalendar(change, row!.id, seen);
  return row!;
}

async function ownCalendar(change: Change, id: string): Promise<string> {
  const { em, actor, now } = change;
  const [own] = await em.execute<{ id: string }[]>('select id from calendar where scheme_id = ?', [actor.schemeId]);
  if (own) return own.id;
  const made = newId('Calendar', now);
  await em.execute("insert into calendar (id, name, base_id, scheme_id) select ?, name || '工作日历', ?, id from scheme where id = ?", [made, id, actor.schemeId]);
  await em.execute('update scheme set calendar_id = ? where id = ?', [made, actor.schemeId]);
  return made;
}

async function say(change: Change, calendarId: string, { day, closed, reason, document }: { day: Day; closed: boolean; reason: string; document: string }): Promise<{ id: string }> {
  await change.em.execute(
    `insert into closed_day (calendar_id, ordinal, day, closed, reason, document, entered_at)
     select ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ?, ? from closed_day where calendar_id = ?`, [calendarId, day, closed, reason, document, change.now, calendarId]);
  record(change, closed ? 'CalendarDayClosed' : 'CalendarDayReopened', calendarId, reason, { day, document });
  const [y, m, d] = day.split('-').map(Number);
  return { id: await noteChange(change, calendarId, closed ? `${y}年${m}月${d}日本区停办：${reason}（${document}）` : `${y}年${m}月${d}日撤销停办：${reason}`) };
}
