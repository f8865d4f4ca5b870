import type { Context } from '../journal/context.ts';
import { signedIn } from '../journal/context.ts';
import type { Listed } from '../journal/connection.ts';
import { list } from '../journal/list.ts';
import { pgArray } from '../journal/transaction.ts';
import { endOfDay, startOfDay, type Day } from '../kernel/calendar.ts';
import { Clock } from './clock.entity.ts';
import type { ClockState } from './clock.rules.ts';
import { deadlineAlong, readDeadline, type DeadlineJson, type DeadlineRow } from './deadlines.ts';

/** Which deadlines are asked for; from and to are days on which they fall due, both included. */
export interface DueFilter { from?: Day | null; to?: Day | null; state?: readonly ClockState[] | null }

/** A deadline that is still open, with the matter it is of. */
export interface Due { id: string; deadline: DeadlineRow; audience: string[] }

/** One page of what is still to be done, by due date: running, paused, and late without having been done. */
export function duePage(context: Context, where: DueFilter | null, first: number, after: string | null): Listed<Due> {
  const { schemeId } = signedIn(context);
  // in the words of its index, which holds nothing that was done or has lost its object
  const conditions = ['t.scheme_id = ?', 't.open_due_at is not null', 't.audience && huiyin.scopes()'];
  const params: unknown[] = [schemeId];
  const add = (condition: string, given: unknown) => { conditions.push(condition); params.push(given); };
  // due at 24:00 of its day, which is the beginning of the next
  if (where?.from) add('t.open_due_at > ?', startOfDay(where.from));
  if (where?.to) add('t.open_due_at <= ?', endOfDay(where.to));
  if (where?.state) add('t.state = any(?::text[])', pgArray(where.state));
  const brought = new Map<string, Due>();
  const clocks = list(context, Clock, {
    table: 'clock', where: conditions, params, sort: 't.open_due_at', sortType: 'timestamptz', descending: false, first, after, wanted: new Set(['id']),
    more: [`${deadlineAlong('clk.id = t.id')} as deadline`],
  }, (rows) => {
    for (const { row, deadline } of rows) {
      const read = readDeadline(deadline as DeadlineJson);
      brought.set(row.id, { id: row.id, deadline: read, audience: read.audience });
    }
  });
  const due = ({ id }: { id: string }) => brought.get(id)!;
  return {
    ...clocks,
    nodes: async () => (await clocks.nodes()).map(due),
    edges: async () => (await clocks.edges()).map(({ cursor, node }) => ({ cursor, node: due(node) })),
  };
}
