import { personOf } from '../accounts/people.ts';
import { Person } from '../accounts/person.entity.ts';
import type { Context } from '../journal/context.ts';
import { signedIn } from '../journal/context.ts';
import { list, type Listed } from '../journal/connection.ts';
import { pgArray } from '../journal/transaction.ts';
import { endOfDay } from '../kernel/calendar.ts';
import { Issue } from './issue.entity.ts';
import type { IssueFilter, IssueOrder } from './issue.type.ts';

/** What a later slice adds to the ledger's one statement: columns, and what to do with them. */
export interface LedgerColumns { columns: string; prime: (context: Context, rows: readonly Record<string, unknown>[]) => void }
export const ledgerColumns: LedgerColumns[] = [{
  columns: `(select to_json(p.*) from membership m join person p on p.id = m.person_id where m.id = t.authors[1]) as _submitter`,
  prime: (context, rows) => {
    for (const row of rows) {
      const [id] = row['authors'] as string[];
      const person = row['_submitter'] as Record<string, unknown> | null;
      if (id && person) personOf(context).prime(id, context.services.orm.em.fork().map(Person, person as never) as Person);
    }
  },
}];

/** One page of the ledger; whatever its rows show beside themselves comes with the same statement. */
export async function ledger(context: Context, where: IssueFilter | null, orderBy: IssueOrder | null, first: number, after: string | null): Promise<Listed<Issue>> {
  const { schemeId, scopes } = signedIn(context);
  const conditions = ['t.scheme_id = ?', 't.audience && ?::text[]'];
  const params: unknown[] = [schemeId, pgArray(scopes)];
  const add = (condition: string, ...given: unknown[]) => { conditions.push(condition); params.push(...given); };
  if (where?.state) add('t.state = any(?::text[])', pgArray(where.state.in));
  if (where?.unitId) add('t.responsible_unit_id = ?', where.unitId);
  if (where?.category) add('t.category = ?', where.category);
  if (where?.overdue) add('t.due_at <= ?', context.services.now());
  if (where?.dueBefore) add('t.due_at <= ?', endOfDay(where.dueBefore));
  if (where?.text) {
    const like = `%${where.text.replace(/[%_\\]/g, '\\$&')}%`;
    add('(t.number ilike ? or t.title ilike ? or t.problem ilike ?)', like, like, like);
  }
  const byDue = orderBy?.field === 'DUE_AT';
  return list(await context.em(), Issue, {
    table: 'issue', where: conditions, params, first, after, sortType: 'timestamptz',
    sort: byDue ? "coalesce(t.due_at, 'infinity')" : 't.registered_at', descending: (orderBy?.direction ?? (byDue ? 'ASC' : 'DESC')) === 'DESC',
    more: ledgerColumns.map((c) => c.columns).join(', '),
  }, (rows) => ledgerColumns.forEach((c) => c.prime(context, rows)));
}
