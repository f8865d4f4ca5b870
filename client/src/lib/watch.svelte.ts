import { createRequest } from '@urql/svelte';
import { untrack } from 'svelte';
import { client, request, type Doc } from '#lib/client.ts';
import { live, type News } from '#lib/live.svelte.ts';
import { problemOf, type Problem } from '#lib/problem.ts';

/** What a watched query knows at this moment. */
export class Watched<D> {
  data = $state.raw<D>();
  problem = $state.raw<Problem | null>(null);
  /** True until there is something to show or to say. */
  loading = $derived(this.data === undefined && this.problem === null);
  /** Asks the server again; what is shown stays until the answer is here. */
  reread: () => void = () => {};
}

export interface WatchOptions {
  /** Types whose new subjects belong into this list: news of one not yet shown re-reads it. */
  lists?: readonly string[];
}

function collectIds(value: unknown, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) collectIds(item, into);
  else if (value && typeof value === 'object')
    for (const [name, inner] of Object.entries(value))
      if ((name === 'id' || name === 'subjectId') && typeof inner === 'string') into.add(inner);
      else collectIds(inner, into);
  return into;
}

const concerns = (news: News, data: unknown, lists: readonly string[]) =>
  news.kind === 'anything' ||
  collectIds(data, new Set()).has(news.id) ||
  (news.kind === 'changed' && lists.includes(news.typename));

const gather = 120;
const rest = 1_000;

/**
 * A live query: changed subjects replace themselves through the cache, and news of a shown subject re-reads the rest
 * (what may be done now, the timeline). Call it while a component is set up; `null` variables pause it.
 */
export function watch<D, V>(
  document: Doc<D, V>,
  variables: () => V | null,
  { lists = [] }: WatchOptions = {},
): Watched<D> {
  const watched = new Watched<D>();

  $effect(() => {
    const given = variables();
    if (given === null) return;
    return untrack(() => {
      const source = client.query(request(document), given as never, { requestPolicy: 'cache-and-network' });
      const { unsubscribe } = source.subscribe(({ data, error }) => {
        if (data && !error) watched.data = data as D;
        watched.problem = error ? problemOf(error) : null;
      });

      let timer: ReturnType<typeof setTimeout> | undefined;
      let last = 0;
      watched.reread = () => {
        last = Date.now();
        timer = undefined;
        const again = client.createRequestOperation(
          'query',
          createRequest(request(document), given as never),
          { requestPolicy: 'network-only' },
        );
        client.reexecuteOperation(again);
      };
      const forget = live.listen((news) => {
        if (timer || !concerns(news, watched.data, lists)) return;
        timer = setTimeout(watched.reread, Math.max(gather, last + rest - Date.now()));
      });
      return () => (unsubscribe(), forget(), clearTimeout(timer));
    });
  });

  return watched;
}
