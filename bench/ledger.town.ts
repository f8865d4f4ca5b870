import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../server/src/platform/database.ts';
import { database, type Database } from './lib/cluster.ts';
import { folder, root } from './lib/folder.ts';
import type { Asking } from './lib/load.ts';
import { ran, started } from './lib/process.ts';

const token = 'officerofficerofficerofficerofficerofficer1';
const text = readFileSync(join(import.meta.dirname, 'ledger.graphql'), 'utf8');

/** A filled database, the settings to start the product on it, and its scheme. */
export interface Town { db: Database; env: Record<string, string>; schemeId: string }

/** A year of a scheme: founded by the product itself, filled in bulk. */
export async function town(): Promise<Town> {
  const db = await database();
  const env = { DATABASE_URL: db.ownerUrl, DATABASE_APP_URL: db.appUrl, HUIYIN_DATA: folder(), HUIYIN_DEMO: '0', PORT: '0', NODE_ENV: 'production' };
  await ran({
    args: [join(root, 'server/dist/main.js'), 'setup', '--scheme', '基准区', '--preset', 'dongjiang', '--name', '管理员', '--username', 'admin'],
    env: { ...env, HUIYIN_PASSWORD: 'Bench-marks-9' },
  });
  const fill = readFileSync(join(import.meta.dirname, 'ledger.fill.sql'), 'utf8').replace('$token$officer$token$', `'${token}'`);
  return withClient(db.adminUrl, async (client) => {
    await client.query(fill);
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>('select id from scheme');
    return { db, env, schemeId: rows[0]!.id };
  });
}

/** A server that answers with the ledger's page, the role it asks the database as, and how it is asked. */
export interface Contestant { pid: number; role: string; page: (first: number) => Asking }

/** The product as it is built in a clone. */
export async function product({ env }: Town, clone = root, flags: string[] = []): Promise<Contestant> {
  const { url, child } = await started({ args: [...flags, join(clone, 'server/dist/main.js')], env });
  return {
    pid: child.pid!, role: 'huiyin_app',
    page: (first) => ({
      url: `${url.replace('localhost', '127.0.0.1')}/graphql`, body: JSON.stringify({ query: text, variables: { first } }),
      headers: { cookie: `huiyin_session=${token}`, 'x-huiyin': '1' },
    }),
  };
}

/** One statement written by hand behind node:http. */
export async function byHand({ db, schemeId }: Town): Promise<Contestant> {
  const { url, child } = await started({ args: [join(import.meta.dirname, 'peers/sql.ts')], env: { DATABASE_URL: db.ownerUrl, NODE_ENV: 'production' } });
  return { pid: child.pid!, role: 'huiyin_owner', page: (first) => ({ url, body: JSON.stringify({ schemeId, first }) }) };
}
