import { readFileSync } from 'node:fs';
import { array, constantFrom, integer, oneof, sample, string, tuple } from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meaningfulLength } from '../src/kernel/meaningful.ts';
import { freshDatabase } from './database.ts';

const rule = readFileSync(new URL('../src/kernel/meaningful.sql', import.meta.url), 'utf8');
let database: Awaited<ReturnType<typeof freshDatabase>>;
let client: Client;
let installed: string | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  client = new Client(database.ownerUrl);
  await client.connect();
  installed = await source();
  await client.query(rule);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const source = async () => (await client.query<{ prosrc: string }>(
  "select prosrc from pg_proc where oid = to_regprocedure('huiyin.meaningful_length(text)')")).rows[0]?.prosrc;

const inDatabase = async (texts: string[]) => {
  const { rows } = await client.query<{ length: number }>(
    'select huiyin.meaningful_length(t) as length from unnest($1::text[]) with ordinality as texts (t, n) order by n', [texts]);
  return rows.map((row) => row.length);
};

describe('the length of a reason in the database', () => {
  test('is that of the code for generated texts', async () => {
    const few = constantFrom(...'不采纳，ab 😀\u3000\n\u200b𠮷');
    const texts = sample(oneof(
      array(few, { maxLength: 80 }).map((c) => c.join('')),
      string({ unit: 'binary', maxLength: 60 }).map((s) => s.replaceAll('\0', '')),
      string({ unit: 'grapheme', maxLength: 60 }),
      tuple(array(few, { minLength: 1, maxLength: 25 }), integer({ min: 2, max: 30 })).map(([c, n]) => c.join('').repeat(n)),
    ), { numRuns: 800 });
    expect(await inDatabase(texts)).toEqual(texts.map(meaningfulLength));
  });

  test('is that of the code for each character there is', async () => {
    const surrogate = (n: number) => n >= 0xd800 && n <= 0xdfff;
    const characters = [[1, 0x2ffff], [0xdff00, 0xe1100]].flatMap(([from = 0, to = 0]) =>
      Array.from({ length: to - from }, (_, i) => from + i)).filter((n) => !surrogate(n)).map((n) => String.fromCodePoint(n));
    const blank = (lengths: number[]) => characters.filter((_, i) => lengths[i] === 0);
    expect(blank(await inDatabase(characters))).toEqual(blank(characters.map(meaningfulLength)));
  });

  test('is that of the code for texts at and over the bounds', async () => {
    const distinct = Array.from({ length: 12_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    const thrice = Array.from({ length: 9_000 }, (_, i) => 'abc'[(i * i * 7 + (i >> 3)) % 3]).join('');
    const texts = [distinct, ` ${distinct} `, thrice, '啊'.repeat(50_000), 'abcdefghijklmnopqrstu'.repeat(600)];
    expect(await inDatabase(texts)).toEqual(texts.map(meaningfulLength));
  });

  test('is what the migrations install', async () => {
    expect(installed).toBe(await source());
  });

  test('is nothing for nothing', async () => {
    const { rows } = await client.query<{ length: number | null }>('select huiyin.meaningful_length(null) as length');
    expect(rows).toEqual([{ length: null }]);
  });
});
