import DataLoader from 'dataloader';
import type { Context } from './context.ts';

type Batch<V> = (ids: readonly string[]) => Promise<Map<string, V>>;

/** Loads things by their IDs for one request: many resolvers ask, the database is asked once. */
export class Loader<V> {
  readonly #known: Map<string, V | null>;
  readonly #later: DataLoader<string, V | null>;

  constructor(batch: Batch<V>, known = new Map<string, V | null>()) {
    this.#known = known;
    this.#later = new DataLoader<string, V | null>(async (ids) => {
      const found = await batch(ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** The thing, at once where a statement brought it along already. */
  load(id: string): V | null | Promise<V | null> {
    const known = this.#known.get(id);
    return known === undefined ? this.#later.load(id) : known;
  }

  /** Several things, in the order of their IDs. */
  loadMany(ids: readonly string[]): Promise<(V | null)[]> { return Promise.all(ids.map((id) => this.load(id))); }

  /** Takes what a statement brought along; null where there is none that the caller sees. */
  prime(id: string, value: V | null): void { this.#known.set(id, value); }
}

/** The loader of a name, which lives as long as the request; `prepared` holds what is known before anybody asks. */
export function loaderOf<V>(context: Context, key: string, batch: Batch<V>, prepared?: Map<string, V | null>): Loader<V> {
  const known = context.loaders.get(key) as Loader<V> | undefined;
  if (known) return known;
  const made = new Loader(batch, prepared);
  context.loaders.set(key, made);
  return made;
}

/** Rows by a column of theirs, one each. */
export const byKey = <V>(rows: readonly V[], key: (row: V) => string) => new Map(rows.map((r) => [key(r), r]));

/** Rows by a column of theirs, several each. */
export function groupBy<V>(rows: readonly V[], key: (row: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row); else groups.set(key(row), [row]);
  }
  return groups;
}
