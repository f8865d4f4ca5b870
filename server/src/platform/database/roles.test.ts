import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../test/database.ts';
import { prepareGivenDatabase, withClient } from './roles.ts';

let database: FreshDatabase;
beforeEach(async () => void (database = await freshDatabase()));
afterEach(() => database.drop());

const ask = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);

test('the application connects as a role that owns nothing and bypasses nothing', async () => {
  const rows = await ask(
    database.appUrl,
    `select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, pg_has_role('huiyin_owner', 'member') as member,
       (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned from pg_roles where rolname = current_user`,
  );
  expect(rows).toEqual([
    { name: 'huiyin_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, member: false, owned: 0 },
  ]);
});

test('the application cannot make a table of its own', async () => {
  await expect(ask(database.appUrl, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
});

test('the owner is no superuser either', async () => {
  expect(await ask(database.ownerUrl, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([
    { rolsuper: false, rolbypassrls: false },
  ]);
});

test('an owner that may not create roles is told what to do', async () => {
  await expect(prepareGivenDatabase(database.ownerUrl, undefined, 'secret')).rejects.toThrow(/CREATEROLE.*DATABASE_APP_URL/);
});

test('a given application account that bypasses the rules is refused', async () => {
  await expect(prepareGivenDatabase(database.ownerUrl, database.ownerUrl, 'secret')).rejects.toThrow(/bypasses row-level security/);
});

test('a given owner and application account are taken as they are', async () => {
  const { ownerUrl, appUrl } = database;
  expect(await prepareGivenDatabase(ownerUrl, appUrl, 'secret')).toEqual({ ownerUrl, appUrl });
});
