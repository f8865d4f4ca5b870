// Which test shows which clause. A clause counts only where its test, when run, changed something and was refused something:
// the tests append a line for each clause to the file named by HUIYIN_CLAUSES.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './lib/steps.js';

const numbered = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}-${index + 1}`);
const clauses = [...numbered('A', 53), ...numbered('B', 32)];

const folder = mkdtempSync(join(tmpdir(), 'huiyin-clauses-'));
const records = join(folder, 'clauses.jsonl');
const code = await run('vitest', ['run', '--project', 'server', 'scenario.test.ts', '--reporter=dot'], { env: { HUIYIN_CLAUSES: records } });

const lines = existsSync(records) ? readFileSync(records, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)) : [];
rmSync(folder, { recursive: true });

let covered = 0;
for (const clause of clauses) {
  const tests = lines.filter((line) => line.clause === clause);
  const entries = tests.reduce((sum, line) => sum + line.entries, 0);
  const refusals = tests.reduce((sum, line) => sum + line.refusals, 0);
  const counts = entries > 0 && refusals > 0;
  covered += counts ? 1 : 0;
  const names = [...new Set(tests.map((line) => line.test))];
  const missing = tests.length && !counts ? ` (${entries ? 'no refusal' : 'no entry'} recorded)` : '';
  console.log(`${counts ? '✓' : '·'} ${clause.padEnd(5)} ${names.join(' | ') || '—'}${missing}`);
}
console.log(`${covered} of ${clauses.length} clauses are shown by tests that ran`);
process.exit(code);
