import { untrack } from 'svelte';
import type { Doc } from '#lib/client.ts';
import { watch, type Watched, type WatchOptions } from '#lib/watch.svelte.ts';

/** A page of a list as the server gives it. */
export interface Connection<N> {
  nodes: readonly N[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number;
}

interface Page<D> {
  watched: Watched<D>;
  stop: () => void;
}

/** A live list that grows page by page; each page begins where the one before it now ends, so nothing falls between them. */
export class Paged<D, N extends { id: string }> {
  #pages = $state.raw<readonly Page<D>[]>([]);
  /** What was shown before the question changed; it stays until the new answer is here. */
  #before = $state.raw<readonly N[]>([]);
  #question = $state('');
  #read: (data: D) => Connection<N>;
  #open: (after: () => string | null) => Page<D>;

  constructor(open: (after: () => string | null) => Page<D>, read: (data: D) => Connection<N>, question: () => string) {
    this.#open = open;
    this.#read = read;
    $effect(() => {
      const asked = question();
      untrack(() => {
        this.#before = this.rows;
        this.#question = asked;
        this.#pages = [open(() => null)];
      });
      return () => this.#pages.forEach((page) => page.stop());
    });
  }

  #at = (page: Page<D> | undefined) => (page?.watched.data === undefined ? undefined : this.#read(page.watched.data));

  /** Every row read so far, each once. */
  get rows(): readonly N[] {
    if (!this.first) return this.#before;
    const rows = new Map(this.#pages.flatMap((page) => this.#at(page)?.nodes ?? []).map((row) => [row.id, row]));
    return [...rows.values()];
  }

  /** What the rows now shown answer; null while they still answer something asked before. */
  get answered(): string | null {
    return this.first ? this.#question : null;
  }

  get first(): Connection<N> | undefined {
    return this.#at(this.#pages[0]);
  }

  /** The first page's whole answer. */
  get data(): D | undefined {
    return this.#pages[0]?.watched.data;
  }

  get loading(): boolean {
    return !this.#before.length && (this.#pages[0]?.watched.loading ?? true);
  }

  get problem() {
    return this.#pages.find((page) => page.watched.problem)?.watched.problem ?? null;
  }

  /** True where another page can be asked for; false while one is on its way. */
  get more(): boolean {
    return this.#at(this.#pages.at(-1))?.pageInfo.hasNextPage ?? false;
  }

  /** True while a further page is on its way. */
  get growing(): boolean {
    return this.#pages.length > 1 && this.#pages.at(-1)!.watched.loading;
  }

  next = (): void => {
    const last = this.#pages.at(-1);
    if (last && this.more) this.#pages = [...this.#pages, this.#open(() => this.#at(last)?.pageInfo.endCursor ?? null)];
  };

  reread = (): void => this.#pages.forEach((page) => page.watched.reread());
}

/** Watches a list page by page; its document takes `after`, and `null` variables pause it. Call it while a component is set up. */
export function paged<D, V extends { after?: string | null | undefined }, N extends { id: string }>(
  document: Doc<D, V>,
  variables: () => Omit<V, 'after'> | null,
  read: (data: D) => Connection<N>,
  options: WatchOptions = {},
): Paged<D, N> {
  function open(after: () => string | null): Page<D> {
    let watched!: Watched<D>;
    const given = untrack(variables);
    const stop = $effect.root(() => {
      const place = $derived(after());
      watched = watch(document, () => (given === null ? null : ({ ...given, after: place } as unknown as V)), options);
    });
    return { watched, stop };
  }
  return new Paged(open, read, () => JSON.stringify(variables()));
}
