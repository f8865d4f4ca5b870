import { join } from 'node:path';
import type { Config } from '../config.ts';
import { migrate, prepareDatabase, prepareGivenDatabase, type DatabaseUrls } from './database.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { keptSecret } from './secret.ts';

/** The name of the embedded server's database. */
export const databaseName = 'huiyin';

/** A database that is ready for the application. */
export interface Prepared extends DatabaseUrls {
  /** The embedded server, if it is one. */
  postgres: Postgres | undefined;
  migrated: string[];
}

const secretOf = (config: Config) => keptSecret(config, 'database').toString('hex');

async function onOwnServer(config: Config, use: (postgres: Postgres) => Promise<DatabaseUrls>): Promise<Prepared> {
  const postgres = await startPostgres({ dataDir: config.dataDir });
  const onExit = () => postgres.stopNow();
  process.once('exit', onExit);
  try {
    const urls = await use(postgres);
    const migrated = await migrate(urls.ownerUrl, join(config.root, 'server/migrations'));
    return { ...urls, migrated, postgres };
  } catch (error) {
    await postgres.stop();
    process.off('exit', onExit);
    throw error;
  }
}

/** Starts the embedded PostgreSQL or goes to the given one, and brings the tables up to date. */
export async function prepare(config: Config): Promise<Prepared> {
  if (!config.databaseUrl) return onOwnServer(config, ({ adminUrl }) => prepareDatabase(adminUrl, databaseName, secretOf(config)));
  const urls = await prepareGivenDatabase(config.databaseUrl, config.databaseAppUrl, secretOf(config));
  return { ...urls, migrated: await migrate(urls.ownerUrl, join(config.root, 'server/migrations')), postgres: undefined };
}
