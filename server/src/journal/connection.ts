import type { EntityManager, EntityName } from '@mikro-orm/postgresql';
import { Int, ObjectType, type ClassType } from 'type-graphql';
import { Refused } from '../kernel/refused.ts';
import { Open } from './field.ts';

@ObjectType({ description: 'Where a page of a list ends' })
export class PageInfo {
  @Open(() => Boolean, 'Whether there is more after this page')
  hasNextPage!: boolean;
  @Open(() => String, 'Give it as `after` for the next page; null where the page is empty', { nullable: true })
  endCursor!: string | null;
}

/** What a list resolver answers; the count is taken only when it is asked for. */
export interface Listed<T> { nodes: T[]; edges: { cursor: string; node: T }[]; pageInfo: PageInfo; totalCount: () => Promise<number> }

/** The connection type of a noun. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string): ClassType<Listed<T>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in a list` })
  class Edge {
    @Open(() => String, 'The place in the list; opaque')
    cursor!: string;
    @Open(() => node, 'The thing itself')
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}, in keyset order` })
  class Connection {
    @Open(() => [node], 'The things on this page')
    nodes!: T[];
    @Open(() => [Edge], 'The same with their places')
    edges!: Edge[];
    @Open(() => PageInfo, 'Where the page ends')
    pageInfo!: PageInfo;
    @Open(() => Int, 'How many there are in all that the caller may see; counted only when asked for')
    totalCount!: () => Promise<number>;
  }
  return Connection as unknown as ClassType<Listed<T>>;
}

/** A list to page through: raw conditions over the table, and the column it is ordered by (unique together with the id). */
export interface Listing {
  table: string;
  where: readonly string[];
  params: readonly unknown[];
  sort: string;
  sortType: 'timestamptz' | 'text';
  descending: boolean;
  first: number;
  after?: string | null | undefined;
  /** Columns beside the table's own, for those who prime their loaders from the same statement. */
  more?: string;
}

/** A list's place: the sort value as PostgreSQL prints it, and the id. */
export const placeOf = (sort: string, id: string) => Buffer.from(JSON.stringify([sort, id])).toString('base64url');

/** The sort value and the id a place stands for; what is no place is refused. */
export function placed(after: string): [string, string] {
  try {
    const [sort, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [unknown, unknown];
    if (typeof sort === 'string' && typeof id === 'string') return [sort, id];
  } catch { /* said below */ }
  throw new Refused('INVALID', { zh: '翻页位置无效，请从头查看', en: 'No such place in the list; begin again' }, { field: 'after' });
}

/** At most a hundred; never fewer than one. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new Refused('LIMIT', { zh: '每页 1 至 100 条', en: 'A page holds 1 to 100' }, { field: 'first' });
  return first;
}

/** One page by keyset: the statement costs the same however far into the list it is. */
export async function list<T extends { id: string }>(em: EntityManager, entity: EntityName<T>, l: Listing, prime?: (rows: readonly Record<string, unknown>[]) => void): Promise<Listed<T>> {
  const first = pageSize(l.first);
  const conditions = [...l.where];
  const params = [...l.params];
  if (l.after) {
    const [sort, id] = placed(l.after);
    conditions.push(`(${l.sort}, t.id) ${l.descending ? '<' : '>'} (?::${l.sortType}, ?)`);
    params.push(sort, id);
  }
  const order = l.descending ? 'desc' : 'asc';
  const where = (cs: readonly string[]) => (cs.length > 0 ? `where ${cs.join(' and ')}` : '');
  let rows: Record<string, unknown>[];
  try {
    rows = await em.execute<Record<string, unknown>[]>(
      `select t.*, (${l.sort})::text as _sort${l.more ? `, ${l.more}` : ''} from ${l.table} t ${where(conditions)} order by ${l.sort} ${order}, t.id ${order} limit ${first + 1}`, params);
  } catch (error) {
    if (l.after && /invalid input syntax|out of range/.test(String(error))) placed('');
    throw error;
  }
  const page = rows.slice(0, first);
  prime?.(page);
  const edges = page.map((row) => ({ cursor: placeOf(String(row['_sort']), String(row['id'])), node: em.map(entity, row as never) as T }));
  return {
    nodes: edges.map((e) => e.node), edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: async () => Number((await em.execute<{ n: string }[]>(`select count(*) as n from ${l.table} t ${where(l.where)}`, [...l.params]))[0]!.n),
  };
}
