import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../journal/context.ts';
import { byKey, loaderOf } from '../journal/loader.ts';
import { pgArray } from '../journal/transaction.ts';
import { shanghaiDay, type Calendar, type Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';
import { calendarAt } from './calendars.ts';
import type { ClockState } from './clock.rules.ts';

/** A clock as it is read: with its name in the scheme's rules and the version of the calendar it is counted by. */
export interface DeadlineRow {
  readonly id: string;
  readonly subjectId: string;
  readonly audience: string[];
  readonly rule: string;
  readonly said: Said;
  readonly clause: string;
  /** Null where a person set the date. */
  readonly days: number | null;
  readonly deemed: boolean;
  readonly state: ClockState;
  readonly startedAt: Date;
  readonly dueOn: Day;
  readonly dueAt: Date;
  readonly metAt: Date | null;
  readonly breachedAt: Date | null;
  readonly voidedAt: Date | null;
  readonly provisional: boolean;
  readonly calendarId: string;
  readonly calendarVersion: string;
}

type Instant = 'startedAt' | 'dueAt' | 'metAt' | 'breachedAt' | 'voidedAt';
/** The same as the database writes it. */
export type DeadlineJson = Omit<DeadlineRow, Instant> & Record<Instant, string | null>;

const json = `json_build_object('id', c.id, 'subjectId', c.subject_id, 'audience', c.audience, 'rule', c.rule, 'clause', c.clause, 'days', c.days,
  'said', json_build_object('zh', r.label_zh, 'en', r.label_en), 'deemed', r.deemed, 'state', c.state, 'startedAt', c.started_at, 'dueOn', c.due_on,
  'dueAt', c.due_at, 'metAt', c.met_at, 'breachedAt', c.breached_at, 'voidedAt', c.voided_at, 'provisional', c.provisional,
  'calendarId', k.id, 'calendarVersion', k.version)`;
const tables = 'clock c join clock_rule r on r.rule_set_id = c.rule_set_id and r.name = c.rule join calendar k on k.id = c.calendar_id';

/** SQL for the latest clock of a name on the row whose id is `id`, for a statement that reads it along; `readDeadline` takes what it gives. */
export const latestDeadline = (id: string, rule: string) =>
  `(select ${json} from ${tables} where c.subject_id = ${id} and c.rule = '${rule}' order by c.started_at desc, c.id desc limit 1)`;

const time = (at: string | null) => (at === null ? null : new Date(at));

/** A deadline from what the database wrote. */
export const readDeadline = (d: DeadlineJson): DeadlineRow => ({
  ...d, startedAt: new Date(d.startedAt!), dueAt: new Date(d.dueAt!), metAt: time(d.metAt), breachedAt: time(d.breachedAt), voidedAt: time(d.voidedAt),
});

/** The latest clock of a name on each of several matters, as far as the reader may see it, in one statement. */
export async function deadlinesOf(em: EntityManager, rule: string, subjectIds: readonly string[]): Promise<DeadlineRow[]> {
  const rows = await em.execute<{ d: DeadlineJson }[]>(
    `select distinct on (c.subject_id) ${json} as d from ${tables}
     where c.subject_id = any(?::text[]) and c.rule = ? order by c.subject_id, c.started_at desc, c.id desc`, [pgArray(subjectIds), rule]);
  return rows.map(({ d }) => readDeadline(d));
}

/** One deadline by its clock's id; null where there is none the reader may see. */
export async function deadlineById(em: EntityManager, id: string): Promise<DeadlineRow | null> {
  const [row] = await em.execute<{ d: DeadlineJson }[]>(`select ${json} as d from ${tables} where c.id = ?`, [id]);
  return row ? readDeadline(row.d) : null;
}

/** The deadlines of a name for one request, however many matters ask, in one statement. */
export const deadlineLoader = (context: Context, rule: string) => loaderOf<DeadlineRow>(context, `deadline ${rule}`, async (ids) =>
  byKey(await deadlinesOf(await context.em(), rule, ids), (d) => d.subjectId));

/** The calendar a deadline is counted by. */
export const calendarFor = (em: EntityManager, d: DeadlineRow): Promise<Calendar> => calendarAt(em, d.calendarId, d.calendarVersion);

/** Working days left at a moment, below zero when late; once a deadline has ended, those that were left then. */
export const workingDaysLeft = (d: Pick<DeadlineRow, 'dueOn' | 'metAt' | 'voidedAt'>, calendar: Calendar, now: Date): number =>
  calendar.left(shanghaiDay(d.metAt ?? d.voidedAt ?? now), d.dueOn);
