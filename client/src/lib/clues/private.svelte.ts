import { Client, fetchExchange } from '@urql/svelte';
import { untrack } from 'svelte';
import { Act } from '#lib/act.svelte.ts';
import { request, type Doc } from '#lib/client.ts';
import { live } from '#lib/live.svelte.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { problemOf, type Problem } from '#lib/problem.ts';

/** Restricted matters pass through a client that remembers nothing: what was read is gone with the page that showed it. */
const client = new Client({
  url: '/graphql', preferGetMethod: false, requestPolicy: 'network-only',
  fetchOptions: () => ({ credentials: 'same-origin', cache: 'no-store', headers: { 'x-huiyin': '1', 'accept-language': getLocale() } }),
  exchanges: [fetchExchange],
});

/** What is shown of a restricted matter, for as long as its page is. */
export class Looked<D> {
  data = $state.raw<D>();
  problem = $state.raw<Problem | null>(null);
  reread: () => void = () => {};
}

/** Reads a restricted matter, and again when there is news of something like it; nothing of it is kept. Call it while a component is set up. */
export function look<D, V>(document: Doc<D, V>, variables: () => V, types: readonly string[]): Looked<D> {
  const looked = new Looked<D>();
  $effect(() => {
    const given = variables();
    return untrack(() => {
      let over = false;
      const read = async () => {
        const { data, error } = await client.query(request(document), given as never).toPromise();
        if (over) return;
        if (data) looked.data = data as D;
        looked.problem = error ? problemOf(error) : null;
      };
      looked.reread = () => void read();
      void read();
      const forget = live.listen((news) => { if (news.kind !== 'changed' || types.includes(news.typename)) void read(); });
      return () => { over = true; looked.data = undefined; forget(); };
    });
  });
  return looked;
}

/** Prepares a change of a restricted matter. */
export const privately = <D, V>(document: Doc<D, V>) => new Act(document, client);

/** Sends evidence: its name stands in no address. Gives its ID, or the sentence in which it was refused. */
export async function sendEvidence(file: File, failed: string): Promise<{ id: string } | { message: string }> {
  const response = await fetch('/clue-papers', {
    method: 'POST', body: file, cache: 'no-store', headers: { 'x-huiyin': '1', 'x-file-name': encodeURIComponent(file.name), 'accept-language': getLocale() },
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as { id?: string; message?: string } | null;
  return answer?.id ? { id: answer.id } : { message: answer?.message ?? failed };
}

/** Reads once more when a reading runs out, so that what it showed leaves the screen. */
export function closing(until: () => string | null | undefined, reread: () => void): void {
  $effect(() => {
    const end = until();
    if (!end) return;
    const timer = setTimeout(reread, Math.max(1_000, Math.min(900_000, Date.parse(end) - Date.now())));
    return () => clearTimeout(timer);
  });
}
