import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../server/src/platform/database.ts';
import { database, type Database } from './lib/cluster.ts';
import { folder, root } from './lib/folder.ts';
import { ran } from './lib/process.ts';

/** The session of an officer of a filled scheme. */
export const token = 'officerofficerofficerofficerofficerofficer1';
/** A filled database, the settings to start the product on it, and its scheme. */
export interface Filled { db: Database; env: Record<string, string>; schemeId: string; issues: number }

/** So many issues with three clocks each, in a scheme that the product itself founded. */
export async function filled(issues: number): Promise<Filled> {
  const db = await database();
  const env = { DATABASE_URL: db.ownerUrl, DATABASE_APP_URL: db.appUrl, HUIYIN_DATA: folder(), HUIYIN_DEMO: '0', HUIYIN_SECOND_FACTOR: '0', PORT: '0', NODE_ENV: 'production' };
  await ran({
    args: [join(root, 'server/dist/main.js'), 'setup', '--scheme', '基准区', '--preset', 'dongjiang', '--name', '管理员', '--username', 'admin'],
    env: { ...env, HUIYIN_PASSWORD: 'Bench-marks-9' },
  });
  const fill = readFileSync(join(import.meta.dirname, 'clocks.fill.sql'), 'utf8').replaceAll('$count$', String(issues)).replace('$token$officer$token$', `'${token}'`);
  return withClient(db.adminUrl, async (client) => {
    await client.query("set maintenance_work_mem = '1GB'");
    await client.query(fill);
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>('select id from scheme');
    return { db, env, schemeId: rows[0]!.id, issues };
  });
}

/** What a statement did, as the database tells: its rows, the pages it touched, and by which index. */
export interface Plan { rows: number; buffers: number; ms: number; index: string; text: string }
interface Node { 'Index Name'?: string; Plans?: Node[] }
const indexesOf = (node: Node): string[] => [...(node['Index Name'] ? [node['Index Name']] : []), ...(node.Plans ?? []).flatMap(indexesOf)];

/** Carries out a statement as the application's own role, behind the wall, and tells what it touched; a second time, so that nothing is read for the first. */
export async function planOf({ db }: Filled, scopes: readonly string[], sql: string, params: readonly unknown[]): Promise<Plan> {
  return withClient(db.appUrl, async (client) => {
    await client.query('begin');
    await client.query("select set_config('huiyin.scopes', $1, true)", [`{${scopes.map((s) => `"${s}"`).join(',')}}`]);
    await client.query(sql, [...params]);
    const { rows: [row] } = await client.query<{ 'QUERY PLAN': { Plan: Node & Record<string, number>; 'Execution Time': number }[] }>(`explain (analyze, buffers, format json) ${sql}`, [...params]);
    const { rows: text } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${sql}`, [...params]);
    await client.query('rollback');
    const { Plan: plan, 'Execution Time': ms } = row!['QUERY PLAN'][0]!;
    return {
      rows: plan['Actual Rows']!, buffers: plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!, ms, index: [...new Set(indexesOf(plan))].join(', '),
      text: text.map((line) => line['QUERY PLAN']).join('\n'),
    };
  });
}
