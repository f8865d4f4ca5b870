import { join } from 'node:path';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import type { Config } from './config.ts';
import { entities } from './entities.ts';
import { fileSigner } from './journal/signer.ts';
import { verifyJournal, type Verdict } from './journal/verify.ts';

/** Verifies every chain with the eyes of the database's owner, whom row-level security hides nothing from. */
export async function verifyAll(config: Config, ownerUrl: string): Promise<Verdict[]> {
  const orm = await MikroORM.init({ entities, clientUrl: ownerUrl, forceUtcTimezone: true });
  try {
    return await verifyJournal(orm.em.fork() as EntityManager, fileSigner(join(config.dataDir, 'keys', 'journal.pem')));
  } finally {
    await orm.close();
  }
}
