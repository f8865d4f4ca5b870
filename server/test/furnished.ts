import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { withClient } from '../src/platform/database.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';

/** A database and a data folder of a test's own, and what was noted when they were furnished. */
export interface Place<Note> { database: FreshDatabase; dataDir: string; note: Note }

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'huiyin-world-'));

/** An empty place, which `furnish` fills. */
export async function newPlace<Note>(furnish: (place: { database: FreshDatabase; dataDir: string }) => Promise<Note>): Promise<Place<Note>> {
  const place = { database: await freshDatabase(), dataDir: emptyFolder() };
  return { ...place, note: await furnish(place) };
}

/** A copy of a place that is furnished once in a run, by whichever test asks for it first; the others wait for it. */
export async function copyOf<Note>(name: string, furnish: (place: { database: FreshDatabase; dataDir: string }) => Promise<Note>): Promise<Place<Note>> {
  const { adminUrl, folder } = inject('cluster');
  const kept = join(folder, 'places', name);
  const noted = join(kept, 'note.json');
  if (!existsSync(noted)) {
    await withClient(adminUrl, async (client) => {
      await client.query('select pg_advisory_lock(hashtext($1))', [name]);
      if (existsSync(noted)) return;
      const { database, dataDir, note } = await newPlace(furnish);
      await client.query(`alter database ${database.name} rename to ${name}`);
      mkdirSync(kept, { recursive: true });
      cpSync(dataDir, join(kept, 'data'), { recursive: true });
      writeFileSync(noted, JSON.stringify(note));
    });
  }
  const dataDir = emptyFolder();
  cpSync(join(kept, 'data'), dataDir, { recursive: true });
  return { database: await freshDatabase(name), dataDir, note: JSON.parse(readFileSync(noted, 'utf8')) as Note };
}
