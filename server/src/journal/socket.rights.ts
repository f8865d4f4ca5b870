import type { Connection } from './socket.connection.ts';

/** Which of these sessions may still be used, by those whose terms have not ended. */
export type StillValid = (sessionIds: string[]) => Promise<Set<string>>;

const CHUNK = 1000;
const forbidden = (connection: Connection) => connection.close(4403, 'Forbidden');

/** Closes the sockets of one session, at once. */
export function closeSession(connections: Iterable<Connection>, sessionId: string): void {
  for (const connection of connections) if (connection.caller?.sessionId === sessionId) forbidden(connection);
}

/**
 * Asks every second whether the sessions of open sockets still hold. Where nobody can say so for some seconds, sockets are
 * closed to come back later: a right that cannot be checked is not given.
 */
export function watchRights(connections: ReadonlySet<Connection>, stillValid: StillValid, failed: (error: unknown) => void, everyMs = 1000, patienceMs = 5000): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let lastKnown = Date.now();

  async function check(): Promise<void> {
    const asked = [...connections].flatMap((connection) => (connection.caller && !connection.over ? [{ connection, id: connection.caller.sessionId }] : []));
    const ids = [...new Set(asked.map(({ id }) => id))];
    const valid = new Set<string>();
    for (let i = 0; i < ids.length; i += CHUNK) for (const id of await stillValid(ids.slice(i, i + CHUNK))) valid.add(id);
    for (const { connection, id } of asked) if (!valid.has(id)) forbidden(connection);
    lastKnown = Date.now();
  }

  function unknown(): void {
    for (const connection of connections) if (connection.caller) connection.close(1013, 'Try again later');
  }

  async function round(): Promise<void> {
    const overdue = setTimeout(unknown, Math.max(0, lastKnown + patienceMs - Date.now()));
    overdue.unref();
    try {
      await check();
    } catch (error) {
      failed(error);
      if (Date.now() - lastKnown > patienceMs) unknown();
    }
    clearTimeout(overdue);
    if (!stopped) timer = setTimeout(() => void round(), everyMs);
  }

  timer = setTimeout(() => void round(), everyMs);
  return () => { stopped = true; clearTimeout(timer); };
}
