import type { MikroORM, PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { pgArray } from './transaction.ts';

type Row = Record<string, unknown>;
const poolOf = (orm: MikroORM): Promise<Pool> => (orm.em.getConnection() as PostgreSqlConnection).getNativeClient();

const MOST_KEPT = 50;
// A kept statement by its text: its name, and what a connection is told once so that it knows it.
const named = new Map<string, { name: string; prepare: string; execute: string }>();
const prepared = new WeakMap<PoolClient, Set<string>>();

function nameOf(sql: string) {
  const known = named.get(sql);
  // every connection remembers each of them: what comes later is planned each time
  if (known || named.size >= MOST_KEPT) return known;
  const name = `kept_${named.size + 1}`;
  let n = 0;
  const text = sql.replaceAll('?', () => `$${++n}`);
  const made = { name, prepare: `prepare ${name} as ${text}`, execute: `execute ${name}${n > 0 ? `(${Array(n).fill('?').join(', ')})` : ''}` };
  named.set(sql, made);
  return made;
}

async function executing(client: PoolClient, sql: string): Promise<string> {
  const statement = nameOf(sql);
  if (!statement) return sql;
  const { name, prepare, execute } = statement;
  const has = prepared.get(client) ?? new Set<string>();
  prepared.set(client, has);
  if (!has.has(name)) {
    await client.query(prepare);
    has.add(name);
  }
  return execute;
}

/** The rows of a statement that sees the same whoever asks, such as one of the database's own functions; `text` has $1, $2 … */
export const ask = async <R extends object>(orm: MikroORM, name: string, text: string, values: unknown[]): Promise<R[]> =>
  (await (await poolOf(orm)).query<R>({ name, text, values })).rows;

/**
 * The rows of one statement as these scopes see them, in one round trip: scopes and statement go as one message, which the
 * database runs as one transaction, and the scopes end with it. A `kept` statement is parsed and planned once a connection.
 */
export async function readAs<R extends object = Row>(orm: MikroORM, scopes: readonly string[], sql: string, params: readonly unknown[] = [], kept = false): Promise<R[]> {
  const client = await (await poolOf(orm)).connect();
  try {
    const text = `select set_config('huiyin.scopes', ?, true); ${kept ? await executing(client, sql) : sql}`;
    const results = await client.query(orm.em.getPlatform().formatQuery(text, [pgArray(scopes), ...params])) as unknown as QueryResult<R>[];
    return results.at(-1)!.rows;
  } finally {
    client.release();
  }
}
