// The server rebuilt and restarted at each change, and the client with hot replacement at http://localhost:5173.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, pinnedEnv } from './lib/steps.js';

const port = process.env.PORT || '4000';
const children = [];
let ending = false;

function start(program, args, folder, env = {}) {
  const child = spawn(program, args, { cwd: join(root, folder), env: pinnedEnv(env), stdio: 'inherit', shell: process.platform === 'win32' });
  children.push(child);
  child.once('exit', (code) => end(code ?? 0));
  return child;
}

function end(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

const main = join(root, 'server', 'dist', 'main.js');
const started = Date.now();
start('vite', ['build', '-w', '--logLevel', 'warn'], 'server');
while (!ending && !(existsSync(main) && statSync(main).mtimeMs >= started)) await new Promise((resolve) => setTimeout(resolve, 100));
if (!ending) {
  start('node', ['--watch', '--watch-preserve-output', main], '.', { PORT: port });
  start('vite', ['dev', '--clearScreen', 'false'], 'client', { HUIYIN_API: `http://localhost:${port}` });
}
