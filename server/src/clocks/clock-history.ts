import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../journal/context.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { pgArray } from '../journal/transaction.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';

/** Something that happened to a deadline: from which day to which, and why. */
export interface ClockPast { readonly at: Date; readonly kind: string; readonly dueBefore: Day | null; readonly dueAfter: Day | null; readonly reason: string | null }

/** What a person reads of each kind of thing that happens to a deadline. */
export const pastSaid: Readonly<Record<string, Said>> = {
  started: { zh: '开始计时', en: 'Started' }, met: { zh: '按期完成', en: 'Met in time' }, metLate: { zh: '超期完成', en: 'Done after the deadline' },
  breached: { zh: '超期', en: 'Breached' }, voided: { zh: '不再计时', en: 'No longer runs' }, extended: { zh: '重定期限', en: 'Set to a new date' },
  recalculated: { zh: '工作日历变动，重新计算', en: 'Recalculated after a change of the calendar' }, paused: { zh: '暂停计时', en: 'Paused' }, resumed: { zh: '恢复计时', en: 'Goes on' },
};

interface Stored { clock_id: string; at: Date; kind: string; due_before: Date | null; due_after: Date | null; reason: string | null }

// A term runs to 24:00 of its day: the moment before belongs to that day.
const dayOf = (due: Date | null) => (due ? shanghaiDay(new Date(new Date(due).getTime() - 1)) : null);

/** What has happened to each of several deadlines, as far as the reader may see them, oldest first. */
export async function pastOf(em: EntityManager, clockIds: readonly string[]): Promise<Map<string, ClockPast[]>> {
  const rows = await em.execute<Stored[]>('select clock_id, at, kind, due_before, due_after, reason from clock_event where clock_id = any(?::text[]) order by clock_id, ordinal', [pgArray(clockIds)]);
  return new Map([...groupBy(rows, (r) => r.clock_id)].map(([id, list]) => [id, list.map((r) => ({
    at: new Date(r.at), kind: r.kind, dueBefore: dayOf(r.due_before), dueAfter: dayOf(r.due_after), reason: r.reason }))]));
}

/** The past of deadlines for one request, in one statement. */
export const clockPast = (context: Context) => loaderOf<ClockPast[]>(context, 'clock past', async (ids) => pastOf(await context.em(), ids));

/** A time in which a deadline stood still, and why; it has no end while it still does. */
export interface Standstill { readonly from: Date; readonly to: Date | null; readonly reason: string | null }

/** When a deadline stood still, from what happened to it. */
export function standstillsOf(past: readonly ClockPast[]): Standstill[] {
  const found: Standstill[] = [];
  for (const { kind, at, reason } of past) {
    const open = found.at(-1);
    if (kind === 'paused') found.push({ from: at, to: null, reason });
    else if (open && open.to === null) found[found.length - 1] = { ...open, to: at };
  }
  return found;
}
