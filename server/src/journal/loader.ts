import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/** A loader that lives as long as one request: many resolvers ask, the database is asked once. */
export function loaderOf<V>(context: Context, key: string, batch: (ids: readonly string[]) => Promise<Map<string, V>>): DataLoader<string, V | null> {
  const known = context.loaders.get(key) as DataLoader<string, V | null> | undefined;
  if (known) return known;
  const made = new DataLoader<string, V | null>(async (ids) => {
    const found = await batch(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  context.loaders.set(key, made);
  return made;
}

/** Rows by a column of theirs, one each. */
export const byKey = <V>(rows: readonly V[], key: (row: V) => string) => new Map(rows.map((r) => [key(r), r]));

/** Rows by a column of theirs, several each. */
export function groupBy<V>(rows: readonly V[], key: (row: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
