import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, codeOf, textOf } from '../stop.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';
import { freePort } from './port.ts';

/** Runs one of PostgreSQL's programs as the cluster's account; resolves to its exit code and what it said. */
export function runProgram(place: Place, program: string, args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const child = spawn(program, args, { ...place.as, cwd: place.home, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part));
    child.stderr.on('data', (part: Buffer) => (said += part));
    child.once('error', reject);
    // 'exit', not 'close': a server that pg_ctl leaves behind may hold the pipes.
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, said: said.trim() });
    });
  });
}

const secretFile = (place: Place) => join(place.home, 'superuser.secret');

/** The superuser's password; whoever cannot read it does not own this data. */
export function password(place: Place): string {
  try {
    return readFileSync(secretFile(place), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new CannotStart(`The data folder ${place.home} is incomplete (superuser.secret is missing): put it back from a copy, or remove the folder to start with an empty town.`);
    throw new CannotStart(`The data folder ${place.home} belongs to another account: start Huiyin as that account or set HUIYIN_DATA to another folder.`);
  }
}

/** Makes an empty cluster beside its final place and moves it there whole, so that an interrupted start leaves none half made. */
export async function initialise(place: Place, { initdb }: Binaries): Promise<void> {
  const secret = randomBytes(24).toString('base64url');
  const half = `${place.cluster}.new`;
  const forInitdb = join(place.home, 'initdb.secret');
  try {
    for (const leftover of [half, forInitdb]) rmSync(leftover, { recursive: true, force: true });
    writeFileSync(forInitdb, secret, { mode: 0o600, flag: 'wx' });
    if (place.as) chownSync(forInitdb, place.as.uid, place.as.gid);
    const { code, said } = await runProgram(place, initdb, [
      ...['-D', half, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${forInitdb}`, '-E', 'UTF8'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ]);
    if (code !== 0) throw new CannotStart(`The database could not be made in ${place.home} (${said.split('\n').at(-1)}): check that folder's free space and permissions, or set HUIYIN_DATA to another.`);
    rmSync(secretFile(place), { force: true });
    writeFileSync(secretFile(place), secret, { mode: 0o600, flag: 'wx' });
    renameSync(half, place.cluster);
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`The database could not be made in ${place.home} (${textOf(error)}): check that folder's permissions, or set HUIYIN_DATA to another.`);
  } finally {
    rmSync(forInitdb, { force: true });
  }
}

/** The process and port of a running server, as its own pid file gives them. */
export function running(place: Place): { pid: number; port: number } {
  const lines = readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** Starts the server on a free port of this machine alone. */
export async function launch(place: Place, { pgCtl }: Binaries, settings: string[]): Promise<void> {
  const log = join(place.home, 'postgres.log');
  for (let attempt = 1; ; attempt += 1) {
    const options = [`-p ${await freePort()}`, '-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''", ...settings];
    const { code } = await runProgram(place, pgCtl, ['start', '-w', '-t', '60', '-D', place.cluster, '-l', log, '-o', options.join(' ')]);
    if (code === 0) return;
    const said = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12) : [];
    if (attempt < 4 && said.some((line) => line.includes('Address already in use'))) continue;
    const reason = said.findLast((line) => /FATAL|PANIC|ERROR/.test(line))?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ?? said.at(-1) ?? 'no reason given';
    throw new CannotStart(`The database in ${place.cluster} does not start (${reason}): put the folder back from a copy, or remove it to start with an empty town; its log is ${log}.`);
  }
}
