import type { MikroORM } from '@mikro-orm/postgresql';
import { personOf } from '../accounts/people.ts';
import { Person } from '../accounts/person.entity.ts';
import type { Asked } from '../journal/asked.ts';
import type { Listed } from '../journal/connection.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { list, type Brought } from '../journal/list.ts';
import { shapeOf } from '../journal/shape.ts';
import { pgArray } from '../journal/transaction.ts';
import { endOfDay } from '../kernel/calendar.ts';
import { Issue } from './issue.entity.ts';
import type { IssueFilter, IssueOrder } from './issue.type.ts';

/** What a later slice brings along with the ledger's rows, in the ledger's own statement, where a field of theirs is asked for. */
export interface Along { field: string; columns: (orm: MikroORM, asked: Asked) => string; prime: (context: Context, rows: readonly Brought<Issue>[]) => void }
export const along: Along[] = [{
  field: 'submitter',
  columns: (orm) => `(select ${shapeOf(orm, Person).json('p')} from membership m join person p on p.id = m.person_id where m.id = t.authors[1]) as submitter`,
  prime: (context, rows) => {
    const { read } = shapeOf(context.services.orm, Person);
    for (const { row, submitter } of rows) if (row.authors[0] && submitter) personOf(context).prime(row.authors[0], read(submitter));
  },
}];

/** One page of the ledger; whatever its rows show beside themselves comes with the same statement. */
export function ledger(context: Context, where: IssueFilter | null, orderBy: IssueOrder | null, first: number, after: string | null, asked: Asked): Listed<Issue> {
  const { schemeId, unitId } = signedIn(context);
  const conditions = ['t.scheme_id = ?', 't.audience && huiyin.scopes()'];
  const params: unknown[] = [schemeId];
  const add = (condition: string, ...given: unknown[]) => { conditions.push(condition); params.push(...given); };
  if (where?.state) add('t.state = any(?::text[])', pgArray(where.state.in));
  if (where?.unitId) add('t.responsible_unit_id = ?', where.unitId);
  if (where?.effect) add('t.effect = any(?::text[])', pgArray(where.effect));
  if (where?.category) add('t.category = ?', where.category);
  if (where?.overdue) add('t.due_at <= ?', context.services.now());
  if (where?.dueBefore) add('t.due_at <= ?', endOfDay(where.dueBefore));
  if (where?.text) {
    const like = `%${where.text.replace(/[%_\\]/g, '\\$&')}%`;
    add('(t.number ilike ? or t.title ilike ? or t.problem ilike ?)', like, like, like);
  }
  // a unit does not learn from the order, or from the place of a page, when each was registered
  const byDue = orderBy?.field === 'DUE_AT' || unitId !== null;
  const brings = along.filter(({ field }) => asked.has('Issue', field));
  return list(context, Issue, {
    table: 'issue', where: conditions, params, first, after, sortType: 'timestamptz',
    sort: byDue ? "coalesce(t.due_at, 'infinity')" : 't.registered_at', descending: (orderBy?.direction ?? (byDue ? 'ASC' : 'DESC')) === 'DESC',
    wanted: asked.properties('Issue'), more: brings.map(({ columns }) => columns(context.services.orm, asked)), kept: conditions.length === 2,
  }, (rows) => brings.forEach(({ prime }) => prime(context, rows)));
}
