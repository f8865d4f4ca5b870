import pg from 'pg';

/** Carries hints between the processes on one database, such as that a chain has grown. Any of them may be lost. */
export interface Wakeups {
  announce: (chain: string) => void;
  listen: (heard: (chain: string) => void) => void;
  close: () => Promise<void>;
}

/**
 * Hints over LISTEN and NOTIFY on a connection of its own. NOTIFY is sent after the commit: inside the transaction it
 * would take a lock that all writers of the database share.
 */
export function pgWakeups(url: string, pauseMs = 500, channel = 'huiyin'): Wakeups {
  let client: pg.Client | undefined;
  let closed = false;
  let heard: (chain: string) => void = () => undefined;
  const waiting = new Set<string>();
  let sending = false;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const made = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    // Without a listener a lost connection would end the process.
    made.on('error', () => undefined);
    made.once('end', () => { if (client === made) client = undefined; later(); });
    made.on('notification', ({ payload, processId }) => {
      const own = (made as unknown as { processID?: number }).processID;
      if (payload && processId !== own) heard(payload);
    });
    try {
      await made.connect();
      await made.query(`listen ${channel}`);
    } catch {
      return void made.end().catch(() => undefined).finally(later);
    }
    if (closed) return void made.end().catch(() => undefined);
    client = made;
    void send();
  }

  function later(): void {
    if (closed || client) return;
    clearTimeout(retry);
    retry = setTimeout(() => void connect(), pauseMs);
    retry.unref();
  }

  /** One round trip for all chains that grew while the last one was under way. */
  async function send(): Promise<void> {
    if (sending || !client) return;
    sending = true;
    try {
      while (waiting.size > 0 && client) {
        const chains = [...waiting];
        waiting.clear();
        await client.query('select pg_notify($1, chain) from unnest($2::text[]) as chain', [channel, chains]);
      }
    } catch {
      // lost with the connection; the others poll
    } finally {
      sending = false;
    }
  }

  void connect();
  return {
    announce(chain) { waiting.add(chain); void send(); },
    listen(to) { heard = to; },
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
