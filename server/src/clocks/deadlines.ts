import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../journal/context.ts';
import { byKey, groupBy, loaderOf } from '../journal/loader.ts';
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
  readonly schemeId: string;
  readonly ruleSetId: string;
  readonly version: number;
  /** Whether its rules let it be paused. */
  readonly pausable: boolean;
  readonly pausedAt: Date | null;
  readonly pauseReason: string | null;
  /** Working days it has stood still in all. */
  readonly pausedDays: number;
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

type Instant = (typeof instants)[number];
/** The same as the database writes it. */
export type DeadlineJson = Omit<DeadlineRow, Instant> & Record<Instant, string | null>;

// Names that no statement this is put into uses for its own tables.
const columns: Record<keyof DeadlineJson, string> = {
  id: 'clk.id', subjectId: 'clk.subject_id', audience: 'clk.audience', rule: 'clk.rule', clause: 'clk.clause', days: 'clk.days',
  said: "json_build_object('zh', clr.label_zh, 'en', clr.label_en)", deemed: 'clr.deemed', state: 'clk.state', schemeId: 'clk.scheme_id', ruleSetId: 'clk.rule_set_id', version: 'clk.version',
  pausable: 'clr.pausable', pausedAt: 'clk.paused_at', pauseReason: 'clk.pause_reason', pausedDays: 'clk.paused_days', startedAt: 'clk.started_at', dueOn: 'clk.due_on',
  dueAt: 'clk.due_at', metAt: 'clk.met_at', breachedAt: 'clk.breached_at', voidedAt: 'clk.voided_at', provisional: 'clk.provisional',
  calendarId: 'clk.calendar_id', calendarVersion: 'cld.version',
};
const joins = [
  ['clr.', 'join clock_rule clr on clr.rule_set_id = clk.rule_set_id and clr.name = clk.rule'], ['cld.', 'join calendar cld on cld.id = clk.calendar_id'],
] as const;

/** The wanted of a deadline's properties as JSON, and the tables they stand in; all of them, where it is not said which. */
function deadlineJson(wanted?: ReadonlySet<string> | null): { json: string; tables: string } {
  const chosen = Object.entries(columns).filter(([name]) => name === 'id' || !wanted || wanted.has(name));
  return {
    json: `json_build_object(${chosen.map(([name, column]) => `'${name}', ${column}`).join(', ')})`,
    tables: ['clock clk', ...joins.filter(([alias]) => chosen.some(([, column]) => column.includes(alias))).map(([, join]) => join)].join(' '),
  };
}
const { json, tables } = deadlineJson();

// Of two that began at the same moment the one that has not ended, or ended last, is the later: IDs of one moment are in no order.
const latestFirst = 'clk.started_at desc, coalesce(clk.voided_at, clk.met_at) desc nulls first, clk.id desc';

/** SQL for the latest clock of a name on the row whose id is `id`, for a statement that reads it along; `readDeadline` takes what it gives. */
export function latestDeadline(id: string, rule: string, wanted?: ReadonlySet<string> | null): string {
  const { json, tables } = deadlineJson(wanted);
  return `(select ${json} from ${tables} where clk.subject_id = ${id} and clk.rule = '${rule}' order by ${latestFirst} limit 1)`;
}

/** SQL for the one clock that a condition names, for a statement that reads it along. */
export const deadlineAlong = (condition: string): string => `(select ${json} from ${tables} where ${condition})`;

const instants = ['startedAt', 'dueAt', 'metAt', 'breachedAt', 'voidedAt', 'pausedAt'] as const;

/** A deadline from what the database wrote. */
export function readDeadline(d: DeadlineJson): DeadlineRow {
  const row = d as Record<string, unknown>;
  for (const name of instants) if (d[name]) row[name] = new Date(d[name]);
  return row as unknown as DeadlineRow;
}

/** The latest clock of a name on each of several matters, as far as the reader may see it, in one statement. */
export async function deadlinesOf(em: EntityManager, rule: string, subjectIds: readonly string[]): Promise<DeadlineRow[]> {
  const rows = await em.execute<{ d: DeadlineJson }[]>(
    `select distinct on (clk.subject_id) ${json} as d from ${tables}
     where clk.subject_id = any(?::text[]) and clk.rule = ? order by clk.subject_id, ${latestFirst}`, [pgArray(subjectIds), rule]);
  return rows.map(({ d }) => readDeadline(d));
}

/** Every clock of several matters, as far as the reader may see them, in the order they began. */
export async function allDeadlinesOf(em: EntityManager, subjectIds: readonly string[]): Promise<DeadlineRow[]> {
  const rows = await em.execute<{ d: DeadlineJson }[]>(
    `select ${json} as d from ${tables} where clk.subject_id = any(?::text[]) order by clk.started_at, clr.ordinal, clk.id`, [pgArray(subjectIds)]);
  return rows.map(({ d }) => readDeadline(d));
}

/** One deadline by its clock's id; null where there is none the reader may see. */
export async function deadlineById(em: EntityManager, id: string): Promise<DeadlineRow | null> {
  const [row] = await em.execute<{ d: DeadlineJson }[]>(`select ${json} as d from ${tables} where clk.id = ?`, [id]);
  return row ? readDeadline(row.d) : null;
}

/** The deadlines of a name for one request, however many matters ask, in one statement. */
export const deadlineLoader = (context: Context, rule: string) => loaderOf<DeadlineRow>(context, `deadline ${rule}`, async (ids) =>
  byKey(await deadlinesOf(await context.em(), rule, ids), (d) => d.subjectId));

/** Every deadline of the matters of one request, in one statement. */
export const deadlinesLoader = (context: Context) => loaderOf<DeadlineRow[]>(context, 'deadlines', async (ids) =>
  groupBy(await allDeadlinesOf(await context.em(), ids), (d) => d.subjectId));

/** The calendar a deadline is counted by. */
export const calendarFor = (em: EntityManager, d: DeadlineRow): Promise<Calendar> => calendarAt(em, d.calendarId, d.calendarVersion);

/** Working days left at a moment, below zero when late; once a deadline has ended or stands still, those that were left then. */
export const workingDaysLeft = (d: Pick<DeadlineRow, 'dueOn' | 'metAt' | 'voidedAt' | 'pausedAt'>, calendar: Calendar, now: Date): number =>
  calendar.left(shanghaiDay(d.metAt ?? d.voidedAt ?? d.pausedAt ?? now), d.dueOn);
