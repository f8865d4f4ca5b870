import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A demo town of its own: the built server as people start it, on a free port, with an embedded database that is thrown away. */
export async function startTown(): Promise<{ port: number; stop: () => Promise<void> }> {
  // a town that already runs, for whoever writes a journey
  if (process.env['HUIYIN_TOWN']) return { port: Number(process.env['HUIYIN_TOWN']), stop: async () => undefined };
  const data = mkdtempSync(join(tmpdir(), 'huiyin-town-'));
  // a server started by root hands its database to an unprivileged account, which must reach it here
  chmodSync(data, 0o755);
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
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
