import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { CannotStart } from '../stop.ts';

/** The system account the database runs under; PostgreSQL refuses to run as root. */
export interface RunAs {
  uid: number;
  gid: number;
}

function account(name: string): RunAs | undefined {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Nobody in particular for an ordinary user; for root the owner of the cluster, else `postgres`, else `nobody`. */
export function whoRuns(cluster: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const there = statSync(cluster, { throwIfNoEntry: false });
  if (there && there.uid !== 0) return { uid: there.uid, gid: there.gid };
  const found = account('postgres') ?? account('nobody');
  if (!found) throw new CannotStart('PostgreSQL does not run as root and this system has no account named postgres or nobody: start Huiyin as an ordinary user.');
  return found;
}

/** Whether that account can get into a folder, tried rather than computed from modes. */
export function canEnter(folder: string, as: RunAs | undefined): boolean {
  if (!as) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...as, cwd: '/', stdio: 'ignore' }).status === 0;
}
