import { client, request, type Doc } from '#lib/client.ts';

interface Page<T> {
  nodes: readonly T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list read page by page: the first is watched and live, later ones are read when asked for. */
class Pages<T extends { id: string }> {
  busy = $state(false);
  #later = $state.raw<readonly Page<T>[]>([]);
  #first: () => Page<T> | undefined;
  #load: (after: string) => Promise<Page<T> | null>;

  constructor(first: () => Page<T> | undefined, load: (after: string) => Promise<Page<T> | null>) {
    this.#first = first;
    this.#load = load;
  }

  get #all(): readonly Page<T>[] {
    const first = this.#first();
    return first ? [first, ...this.#later] : [];
  }

  /** Every row read so far, once each. */
  get nodes(): readonly T[] {
    const rows = this.#all.flatMap((page) => page.nodes);
    return [...new Map(rows.map((row) => [row.id, row])).values()];
  }

  get hasMore(): boolean {
    return this.#all.at(-1)?.pageInfo.hasNextPage ?? false;
  }

  more = async (): Promise<void> => {
    const after = this.#all.at(-1)?.pageInfo.endCursor;
    if (!after || this.busy) return;
    this.busy = true;
    const page = await this.#load(after);
    if (page) this.#later = [...this.#later, page];
    this.busy = false;
  };
}

/** Reads on after a watched first page; `pick` finds the list in the answer. */
export const pages = <T extends { id: string }, D, V extends { after?: string | null | undefined }>(
  document: Doc<D, V>,
  first: () => Page<T> | undefined,
  pick: (data: D) => Page<T>,
  variables: () => object = () => ({}),
) =>
  new Pages<T>(first, async (after) => {
    const { data } = await client.query(request(document), { ...variables(), after } as never).toPromise();
    return data ? pick(data as D) : null;
  });
