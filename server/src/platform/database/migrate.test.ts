import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../test/database.ts';
import { migrate } from './migrate.ts';
import { withClient } from './roles.ts';

let database: FreshDatabase;
let folder: string;

beforeEach(async () => {
  database = await freshDatabase();
  // The template carries the product's own migrations: forget them, these tests bring their own.
  await withClient(database.ownerUrl, (client) => client.query('truncate schema_migration'));
  folder = mkdtempSync(join(tmpdir(), 'huiyin-migrations-'));
});

afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
const ask = (sql: string) => withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows);

test('applies the files in order, each once', async () => {
  write('0002-second.sql', 'insert into apple values (1);');
  write('0001-first.sql', 'create table apple (id int primary key);');
  expect(await migrate(database.ownerUrl, folder)).toEqual(['0001-first.sql', '0002-second.sql']);
  expect(await migrate(database.ownerUrl, folder)).toEqual([]);
  expect(await ask('select id from apple')).toEqual([{ id: 1 }]);
});

test('two processes that start at once apply each file once', async () => {
  write('0001-first.sql', 'create table apple (id int primary key);');
  const both = await Promise.all([migrate(database.ownerUrl, folder), migrate(database.ownerUrl, folder)]);
  expect(both.flat()).toEqual(['0001-first.sql']);
});

test('keeps nothing of a file that fails and names its line', async () => {
  write('0001-first.sql', 'create table apple (id int);\ninsert into pear values (1);');
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(/0001-first\.sql failed.*pear.*line 2/);
  expect(await ask(`select to_regclass('apple') as apple`)).toEqual([{ apple: null }]);
});

test('refuses a file that was changed after it was applied', async () => {
  write('0001-first.sql', 'create table apple (id int);');
  await migrate(database.ownerUrl, folder);
  write('0001-first.sql', 'create table apple (id bigint);');
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(/was changed after it was applied/);
});

test('refuses a database that a newer version has migrated', async () => {
  write('0001-first.sql', 'create table apple (id int);');
  await migrate(database.ownerUrl, folder);
  rmSync(join(folder, '0001-first.sql'));
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(/newer version/);
});
