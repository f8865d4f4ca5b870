import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A program that npm installed. */
export const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Says in one sentence what is wrong and what to do, and ends. */
export function fail(sentence) {
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

/** How long ago `started` was, for people. */
export const seconds = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;

/** The environment in which the pinned Node comes first, also when it was installed a moment ago. */
export function pinnedEnv(extra = {}) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [key]: join(root, 'node_modules', '.bin') + delimiter + (process.env[key] ?? ''), ...extra };
}

/** Runs a program of this folder with its output shown, and resolves to its exit code; `heartbeat` is said every ten seconds where no progress bar shows. */
export function run(program, args, { env = {}, heartbeat = '' } = {}) {
  const started = Date.now();
  const say = heartbeat && !process.stderr.isTTY ? setInterval(() => console.log(`… ${heartbeat} (${seconds(started)})`), 10_000) : undefined;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: pinnedEnv(env),
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.once('error', (error) => fail(`Could not run ${program} (${error.message}): make sure that Node and npm are on the PATH.`));
    child.once('exit', (code) => {
      clearInterval(say);
      resolve(code ?? 1);
    });
  });
}

/** A digest over several parts. */
export function digestOf(pieces) {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece).update('\0');
  return hash.digest('hex');
}

// What builds write beside their sources, and what no build reads.
const notSources = new Set(['node_modules', 'build', 'dist', 'e2e', 'paraglide', 'test-results', 'README.md']);
const isSource = (name) => !notSources.has(name) && !name.startsWith('.');

function* filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    if (!path.endsWith('.test.ts')) yield* [relative(root, path), readFileSync(path)];
    return;
  }
  for (const name of readdirSync(path).sort()) if (isSource(name)) yield* filesUnder(join(path, name));
}

/** Tells one state of some sources from another by their names and contents; times say little, tools rewrite files unchanged. */
export function fingerprintOf(sources, ...more) {
  return digestOf([...sources.flatMap((source) => [...filesUnder(join(root, source))]), ...more]);
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Does something that two commands in the same folder must not do at once; the second waits for the first. */
export async function alone(what, work) {
  const lock = join(root, 'node_modules', `.huiyin-${what}`);
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') fail(`This account may not write in ${join(root, 'node_modules')}: run it as the owner of that folder.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    let holder = 0;
    try {
      holder = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    } catch {
      holder = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5000 ? -1 : 0;
    }
    if (holder < 0 || (holder > 0 && !alive(holder))) rmSync(lock, { recursive: true, force: true });
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  await work();
  process.off('exit', release);
  release();
}
