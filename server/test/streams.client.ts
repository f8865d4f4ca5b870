import { once } from 'node:events';
import type { GraphQLError } from 'graphql';
import { createClient, type Client, type SubscribePayload } from 'graphql-ws';
import WebSocket from 'ws';

/** What the tests ask for unless they say otherwise. */
export const eventsDocument = `subscription ($scope: EventScope, $after: Cursor, $subjectId: ID) { events(scope: $scope, after: $after, subjectId: $subjectId) {
  __typename ... on Changed { cursor type actor changed subject { id ... on Issue { version note } } } ... on Gone { cursor id } ... on ResyncRequired { cursor reason } } }`;

/** How a client connects, and who is told of it. */
export interface Connecting { lazy?: boolean; retry?: boolean; onSocket?: (socket: WebSocket) => void; onClosed?: (code: number) => void }

/** A client of graphql-ws with a session's cookie. */
export const connectTo = (url: string | (() => string), sessionId: string, { lazy = true, retry = false, onSocket, onClosed }: Connecting = {}) => createClient({
  url, lazy, retryAttempts: retry ? 100 : 0, retryWait: () => new Promise((resolve) => { setTimeout(resolve, 30); }), shouldRetry: () => retry,
  onNonLazyError: () => undefined,
  webSocketImpl: class extends WebSocket { constructor(address: string, protocol: string) { super(address, protocol, { headers: { cookie: `huiyin_session=${sessionId}` } }); onSocket?.(this); } },
  on: { closed: (event) => onClosed?.((event as { code: number }).code) },
});

/** What a stream carried so far. */
export interface Seen { __typename: 'Changed' | 'Gone' | 'ResyncRequired'; cursor: string; type?: string; actor?: string; id?: string; reason?: string; subject?: { id: string; version: number; note: string | null; allowedActions?: string[] } }

/** Reads a stream into a list; `resume` says where to go on from when the socket has to be opened anew. */
export function follow(client: Client, variables: Record<string, unknown> = {}, query = eventsDocument, resume: 'last' | 'now' | null = null) {
  const seen: Seen[] = [];
  let end: (how: unknown) => void;
  const ended = new Promise<unknown>((resolve) => { end = resolve; });
  const payload: SubscribePayload = { query, variables };
  const stop = client.subscribe<{ events: Seen }>(payload, {
    next: ({ data }) => {
      if (!data) return;
      seen.push(data.events);
      if (resume === 'last') variables['after'] = data.events.cursor;
      if (resume === 'now') delete variables['after'];
    },
    error: (error) => end(error), complete: () => end(null),
  });
  const until = async (enough: (seen: Seen[]) => boolean, ms = 10_000) => {
    await eventually(() => enough(seen), ms, () => `the stream carried ${seen.length} events and not what was waited for: ${JSON.stringify(seen.slice(-3))}`);
    return seen;
  };
  return { seen, stop, ended: ended as Promise<readonly GraphQLError[] | CloseEvent | Error | null>, until };
}

/** Waits until something is so. */
export async function eventually(so: () => boolean, ms = 10_000, told = () => 'it did not come to be so') {
  for (const end = Date.now() + ms; !so();) {
    if (Date.now() > end) throw new Error(told());
    await new Promise((resolve) => { setTimeout(resolve, 5); });
  }
}

/** A socket without a client, for what no client would send; greeted unless said otherwise. */
export async function rawSocket(url: string, sessionId: string, { init = true, autoPong = true, protocol = 'graphql-transport-ws' } = {}) {
  const socket = new WebSocket(url, protocol, { headers: { cookie: `huiyin_session=${sessionId}` }, autoPong });
  const closed = new Promise<number>((resolve) => { socket.once('close', resolve); });
  const got: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on('message', (data) => got.push(JSON.parse(String(data))));
  socket.on('error', () => undefined);
  await once(socket, 'open');
  if (init) {
    socket.send('{"type":"connection_init"}');
    await Promise.race([eventually(() => got.length > 0), closed]);
  }
  return { socket, closed, got, subscribe: (id: string, query = eventsDocument, variables = {}) => socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query, variables } })) };
}
