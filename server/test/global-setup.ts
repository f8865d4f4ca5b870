import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { migrate, prepareDatabase } from '../src/platform/database.ts';
import { startPostgres, type Postgres } from '../src/platform/postgres.ts';

/** What the tests are told about their cluster. */
export interface TestCluster {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  /** A folder that lasts as long as the cluster. */
  folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

interface Running {
  cluster: TestCluster;
  postgres: Postgres;
  folder: string;
}

async function start(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-test-'));
  // Where root runs the tests, the database's own account has to get in.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ dataDir: folder, fsync: false });
  try {
    const urls = await prepareDatabase(postgres.adminUrl, 'tmpl', randomBytes(16).toString('hex'));
    await migrate(urls.ownerUrl, fileURLToPath(new URL('../migrations', import.meta.url)));
    return { cluster: { adminUrl: postgres.adminUrl, ...urls, folder }, postgres, folder };
  } catch (error) {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

// Several projects of one run share the cluster; each loads this file anew.
const shared = globalThis as { huiyinCluster?: Promise<Running>; huiyinUsers?: number };

/** Starts one PostgreSQL for the whole run and migrates the template that each test clones. */
export default async function setup(project: TestProject) {
  shared.huiyinUsers = (shared.huiyinUsers ?? 0) + 1;
  const { cluster, postgres, folder } = await (shared.huiyinCluster ??= start());
  const onExit = () => postgres.stopNow();
  process.once('exit', onExit);
  project.provide('cluster', cluster);
  return async () => {
    process.off('exit', onExit);
    if (--shared.huiyinUsers! > 0) return;
    delete shared.huiyinCluster;
    await postgres.stop();
    // The data belong to the database's account, the folder to ours.
    rmSync(postgres.home, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}
