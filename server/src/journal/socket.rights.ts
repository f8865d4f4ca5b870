import { setTimeout as pause } from 'node:timers/promises';
import { CloseCode } from 'graphql-ws';
import type { Peer } from './socket.peer.ts';

/** Which of these sessions may still be used, by those whose terms have not ended. */
export type StillValid = (sessionIds: string[]) => Promise<Set<string>>;

const CHUNK = 1000;
/** Rounds within which a socket must say who it is. */
const PATIENT_ROUNDS = 10;
const forbidden = (peer: Peer) => peer.end(CloseCode.Forbidden, 'Forbidden');

/** Closes the sockets of one session, at once. */
export function closeSession(peers: Iterable<Peer>, sessionId: string): void {
  for (const peer of peers) if (peer.caller?.sessionId === sessionId) forbidden(peer);
}

/**
 * Asks every second whether the sessions of open sockets still hold. Where nobody can say so for some seconds, sockets are
 * closed to come back later: a right that cannot be checked is not given.
 */
export function watchRights(peers: ReadonlySet<Peer>, stillValid: StillValid, failed: (error: unknown) => void, everyMs = 1000, patienceMs = 5000): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let lastKnown = Date.now();

  async function check(): Promise<void> {
    const asked = [...peers].flatMap((peer) => (peer.caller && !peer.over ? [{ peer, id: peer.caller.sessionId }] : []));
    const ids = [...new Set(asked.map(({ id }) => id))];
    const valid = new Set<string>();
    for (let i = 0; i < ids.length; i += CHUNK) for (const id of await stillValid(ids.slice(i, i + CHUNK))) valid.add(id);
    for (const { peer, id } of asked) if (!valid.has(id)) forbidden(peer);
    lastKnown = Date.now();
  }

  function unknown(): void {
    for (const peer of peers) if (peer.caller) peer.end(1013, 'Try again later');
  }

  async function round(): Promise<void> {
    for (const peer of peers) if (!peer.caller && (peer.waited += 1) > PATIENT_ROUNDS) peer.end(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout');
    // a question that is never answered must not keep the next from being asked
    const patience = new AbortController();
    await Promise.race([check().catch(failed), pause(Math.max(everyMs, lastKnown + patienceMs - Date.now()), undefined, patience).catch(() => undefined)]);
    patience.abort();
    if (Date.now() - lastKnown >= patienceMs) unknown();
    if (!stopped) timer = setTimeout(() => void round(), everyMs);
  }

  timer = setTimeout(() => void round(), everyMs);
  return () => { stopped = true; clearTimeout(timer); };
}
