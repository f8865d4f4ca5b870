import type { EntityName } from '@mikro-orm/postgresql';
import { pageSize, placed, placeOf, type Listed } from './connection.ts';
import type { Context } from './context.ts';
import { shapeOf } from './shape.ts';

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
  /** The properties that are read of its rows; all, where it is not said. */
  wanted?: ReadonlySet<string> | null;
  /** Columns beside the row itself, for those who prime their loaders from the same statement. */
  more?: readonly string[];
  /** Asked often and always in these words: worth keeping its plan. */
  kept?: boolean;
}

/** A row of a list as its statement brought it, with whatever came along. */
export type Brought<T> = Record<string, unknown> & { row: T; place: string };

/** One page by keyset: the statement costs the same however far into the list it is, and runs only where something of the page is asked for. */
export function list<T extends { id: string }>(context: Context, entity: EntityName<T>, l: Listing, prime?: (rows: readonly Brought<T>[]) => void): Listed<T> {
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

  async function read(): Promise<{ page: Brought<T>[]; hasNextPage: boolean }> {
    const shape = shapeOf(context.services.orm, entity);
    const columns = [`${shape.json('t', l.wanted)} as row`, `(${l.sort})::text as place`, ...(l.more ?? [])].join(', ');
    try {
      const rows = await context.rows<Brought<T>>(
        `select ${columns} from ${l.table} t ${where(conditions)} order by ${l.sort} ${order}, t.id ${order} limit ${first + 1}`, params, l.kept);
      const page = rows.slice(0, first);
      for (const { row } of page) shape.read(row);
      prime?.(page);
      return { page, hasNextPage: rows.length > first };
    } catch (error) {
      if (l.after && /invalid input syntax|out of range/.test(String(error))) placed('');
      throw error;
    }
  }
  let reading: ReturnType<typeof read> | undefined;
  const once = () => (reading ??= read());
  const cursor = ({ place, row }: Brought<T>) => placeOf(place, row.id);
  return {
    nodes: async () => (await once()).page.map(({ row }) => row),
    edges: async () => (await once()).page.map((brought) => ({ cursor: cursor(brought), node: brought.row })),
    pageInfo: async () => {
      const { page, hasNextPage } = await once();
      return { hasNextPage, endCursor: page.length > 0 ? cursor(page.at(-1)!) : null };
    },
    totalCount: async () => Number((await context.rows<{ n: string }>(`select count(*) as n from ${l.table} t ${where(l.where)}`, l.params))[0]!.n),
  };
}
