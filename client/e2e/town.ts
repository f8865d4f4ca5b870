import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface Town { port: number; stop: () => Promise<void> }

/** The built server as people start it, on a free port, with its data in a folder. */
async function open(data: string): Promise<Town> {
  const root = join(import.meta.dirname, '../..');
  const child = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', HUIYIN_DATA: data, HUIYIN_DEMO: '1', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    const read = (part: Buffer) => {
      said += part.toString();
      const ready = /Huiyin is ready: http:\/\/localhost:(\d+)/.exec(said);
      if (ready) resolve(Number(ready[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`The town did not open:\n${said}`)));
  });
  return { port, stop: async () => { child.kill('SIGTERM'); await gone; } };
}

/** Copies a town that is closed; what belongs to the database's account goes on belonging to it. */
const copy = (from: string, to: string): void => {
  if (process.platform === 'win32') cpSync(from, to, { recursive: true });
  else execFileSync('cp', ['-a', `${from}/.`, to]);
};

/** The town that every journey begins with, made by the first one. */
async function made(): Promise<string> {
  const whole = join(inject('furnished'), 'whole');
  if (existsSync(whole)) return whole;
  const half = mkdtempSync(join(inject('furnished'), 'half-'));
  chmodSync(half, 0o755);
  await (await open(half)).stop();
  renameSync(half, whole);
  return whole;
}

/** A demo town of one's own, which is thrown away. */
export async function startTown(): Promise<Town> {
  // a town that already runs, for whoever writes a journey
  if (process.env['HUIYIN_TOWN']) return { port: Number(process.env['HUIYIN_TOWN']), stop: async () => undefined };
  const data = mkdtempSync(join(tmpdir(), 'huiyin-town-'));
  chmodSync(data, 0o755);
  copy(await made(), data);
  const town = await open(data);
  return { port: town.port, stop: async () => { await town.stop(); rmSync(data, { recursive: true, force: true }); } };
}
