import { setTimeout as pause } from 'node:timers/promises';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { Matter } from '../../test/streams.ts';
import { withClient } from '../platform/database.ts';
import { reclaimLost } from './lost.ts';
import { inTransaction } from './transaction.ts';

let database: FreshDatabase;
beforeAll(async () => { database = await freshDatabase(); });
afterAll(() => database.drop());

/** Loses as many transactions as the pool has places, and says whether there is still one after that. */
async function placeLeft(driverOptions: { onPoolCreated?: typeof reclaimLost }) {
  const orm = await MikroORM.init({ entities: [Matter], clientUrl: database.appUrl, pool: { min: 0, max: 2 }, driverOptions, logger: () => undefined });
  const held = await Promise.all([0, 1].map(async () => {
    const em = orm.em.fork() as EntityManager;
    await em.begin();
    await em.execute('select 1');
    return em;
  }));
  await withClient(database.appUrl, (client) =>
    client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'));
  const lost = await Promise.all(held.map((em) => em.rollback().then(() => false, () => true)));
  const left = await Promise.race([inTransaction({ orm }, [], (em) => em.execute('select 1')).then(() => true), pause(2000).then(() => false)]);
  if (left) await orm.close(true);
  return { lost, left };
}

test('a transaction whose connection is lost gives its place in the pool back', async () => {
  expect(await placeLeft({ onPoolCreated: reclaimLost })).toEqual({ lost: [true, true], left: true });
});

test('without that, none is left (the control)', async () => {
  expect(await placeLeft({})).toEqual({ lost: [true, true], left: false });
});
