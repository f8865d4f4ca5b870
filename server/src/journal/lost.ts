import type { Pool, PoolClient } from 'pg';

const GRACE = 500;

/**
 * Gives connections that the database ended back to the pool they came from. A transaction whose connection is gone can be
 * neither committed nor rolled back, and the query builder then never lets go of it: after as many losses as the pool has
 * places, one restart of the database under load, every request would wait for ever.
 */
export function reclaimLost(pool: Pool): void {
  const lent = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => void lent.add(client));
  pool.on('release', (_error, client) => void lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      // whoever holds it is told by their query first, and may give it back themselves
      setTimeout(() => { if (lent.has(client)) client.release(true); }, GRACE).unref();
    });
  });
}
