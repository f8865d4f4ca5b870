import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { otherUrl, ownerRole, withClient, type DatabaseUrls } from '../src/platform/database.ts';

/** A migrated, empty database of a test's own. */
export interface FreshDatabase extends DatabaseUrls {
  name: string;
  drop(): Promise<void>;
}

/** Clones the migrated template, or another one: a real database in some tens of milliseconds. */
export async function freshDatabase(template = 'tmpl'): Promise<FreshDatabase> {
  const { adminUrl, ownerUrl, appUrl } = inject('cluster');
  const database = `t_${randomBytes(6).toString('hex')}`;
  await withClient(adminUrl, (client) => client.query(`create database ${database} template ${template} owner ${ownerRole}`));
  return {
    name: database,
    ownerUrl: otherUrl(ownerUrl, { database }),
    appUrl: otherUrl(appUrl, { database }),
    drop: () => withClient(adminUrl, async (client) => void (await client.query(`drop database if exists ${database} with (force)`))),
  };
}
