import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, codeOf, textOf } from './stop.ts';

/** A key of 32 bytes that is kept outside the database: derived from HUIYIN_SECRET, or a file of the data folder made once. */
export function keptSecret({ dataDir, secret }: { dataDir: string; secret?: string | undefined }, name: string): Buffer {
  if (secret) return createHmac('sha256', secret).update(name).digest();
  const folder = join(dataDir, 'keys');
  const file = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const key = readFileSync(file);
    if (key.length === 32) return key;
  } catch (error) {
    throw new CannotStart(`The keys in ${folder} cannot be read (${textOf(error)}): start Huiyin as the account that owns them or set HUIYIN_DATA to another folder.`);
  }
  throw new CannotStart(`The key ${file} is damaged: put it back from a copy.`);
}
