import { setTimeout as pause } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { begin, officer, openOrm, otherSchemeId, prepareMatters, schemeId, servicesWith } from '../../test/streams.ts';
import { withClient } from '../platform/database.ts';
import { startFeed, type Feed } from './feed.ts';
import type { Recorded } from './recorded.ts';

let database: FreshDatabase;
let orm: MikroORM;
const feeds: Feed[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  await prepareMatters(database.ownerUrl);
  orm = await openOrm(database.appUrl);
});
afterEach(async () => { for (const feed of feeds.splice(0)) await feed.close(); });
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

async function feedWith(options: Partial<Parameters<typeof startFeed>[0]> = {}) {
  const faults: unknown[] = [];
  const feed = await startFeed({ orm, pollMs: 100, failed: (error) => faults.push(error), ...options });
  feeds.push(feed);
  const got: Recorded[] = [];
  const resets: string[] = [];
  feed.subscribe({ entry: (entry) => void got.push(entry), reset: (chain) => void resets.push(chain) });
  const until = async (n: number, ms = 5000) => {
    for (const end = Date.now() + ms; got.length < n && Date.now() < end;) await pause(5);
    return got;
  };
  return { feed, got, faults, resets, until };
}

const office = [`office:${schemeId}`] as const;
const seqs = (entries: readonly Recorded[], chain: string) => entries.filter((e) => e.chain === chain).map((e) => e.seq);
const oneAfterAnother = (numbers: readonly number[]) => numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
const asOwner = (sql: string, params: unknown[] = []) => withClient(database.ownerUrl, (client) => client.query(sql, params));

describe('the feed', () => {
  test('hands on each entry once and in order while eight write at once to two chains', async () => {
    const { feed, got, until } = await feedWith();
    const services = servicesWith(orm, feed.wake);
    const elsewhere = { ...officer, schemeId: otherSchemeId };
    await Promise.all(Array.from({ length: 8 }, async (_, i) => {
      for (let n = 0; n < 25; n += 1) await begin(services, [...office], '', i % 2 ? officer : elsewhere);
    }));
    await until(200);
    expect(got).toHaveLength(200);
    for (const chain of [schemeId, otherSchemeId]) {
      expect(seqs(got, chain)).toHaveLength(100);
      expect(oneAfterAnother(seqs(got, chain))).toBe(true);
    }
  });

  test('finds what it was not told of, within a poll', async () => {
    const { until } = await feedWith();
    await begin(servicesWith(orm, () => undefined), [...office]);
    expect(await until(1)).toHaveLength(1);
  });

  test('is told by other processes after their commit, long before the poll', async () => {
    const here = await feedWith({ pollMs: 60_000, listenUrl: database.appUrl });
    const there = await feedWith({ pollMs: 60_000, listenUrl: database.appUrl });
    await pause(300);
    await begin(servicesWith(orm, there.feed.wake), [...office]);
    await Promise.all([here.until(1), there.until(1)]);
    expect([here.got.length, there.got.length]).toEqual([1, 1]);
  });

  test('goes on after every connection was lost, its listening one included', async () => {
    const { feed, until } = await feedWith({ listenUrl: database.appUrl });
    await pause(200);
    await asOwner("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename = 'huiyin_app'").catch(() => undefined);
    await withClient(database.appUrl, (client) => client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename = current_user'));
    const services = servicesWith(orm, feed.wake);
    for (let attempt = 0; attempt < 20; attempt += 1) if (await begin(services, [...office]).then(() => true, () => pause(50).then(() => false))) break;
    expect(await until(1)).toHaveLength(1);
  });

  test('is not stopped by a listener that fails, nor are other listeners', async () => {
    const { feed, got, faults, until } = await feedWith();
    feed.subscribe(() => { throw new Error('at once'); });
    feed.subscribe(() => Promise.reject(new Error('later')));
    const services = servicesWith(orm, feed.wake);
    await begin(services, [...office]);
    await begin(services, [...office]);
    await until(2);
    expect(got).toHaveLength(2);
    expect(faults).toHaveLength(4);
  });

  test('reads no further than a page while a listener is busy', async () => {
    const { feed, until } = await feedWith();
    let busy = 0;
    let free = () => {};
    const freed = new Promise<void>((resolve) => { free = resolve; });
    feed.subscribe(() => { busy += 1; return freed; });
    const services = servicesWith(orm, feed.wake);
    await begin(services, [...office]);
    await until(1);
    for (let n = 0; n < 10; n += 1) await begin(services, [...office]);
    await pause(250);
    const whileBusy = busy;
    free();
    await until(11);
    expect(whileBusy).toBe(1);
    expect(busy).toBe(11);
  });

  test('reads a chain from its first entry where the chain came after the start', async () => {
    const { feed, until } = await feedWith();
    await asOwner("insert into chain (id) values ('sch_late')");
    await begin(servicesWith(orm, feed.wake), [...office], '', { ...officer, schemeId: 'sch_late' });
    expect((await until(1)).map((e) => [e.chain, e.seq])).toEqual([['sch_late', 1]]);
  });

  test('says so when a chain was put back under another epoch, and goes on from its end', async () => {
    const { feed, resets, got, until } = await feedWith();
    const before = feed.at(schemeId)!.seq;
    await asOwner("alter table chain disable trigger frozen; update chain set epoch = 'restored' where id = '" + schemeId + "'; alter table chain enable trigger frozen");
    for (const end = Date.now() + 3000; resets.length === 0 && Date.now() < end;) await pause(10);
    expect(resets).toEqual([schemeId]);
    await begin(servicesWith(orm, feed.wake), [...office]);
    await until(1);
    expect(got.map((e) => e.seq)).toEqual([before + 1]);
    expect((await feed.position(schemeId)).epoch).toBe('restored');
  });

  test('says so when an entry is missing, and is not held up for good', async () => {
    const { feed, resets, faults, got, until } = await feedWith({ pollMs: 60_000 });
    const silent = servicesWith(orm, () => undefined);
    await begin(silent, [...office]);
    const gap = feed.at(schemeId)!.seq + 1;
    await begin(silent, [...office]);
    await asOwner('delete from journal_payload where chain = $1 and seq = $2', [schemeId, gap]);
    await asOwner('delete from journal_entry where chain = $1 and seq = $2', [schemeId, gap]);
    feed.wake(schemeId);
    for (const end = Date.now() + 3000; resets.length === 0 && Date.now() < end;) await pause(10);
    expect([resets, faults.length, got.length]).toEqual([[schemeId], 1, 0]);
    await begin(servicesWith(orm, feed.wake), [...office]);
    expect((await until(1)).map((e) => e.seq)).toEqual([gap + 2]);
  });

  test('hands on an entry whose payload was erased', async () => {
    const { feed, until } = await feedWith({ pollMs: 60_000 });
    await begin(servicesWith(orm, () => undefined), [...office]);
    await asOwner('delete from journal_payload where chain = $1 and seq = $2', [schemeId, feed.at(schemeId)!.seq + 1]);
    feed.wake(schemeId);
    expect((await until(1)).map((e) => e.told)).toEqual([null]);
  });
});
