import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { withClient } from './database.ts';
import { databaseName } from './prepare.ts';
import { startPostgres } from './postgres.ts';
import { CannotStart } from './stop.ts';

/** Removes the demo town with its files; the next start seeds it anew. */
export async function removeTown(config: Config): Promise<void> {
  if (config.databaseUrl) throw new CannotStart('demo:reset makes only the embedded demo new: unset DATABASE_URL, and never point it at data you need.');
  if (!config.demo) throw new CannotStart('demo:reset makes only the demo town new, and HOST or HUIYIN_DEMO switches the demo off: unset them and run it again.');
  const postgres = await startPostgres({ dataDir: config.dataDir });
  if (!postgres.owned) throw new CannotStart('Huiyin is running on this data: stop it first (Ctrl-C in its window), then run npm run demo:reset again.');
  try {
    await withClient(postgres.adminUrl, (client) => client.query(`drop database if exists ${databaseName} with (force)`));
    rmSync(join(config.dataDir, 'files'), { recursive: true, force: true });
  } finally {
    await postgres.stop();
  }
}
