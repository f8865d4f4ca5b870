import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../test/database.ts';
import { createServices } from '../services.ts';
import { readConfig } from '../config.ts';
import { seedDemo } from './seed.ts';
import { withClient } from '../platform/database.ts';
import { verifyJournal } from '../journal/verify.ts';
import { inTransaction } from '../journal/transaction.ts';

test('x', async () => {
  const database = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-demo-'));
  const made = await createServices({ ...readConfig({ HUIYIN_DEMO: '1', HUIYIN_DATA: dataDir }), }, { appUrl: database.appUrl });
  const t = Date.now();
  try {
    await seedDemo(made.services, { dataDir, now: new Date(process.env['AT'] ?? '2026-11-23T10:50:00+08:00') });
  } finally {
    console.log('took', Date.now() - t);
    await withClient(database.ownerUrl, async (c) => {
      for (const table of ['submission', 'opinion', 'issue', 'referral', 'reply', 'clock']) console.log(table, JSON.stringify((await c.query(`select state, count(*)::int n from ${table} group by 1 order by 1`)).rows.map((r: {state: string; n: number}) => `${r.state} ${r.n}`)));
      console.log((await c.query('select count(*)::int from journal_entry')).rows, (await c.query('select type, count(*)::int n from journal_entry group by 1 order by 2 desc')).rows.map((r: {type: string; n: number}) => `${r.type} ${r.n}`).join(', '));
    });
    console.log(await inTransaction(made.services, ['system:*'], (em) => verifyJournal(em, made.services.signer)));
    await made.close(); await database.drop(); rmSync(dataDir, { recursive: true, force: true });
  }
  expect(1).toBe(1);
}, 60000);
