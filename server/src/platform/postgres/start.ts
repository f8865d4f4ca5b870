import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotStart } from '../stop.ts';
import { findBinaries } from './binaries.ts';
import { initialise, launch, password, running, runProgram } from './cluster.ts';
import { findPlace, type Place } from './place.ts';

/** A running PostgreSQL of our own. */
export interface Postgres {
  /** The superuser's URL, to the database `postgres`. */
  adminUrl: string;
  host: string;
  port: number;
  /** False where another living process started it and will stop it. */
  owned: boolean;
  /** The folder the cluster lies in. */
  home: string;
  stop(): Promise<void>;
  /** The last resort in an exit handler, where nothing can be awaited. */
  stopNow(): void;
}

const ownerFile = (place: Place) => join(place.home, 'owner.pid');

/** Another process that lives and answers for this server; one that was killed answers for nothing. */
function otherOwner(place: Place): number | undefined {
  if (!existsSync(ownerFile(place))) return undefined;
  const pid = Number(readFileSync(ownerFile(place), 'utf8'));
  if (!pid || pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined;
  }
}

function refuseForeignFolder(place: Place): void {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) {
    const version = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
    if (version !== '18') throw new CannotStart(`The data in ${place.cluster} was written by PostgreSQL ${version} and this is 18: set HUIYIN_DATA to another folder, or move the data over first.`);
  } else if (existsSync(place.cluster) && readdirSync(place.cluster).length > 0) {
    throw new CannotStart(`The folder ${place.cluster} holds something that is not a database: remove it to start with an empty town, or set HUIYIN_DATA to another folder.`);
  }
}

/** Starts the embedded PostgreSQL on the data of `dataDir`, or takes over the one that already runs there. */
export async function startPostgres({ dataDir, fsync = true }: { dataDir: string; fsync?: boolean }): Promise<Postgres> {
  const place = findPlace(resolve(dataDir));
  const binaries = findBinaries(place.as, place.elsewhere);
  refuseForeignFolder(place);
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) await initialise(place, binaries);
  const secret = password(place);
  const status = await runProgram(place, binaries.pgCtl, ['status', '-D', place.cluster]);
  const speed = fsync ? [] : ['-F', '-c synchronous_commit=off', '-c full_page_writes=off', '-c autovacuum=off'];
  if (status.code !== 0) await launch(place, binaries, ['-c max_connections=200', '-c timezone=UTC', '-c log_timezone=UTC', ...speed]);
  const owned = status.code !== 0 || otherOwner(place) === undefined;
  if (owned) writeFileSync(ownerFile(place), String(process.pid));
  const { pid, port } = running(place);
  let stopped = !owned;
  const forget = () => rmSync(ownerFile(place), { force: true });
  return {
    adminUrl: `postgres://postgres:${secret}@127.0.0.1:${port}/postgres`,
    host: '127.0.0.1',
    port,
    owned,
    home: place.home,
    async stop() {
      if (stopped) return;
      stopped = true;
      await runProgram(place, binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', place.cluster]);
      forget();
    },
    stopNow() {
      if (stopped) return;
      stopped = true;
      try {
        process.kill(pid, 'SIGINT');
      } catch {
        // It is gone already.
      }
      forget();
    },
  };
}
