// Everything that can be said about the code without running it; one line each, and what went wrong below it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, pinnedEnv, seconds } from './lib/steps.js';

const there = (path) => existsSync(join(root, path));

/** Generating comes first: the other checks read what it writes. */
const checks = [
  ['生成文件 generated files are current', 'node', ['scripts/generate.js', '--check'], there('server/src/generate.ts')],
  ['服务端类型 types of the server', 'tsc', ['-p', 'server'], true],
  ['工具类型 types of the tools', 'tsc', ['-p', '.'], true],
  ['网页端类型 types of the client', 'npm', ['run', '-s', '-w', 'client', 'check'], there('client/tsconfig.json')],
  ['代码规范 lint', 'eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'], true],
  ['依赖方向 dependency directions', 'depcruise', ['server/src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'], true],
];

function attempt(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: pinnedEnv({ NO_COLOR: '1' }), stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.once('error', (error) => resolve({ code: 1, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

let failed = 0;
for (const [name, program, args, asked] of checks) {
  if (!asked) continue;
  const started = Date.now();
  const { code, said } = await attempt(program, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(started)})`);
  if (code === 0) continue;
  failed += 1;
  console.log(said.trimEnd());
}
console.log(failed === 0 ? '检查全部通过 All checks passed' : `${failed} 项检查未通过 checks failed`);
process.exit(failed === 0 ? 0 : 1);
