import { join } from 'node:path';
import { startPostgres } from '../server/src/platform/postgres.ts';
import { database } from './lib/cluster.ts';
import { folder, root } from './lib/folder.ts';
import { inTurn, spread } from './lib/load.ts';
import { ran, started } from './lib/process.ts';
import { processorOf } from './lib/processor.ts';
import { ratio, type Row } from './lib/table.ts';

export const title = 'Start-up: from the start of the process to the line that says it is ready';

interface Start { ms: number; cpu: number }
interface Twice extends Start { again: Start }
const main = join(root, 'server/dist/main.js');

/** Starts a server, stops it again and says how long it took to be ready. */
async function start(args: string[], env: Record<string, string>): Promise<Start> {
  const { ms, child, stop } = await started({ args, env, patience: 300_000 });
  const cpu = processorOf(child.pid!) ?? 0;
  await stop();
  return { ms, cpu };
}

/** Makes an empty PostgreSQL and starts it: the least that a first start has to wait for. */
async function emptyPostgres(): Promise<Twice> {
  const dataDir = folder();
  const timed = async (): Promise<Start> => {
    const from = performance.now();
    const postgres = await startPostgres({ dataDir });
    const ms = performance.now() - from;
    await postgres.stop();
    return { ms, cpu: 0 };
  };
  const first = await timed();
  return { ...first, again: await timed() };
}

/** The demo town from nothing, and started again. */
async function town(): Promise<Twice> {
  const env = { HUIYIN_DATA: folder(), DATABASE_URL: '', PORT: '0', HOST: '127.0.0.1' };
  const first = await start([main], env);
  return { ...first, again: await start([main], env) };
}

const seconds = (values: readonly number[]) => `${(spread(values).mid / 1000).toFixed(2)} s`;

/** Starts against the least that could be started instead. */
export async function run({ rounds = 7 } = {}): Promise<Row[]> {
  const db = await database();
  const settings = { DATABASE_URL: db.ownerUrl, DATABASE_APP_URL: db.appUrl, HUIYIN_DATA: folder(), HUIYIN_DEMO: '0', PORT: '0', NODE_ENV: 'production' };
  await ran({ args: [main, 'setup', '--scheme', '基准区', '--preset', 'dongjiang', '--name', '管理员', '--username', 'admin'], env: { ...settings, HUIYIN_PASSWORD: 'Bench-marks-9' } });
  const up = await inTurn(rounds, { ours: () => start([main], settings), bare: () => start([join(import.meta.dirname, 'peers/bare.js')], settings) });
  const fresh = await inTurn<Twice>(Math.ceil(rounds / 3), { ours: town, bare: emptyPostgres });
  const against = (ours: Start[], bare: Start[], of: (s: Start) => number = (s) => s.ms) => ratio(spread(ours.map((s, i) => of(s) / of(bare[i]!))));
  const note = (ours: Start[], bare: Start[]) => `${seconds(ours.map((s) => s.ms))} to ${seconds(bare.map((s) => s.ms))}`;
  const again = (starts: Twice[]) => starts.map((s) => s.again);
  return [
    { what: 'the database runs already: time, of a bare server’s', ...against(up['ours']!, up['bare']!), goal: '≤ 4', note: note(up['ours']!, up['bare']!) },
    { what: 'the same in processor time', ...against(up['ours']!, up['bare']!, (s) => s.cpu), note: `${seconds(up['ours']!.map((s) => s.cpu * 1000))} to ${seconds(up['bare']!.map((s) => s.cpu * 1000))}` },
    { what: 'from nothing, with the demo town: time, of making and starting an empty PostgreSQL', ...against(fresh['ours']!, fresh['bare']!), note: note(fresh['ours']!, fresh['bare']!) },
    { what: 'the demo town again: time, of starting an empty PostgreSQL again', ...against(again(fresh['ours']!), again(fresh['bare']!)), note: note(again(fresh['ours']!), again(fresh['bare']!)) },
  ];
}
