import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { later } from './folder.ts';

/** A server that was started, when it said it was ready, and the address it named. */
export interface Started { url: string; ms: number; child: ChildProcess; stop: () => Promise<void> }

interface Start { args: string[]; env?: Record<string, string>; cwd?: string; patience?: number }

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(hard);
}

/** Runs a program of this Node to its end; what it said is shown only where it failed. */
export async function ran({ args, env = {} }: Start): Promise<void> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`);
}

/** Starts a server and waits until it prints a line with its address. */
export async function started({ args, env = {}, cwd, patience = 120_000 }: Start): Promise<Started> {
  const from = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'], ...(cwd ? { cwd } : {}) });
  const stop = () => end(child);
  later(stop);
  const tooLong = setTimeout(() => child.kill('SIGKILL'), patience);
  try {
    for await (const line of createInterface({ input: child.stdout! })) {
      const url = /http:\/\/[\w.-]+:\d+/.exec(line)?.[0];
      if (!url) continue;
      child.stdout!.resume();
      return { url, ms: performance.now() - from, child, stop };
    }
  } finally {
    clearTimeout(tooLong);
  }
  throw new Error(`${args.join(' ')} ended before it was ready`);
}
