import { setTimeout as pause } from 'node:timers/promises';
import { CloseCode } from 'graphql-ws';
import type { Peer } from './socket.peer.ts';
import type { Sessions } from './socket.sessions.ts';

/** Which of these sessions may still be used, by those whose terms have not ended. */
export type StillValid = (sessionIds: string[]) => Promise<Set<string>>;

const CHUNK = 1000;
/** Rounds within which a socket must say who it is. */
const PATIENT_ROUNDS = 10;

/** Closes the sockets of one session, at once. */
export function closeSession(sessions: Sessions, sessionId: string): void {
  for (const peer of sessions.of(sessionId)) peer.end(CloseCode.Forbidden, 'Forbidden');
}

interface Watch { sessions: Sessions; strangers: ReadonlySet<Peer>; stillValid: StillValid; failed: (error: unknown) => void; everyMs?: number; patienceMs: number }

/**
 * Asks every second whether the sessions of open sockets still hold. Where nobody can say so for some seconds, sockets are
 * closed to come back later: a right that cannot be checked is not given.
 */
export function watchRights({ sessions, strangers, stillValid, failed, everyMs = 1000, patienceMs }: Watch): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let lastKnown = Date.now();

  async function check(): Promise<void> {
    const ids = [...sessions.ids];
    for (let i = 0; i < ids.length; i += CHUNK) {
      const chunk = ids.slice(i, i + CHUNK);
      const valid = await stillValid(chunk);
      for (const id of chunk) if (!valid.has(id)) closeSession(sessions, id);
    }
    lastKnown = Date.now();
  }

  async function round(): Promise<void> {
    for (const peer of strangers) if ((peer.waited += 1) > PATIENT_ROUNDS) peer.end(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout');
    // a question that is never answered must not keep the next from being asked
    const patience = new AbortController();
    await Promise.race([check().catch(failed), pause(Math.max(everyMs, lastKnown + patienceMs - Date.now()), undefined, patience).catch(() => undefined)]);
    patience.abort();
    if (Date.now() - lastKnown >= patienceMs) for (const id of [...sessions.ids]) for (const peer of sessions.of(id)) peer.end(1013, 'Try again later');
    if (!stopped) timer = setTimeout(() => void round(), everyMs);
  }

  timer = setTimeout(() => void round(), everyMs);
  return () => { stopped = true; clearTimeout(timer); };
}
