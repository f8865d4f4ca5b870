import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { CannotStart, textOf } from '../stop.ts';
import { withClient } from './roles.ts';

interface Migration {
  name: string;
  sql: string;
  sha256: string;
}

function migrationsIn(folder: string): Migration[] {
  const names = readdirSync(folder).filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file)).sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

async function applied(client: pg.Client): Promise<Map<string, string>> {
  await client.query(
    `create table if not exists schema_migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migration order by name');
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

function refuseDrift(migrations: Migration[], done: Map<string, string>): void {
  const known = new Map(migrations.map((one) => [one.name, one.sha256]));
  for (const [name, sha256] of done) {
    if (!known.has(name)) throw new CannotStart(`The database was migrated by a newer version (${name} is unknown here): start that version, or restore a copy made before it.`);
    if (known.get(name) !== sha256) throw new CannotStart(`The migration ${name} was changed after it was applied: put the file back as it was and write a new one.`);
  }
  const last = [...done.keys()].at(-1) ?? '';
  const late = migrations.find((one) => !done.has(one.name) && one.name < last);
  if (late) throw new CannotStart(`The migration ${late.name} stands before ${last}, which is applied already: give it a later number.`);
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    const at = Number((error as { position?: string }).position ?? 0);
    const line = at > 0 ? `, line ${sql.slice(0, at).split('\n').length}` : '';
    throw new CannotStart(`The migration ${name} failed and nothing of it was kept (${textOf(error)}${line}).`);
  }
}

/** Applies the numbered SQL files that the database has not seen, each once, each in one transaction; says which. */
export function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  const migrations = migrationsIn(folder);
  return withClient(ownerUrl, async (client) => {
    // Two processes that start at once wait for each other here; the lock ends with the connection.
    await client.query(`select pg_advisory_lock(hashtext('huiyin schema_migration'))`);
    const done = await applied(client);
    refuseDrift(migrations, done);
    const fresh = migrations.filter((one) => !done.has(one.name));
    for (const one of fresh) await apply(client, one);
    return fresh.map((one) => one.name);
  });
}
