import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { CannotStart, codeOf, textOf } from '../stop.ts';
import { canEnter, whoRuns, type RunAs } from './run-as.ts';

/** Where a cluster lies, and under which account it runs. */
export interface Place {
  /** The folder that holds the cluster and what belongs to it; it belongs to the account that runs the database. */
  home: string;
  cluster: string;
  as: RunAs | undefined;
  /** Folders outside the clone that may hold a copy of the binaries. */
  elsewhere: string[];
}

function outside(dataDir: string): string[] {
  const shared = ['/var/lib/huiyin', join(tmpdir(), `huiyin-${userInfo().uid}`)];
  return process.platform === 'win32' ? [dataDir] : process.getuid?.() === 0 ? shared : [dataDir, shared[1]!];
}

function open(folder: string, as: RunAs | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (as && statSync(folder).uid === 0) chownSync(folder, as.uid, as.gid);
}

/** Finds room for a cluster: in the data folder, or outside where the account that runs it cannot get in. */
export function findPlace(dataDir: string): Place {
  const elsewhere = outside(dataDir);
  try {
    const inside = join(dataDir, 'postgres');
    const as = whoRuns(join(inside, 'cluster'));
    open(inside, as);
    if (canEnter(inside, as)) return { home: inside, cluster: join(inside, 'cluster'), as, elsewhere };
    if (existsSync(join(inside, 'cluster')))
      throw new CannotStart(`The database's account can no longer reach the data in ${inside}: let everybody pass through the folders above it (chmod a+x), or move the data to a folder of its own and name that in HUIYIN_DATA.`);
    rmSync(inside, { recursive: true });
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`The data folder ${dataDir} cannot be used (${textOf(error)}): make it writable for this account or set HUIYIN_DATA to another folder.`);
  }
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  for (const folder of elsewhere) {
    const home = join(folder, key);
    try {
      const as = whoRuns(join(home, 'cluster'));
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      if (statSync(folder).uid !== process.getuid?.()) continue;
      open(home, as);
      if (canEnter(home, as)) return { home, cluster: join(home, 'cluster'), as, elsewhere };
    } catch (error) {
      if (!['EACCES', 'EROFS', 'EPERM'].includes(codeOf(error))) throw error;
    }
  }
  throw new CannotStart(`No folder was found that the database's account can reach: set HUIYIN_DATA to a folder outside ${dataDir}, for example /var/lib/huiyin/data.`);
}
