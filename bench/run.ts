// Runs the benchmarks named on the command line, or all: `npm run bench -- ledger`. See README.md for how to read them.
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tidy } from './lib/folder.ts';
import { print, type Row } from './lib/table.ts';

interface Benchmark { title: string; run: (options: { beside?: string }) => Promise<Row[]> }

const all = ['ledger', 'delivery', 'start', 'clocks', 'alike', 'hidden'].filter((name) => existsSync(join(import.meta.dirname, `${name}.ts`)));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { beside: { type: 'string' } } });
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark “${unknown.join(', ')}”: name any of ${all.join(', ')}.`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void tidy().finally(() => process.exit(130)));
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, load ${loadavg()[0]!.toFixed(1)}; the ratios count, not the times.`);
let failed = 0;
for (const name of positionals.length > 0 ? positionals : all) {
  const { title, run } = (await import(`./${name}.ts`)) as Benchmark;
  console.log(`\n… ${name}`);
  try {
    print(title, await run(values.beside ? { beside: values.beside } : {}));
  } catch (error) {
    failed += 1;
    console.error(error);
  }
  await tidy();
}
process.exit(failed === 0 ? 0 : 1);
