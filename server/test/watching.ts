import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { World } from './world.ts';

/** What a stream carried, with the moment it came. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface Came { event: any; at: number }

/** The events a page of the product asks for. */
export const EVENTS = `subscription($scope: EventScope!, $after: Cursor, $subjectId: ID) { events(scope: $scope, after: $after, subjectId: $subjectId) {
  __typename ... on Changed { cursor type at actor changed subject { __typename id } } ... on Gone { cursor id } ... on ResyncRequired { cursor reason } } }`;

const windows = new WeakMap<World, number>();
const counted = (w: World, by: number) => { const n = (windows.get(w) ?? 0) + by; windows.set(w, n); return n; };

/** Somebody's open window: a graphql-ws client with their cookie, following their own matters unless told otherwise. */
export function watching(w: World, cookie: string, { scope = 'MINE', query = EVENTS, after, lang = 'zh' }: { scope?: string; query?: string; after?: string; lang?: string } = {}) {
  const came: Came[] = [];
  let failed: unknown;
  let closedWith: number | undefined;
  let open = true;
  const ended = () => { if (open) counted(w, -1); open = false; };
  const client: Client = createClient({
    url: `${w.app.url.replace('http', 'ws')}/graphql`, lazy: true, retryAttempts: 0, connectionParams: { lang },
    webSocketImpl: class extends WebSocket { constructor(address: string, protocol: string) { super(address, protocol, { headers: { cookie, 'accept-language': lang } }); } },
    on: { closed: (event) => { closedWith = (event as { code: number }).code; ended(); } },
  });
  const stop = client.subscribe({ query, variables: { scope, after } }, {
    next: ({ data, errors }) => { if (errors) failed = errors; if (data) came.push({ event: (data as { events: unknown }).events, at: performance.now() }); },
    error: (error) => { failed = error; }, complete: () => undefined,
  });
  counted(w, 1);
  const until = async (enough: (came: Came[]) => boolean, ms = 15_000) => {
    for (const end = performance.now() + ms; !enough(came);) {
      if (performance.now() > end) throw new Error(`the stream carried ${came.length} events and not what was waited for: ${JSON.stringify(came.at(-1))} ${JSON.stringify(failed)}`);
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
    return came;
  };
  /** Waits until this window and the others of the world are being told of what happens; before that, it happens unseen. */
  const opened = async () => {
    for (const end = performance.now() + 15_000; w.app.realtime.stats().subscribers < counted(w, 0);) {
      if (performance.now() > end) throw new Error(`the stream did not open: ${JSON.stringify(failed)}`);
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
  };
  /** Closes the window, and waits until the server counts it out: or the next one would be taken for open before it is. */
  const close = async () => {
    const more = w.app.realtime.stats().subscribers > counted(w, open ? -1 : 0);
    open = false;
    stop();
    await client.dispose();
    for (const end = performance.now() + 2000; more && w.app.realtime.stats().subscribers > counted(w, 0) && performance.now() < end;) await new Promise((resolve) => { setTimeout(resolve, 5); });
  };
  return { came, until, opened, failed: () => failed, closedWith: () => closedWith, close };
}
