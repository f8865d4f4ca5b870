import type { MikroORM } from '@mikro-orm/postgresql';
import { Person } from '../accounts/person.entity.ts';
import type { Asked } from '../journal/asked.ts';
import type { Listed } from '../journal/connection.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { list, type Brought } from '../journal/list.ts';
import { shapeOf } from '../journal/shape.ts';
import { loaderOf } from '../journal/loader.ts';
import { pgArray } from '../journal/transaction.ts';
import { endOfDay } from '../kernel/calendar.ts';
import { Issue } from './issue.entity.ts';
import type { IssueFilter, IssueOrder } from './issue.type.ts';

/** The first observer an issue came from, of those whose opinions the caller sees. */
export const submitterOf = (context: Context) => loaderOf<Person>(context, 'submitterOf', async (ids) => {
  const { json, read } = shapeOf(context.services.orm, Person);
  const rows = await (await context.em()).execute<{ id: string; person: unknown }[]>(
    `select distinct on (o.issue_id) o.issue_id as id, ${json('p')} as person from opinion o join membership m on m.id = o.author_id join person p on p.id = m.person_id
     where o.issue_id = any(?::text[]) order by o.issue_id, o.id`, [pgArray(ids)]);
  return new Map(rows.map(({ id, person }) => [id, read(person)]));
});

/** What a later slice brings along with the ledger's rows, in the ledger's own statement, where a field of theirs is asked for. */
export interface Along { field: string; columns: (orm: MikroORM, asked: Asked) => string; prime: (context: Context, rows: readonly Brought<Issue>[]) => void }
export const along: Along[] = [{
  field: 'submitter',
  columns: (orm) => `(select ${shapeOf(orm, Person).json('p')} from opinion o join membership m on m.id = o.author_id join person p on p.id = m.person_id where o.issue_id = t.id order by o.id limit 1) as submitter`,
  prime: (context, rows) => {
    const { read } = shapeOf(context.services.orm, Person);
    for (const { row, submitter } of rows) submitterOf(context).prime(row.id, submitter ? read(submitter) : null);
  },
}];

/** Whether an issue says something, as a condition: an author finds by their own words, never by those of another whose matter theirs was merged into. */
export function issueSays(alias: string, context: Context, like: string): { sql: string; params: unknown[] } {
  const { role, membershipId } = signedIn(context);
  const ledger = `(${alias}.title ilike ? or ${alias}.problem ilike ?)`;
  if (role !== 'OBSERVER') return { sql: ledger, params: [like, like] };
  return {
    sql: `(case when ${alias}.authors[1] = ? then ${ledger} else exists (select from opinion o where o.issue_id = ${alias}.id and (o.title ilike ? or o.problem ilike ?)) end)`,
    params: [membershipId, like, like, like, like],
  };
}

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
    const said = issueSays('t', context, like);
    add(`(t.number ilike ? or ${said.sql})`, like, ...said.params);
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
