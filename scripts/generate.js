// Writes what is read from the code: the printed schema, the rules, the client's typed documents.
// With --check it also says which of them had not been up to date, and fails.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, fail, run } from './lib/steps.js';

const generated = ['schema', 'client/src/lib/gql'];

function contents(folder, found = new Map()) {
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) contents(path, found);
    else found.set(relative(root, path), readFileSync(path, 'utf8'));
  }
  return found;
}

const snapshot = () => new Map(generated.flatMap((folder) => [...contents(join(root, folder))]));

async function step(program, args) {
  const code = await run(program, args);
  if (code !== 0) fail(`Generating stopped at ${program} ${args.join(' ')}: the lines above say why.`);
}

const before = snapshot();
await step('npm', ['run', '-s', '-w', 'server', 'build', '--', '--logLevel', 'warn']);
await step('node', ['server/dist/generate.js']);
await step('graphql-codegen', ['--config', 'codegen.ts', '--silent']);

if (process.argv.includes('--check')) {
  const after = snapshot();
  const names = new Set([...before.keys(), ...after.keys()]);
  const stale = [...names].filter((name) => before.get(name) !== after.get(name));
  if (stale.length) fail(`Generated files were out of date and have been written anew, commit them: ${stale.sort().join(', ')}.`);
}
