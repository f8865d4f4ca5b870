import { rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { otherUrl, prepareDatabase, withClient, type DatabaseUrls } from '../../server/src/platform/database.ts';
import { startPostgres } from '../../server/src/platform/postgres.ts';
import { folder, later } from './folder.ts';

/** A database of this run's own, with its three doors: the superuser's, the owner's and the application's. */
export interface Database extends DatabaseUrls { adminUrl: string; secret: string }

/** Starts a PostgreSQL that counts statements, with settings as the product starts its own. */
export async function database(name = 'bench'): Promise<Database> {
  const dataDir = folder();
  const first = await startPostgres({ dataDir });
  await withClient(first.adminUrl, (client) => client.query("alter system set shared_preload_libraries = 'pg_stat_statements'"));
  await first.stop();
  const postgres = await startPostgres({ dataDir });
  later(async () => {
    await postgres.stop();
    rmSync(postgres.home, { recursive: true, force: true });
  });
  const secret = randomBytes(16).toString('hex');
  const urls = await prepareDatabase(postgres.adminUrl, name, secret);
  const adminUrl = otherUrl(postgres.adminUrl, { database: name });
  await withClient(adminUrl, (client) => client.query('create extension pg_stat_statements'));
  return { ...urls, adminUrl, secret };
}

/** Counts the statements that `work` causes on a role, as the database itself counts them: begin, set_config, rollback and all. */
export async function statementsOf(adminUrl: string, role: string, work: () => Promise<void>): Promise<number> {
  return withClient(adminUrl, async (client) => {
    await client.query('select pg_stat_statements_reset()');
    await work();
    const { rows } = await client.query<{ n: string | null }>(
      'select sum(calls) as n from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = $1', [role]);
    return Number(rows[0]!.n);
  });
}
