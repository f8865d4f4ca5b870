import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { Matter } from '../../test/streams.ts';
import { withClient } from '../platform/database.ts';
import { ask, readAs } from './reading.ts';

let database: FreshDatabase;
let orm: MikroORM;
beforeAll(async () => {
  database = await freshDatabase();
  // one connection, so that whatever it kept would meet the next who reads
  orm = await MikroORM.init({ entities: [Matter], clientUrl: database.appUrl, pool: { min: 0, max: 1 } });
  await withClient(database.ownerUrl, (client) => client.query(
    "insert into person (id, name, audience) values ('a', '张', '{system:*,member:a}'), ('b', '李', '{system:*,member:b}')"));
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const everybody = 'select id from person order by id';
const leftBehind = async () => (await ask<{ scopes: string | null }>(orm, 'left behind', "select current_setting('huiyin.scopes', true) as scopes", []))[0]!.scopes || null;

test.each([false, true])('a statement sees what its scopes see, and its connection keeps nothing of them (kept: %s)', async (kept) => {
  expect(await readAs(orm, ['member:a'], everybody, [], kept)).toEqual([{ id: 'a' }]);
  expect(await leftBehind()).toBeNull();
  expect(await ask(orm, 'everybody', everybody, [])).toEqual([]);
  expect(await readAs(orm, ['member:b'], everybody, [], kept)).toEqual([{ id: 'b' }]);
  expect(await readAs(orm, ['member:a', 'member:b'], everybody, [], kept)).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(await readAs(orm, [], everybody, [], kept)).toEqual([]);
});

test.each([false, true])('what a caller writes is a value, whatever characters it has (kept: %s)', async (kept) => {
  for (const said of ["'; select 1; --", "\\'; select 1; --", '$1 ? ?? :name', '"', 'e\\n', '张'])
    expect(await readAs(orm, ["member:'\\\"?"], 'select ?::text as said, ?::int as n', [said, 7], kept)).toEqual([{ said, n: 7 }]);
});

test.each([false, true])('a statement that fails leaves its connection as it was (kept: %s)', async (kept) => {
  await expect(readAs(orm, ['member:a'], 'select 1 / ?::int as n', [0], kept)).rejects.toThrow('division by zero');
  expect(await leftBehind()).toBeNull();
  expect(await readAs(orm, ['member:a'], everybody, [], kept)).toEqual([{ id: 'a' }]);
});

test('only so many statements are kept; one more is answered all the same', async () => {
  for (let n = 0; n < 120; n += 1) expect(await readAs(orm, ['member:a'], `select ?::int as n${n}`, [n], true)).toEqual([{ [`n${n}`]: n }]);
  const [{ kept } = { kept: 0 }] = await ask<{ kept: number }>(orm, 'how many', "select count(*)::int as kept from pg_prepared_statements where name like 'kept%'", []);
  expect(kept).toBeLessThanOrEqual(50);
});
