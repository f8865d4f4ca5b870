import type { Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { calendarTaken } from './calendars.ts';
import { recalculateClocks } from './recalculate.ts';

/** Takes a calendar for oneself until the end, and refuses whoever looked at it before somebody else changed it. */
export async function takeCalendar(change: Change, calendarId: string, seen: string): Promise<void> {
  await change.em.execute(calendarTaken);
  const [row] = await change.em.execute<{ version: string }[]>('select version from calendar where id = ?', [calendarId]);
  if (row?.version !== seen) throw new Refused('VERSION_CONFLICT',
    { zh: '刚刚有人更新了日历，请重新预览后再确认', en: 'Somebody has just changed the calendar; look at the effect again before you confirm' }, { field: 'calendarVersion' });
}

/** Notes that running clocks have to follow a calendar, so that they do even where this server stops right after. */
export async function noteChange(change: Change, calendarId: string, reason: string): Promise<string> {
  const id = newId('CalendarChange', change.now);
  await change.em.execute('insert into calendar_change (id, calendar_id, reason, at) values (?, ?, ?, ?)', [id, calendarId, reason, change.now]);
  return id;
}

/** Lets the running clocks follow what calendars have come to say; done again without harm. */
export async function followCalendars(services: Services): Promise<number> {
  const open = await inTransaction(services, [systemScope], (em) => em.execute<{ id: string; calendar_id: string; reason: string }[]>(
    'select id, calendar_id, reason from calendar_change where done_at is null order by at, id'));
  let moved = 0;
  for (const { id, calendar_id, reason } of open) {
    moved += await recalculateClocks({ services }, calendar_id, reason);
    // days that are counted in working days and are no deadline
    for (const follow of services.calendarFollowers ?? []) await follow(services, calendar_id, reason);
    await inTransaction(services, [systemScope], (em) => em.execute('update calendar_change set done_at = ? where id = ? and done_at is null', [services.now(), id]));
  }
  return moved;
}

/** How many clocks of the actor's own scheme a change has moved. */
export async function movedBy({ services, actor }: Acting, changeId: string): Promise<number> {
  const [row] = await inTransaction(services, [systemScope], (em) => em.execute<{ n: number }[]>(
    `select count(distinct e.clock_id)::int as n from calendar_change x join clock_event e on e.kind = 'recalculated' and e.reason = x.reason and e.at >= x.at
     join clock c on c.id = e.clock_id where x.id = ? and c.scheme_id = ?`, [changeId, actor.schemeId]));
  return row?.n ?? 0;
}
