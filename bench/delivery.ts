import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { withClient } from '../server/src/platform/database.ts';
import { database, type Database } from './lib/cluster.ts';
import { folder, later, root } from './lib/folder.ts';
import { inTurn, median, spread } from './lib/load.ts';
import { ran, started, type Started } from './lib/process.ts';
import { ratio, type Row } from './lib/table.ts';

export const title = 'Delivery: an event to subscribers in eight classes, with the document of the product’s own client; the product against a bare ws broadcast of the same bytes';

const events = join(root, 'client/src/lib/gql-docs/events.graphql');

/** The client's document with the fragments it uses. */
const document = () => readFileSync(events, 'utf8') + readFileSync(join(root, 'client/src/lib/gql-docs/deadline.graphql'), 'utf8');

/** Subscribers in a process of their own. */
class Subscribers {
  readonly #child: ChildProcess;
  constructor(documentFile: string) {
    this.#child = fork(join(import.meta.dirname, 'delivery.clients.ts'), { env: { ...process.env, EVENTS: documentFile } });
    later(async () => { this.#child.kill('SIGKILL'); });
  }
  async connect(url: string, subscribe: boolean, from: number, to: number): Promise<void> {
    this.#child.send({ url, subscribe, from, to });
    if ((await this.#said()) !== 'connected') throw new Error('the subscribers did not connect');
  }
  /** Does something and waits until all have what follows from it. */
  async receive(more: number, work: () => Promise<unknown>): Promise<string> {
    this.#child.send({ more });
    await this.#said();
    const said = this.#said();
    await work();
    return ((await said) as { last: string }).last;
  }
  async #said(): Promise<unknown> {
    const [said] = await Promise.race([once(this.#child, 'message'), once(this.#child, 'exit').then(() => { throw new Error('the subscribers ended'); })]) as [unknown];
    return said;
  }
}

interface Server extends Started { memory: () => Promise<{ held: number; rss: number }>; cpu: () => Promise<number> }

async function measured(args: string[], env: Record<string, string>, cpu: (url: string) => Promise<number>): Promise<Server> {
  const file = join(folder(), 'memory');
  const made = await started({ args: ['--expose-gc', '--import', join(import.meta.dirname, 'lib/heap.mjs'), ...args], env: { ...env, NODE_ENV: 'production', MEMORY_FILE: file } });
  return {
    ...made, cpu: () => cpu(made.url),
    async memory() {
      rmSync(file, { force: true });
      made.child.kill('SIGUSR2');
      while (!existsSync(file) || !readFileSync(file, 'utf8').endsWith('}')) await pause(20);
      return JSON.parse(readFileSync(file, 'utf8')) as { held: number; rss: number };
    },
  };
}

async function founded(most: number): Promise<Database> {
  const db = await database('delivery');
  await ran({ args: [join(root, 'server/dist/main.js'), 'setup', '--scheme', '基准区', '--preset', 'dongjiang', '--name', '管理员', '--username', 'admin'], env: { ...environment(db), HUIYIN_PASSWORD: 'Bench-marks-9' } });
  await withClient(db.adminUrl, (client) => client.query(readFileSync(join(import.meta.dirname, 'delivery.fill.sql'), 'utf8').replace(':subscribers', String(most))));
  return db;
}

const environment = (db: Database) => ({ DATABASE_URL: db.ownerUrl, DATABASE_APP_URL: db.appUrl, HUIYIN_DATA: folder(), HUIYIN_DEMO: '0', PORT: '0' });
const metric = async (url: string, name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(await (await fetch(`${url}/metrics`)).text())![1]);

/** Processor time a delivery and memory a subscriber, each against a server that only broadcasts. */
export async function run({ rounds = 7, sizes = [1000, 5000], each = 20 } = {}): Promise<Row[]> {
  const most = Math.max(...sizes);
  const db = await founded(most);
  const us = await measured([join(root, 'server/dist/main.js')], environment(db), (url) => metric(url, 'process_cpu_seconds_total'));
  const bare = await measured([join(import.meta.dirname, 'peers/broadcast.ts')], {}, async (url) => Number(await (await fetch(`${url}/cpu`)).text()));
  const at = us.url.replace('localhost', '127.0.0.1');
  const file = join(folder(), 'events.graphql');
  writeFileSync(file, document());
  const [ours, theirs] = [new Subscribers(file), new Subscribers(file)];
  const writer = new pg.Client({ connectionString: db.adminUrl });
  await writer.connect();
  later(() => writer.end());
  const chain = (await writer.query<{ id: string }>("select id from chain where id like 'sch%'")).rows[0]!.id;
  const happen = async () => { await writer.query('select happen()'); await writer.query('select pg_notify($1, $2)', ['huiyin', chain]); };

  const rows: Row[] = [];
  const empty = { us: await us.memory(), bare: await bare.memory() };
  for (let [i, here] = [0, 0]; i < sizes.length; here = sizes[i]!, i += 1) {
    const size = sizes[i]!;
    await Promise.all([ours.connect(`${at.replace('http', 'ws')}/graphql`, true, here, size), theirs.connect(bare.url.replace('http', 'ws'), false, here, size)]);
    while (await metric(at, 'huiyin_stream_subscribers') < size) await pause(50);
    await pause(1000);
    if (size === most) {
      const full = { us: await us.memory(), bare: await bare.memory() };
      const a = (kind: 'held' | 'rss', who: 'us' | 'bare') => (full[who][kind] - empty[who][kind]) / size / 1024;
      rows.push({ what: `memory of an idle subscriber, of ${size}, of a bare socket’s`, value: (a('held', 'us') / a('held', 'bare')).toFixed(2), goal: '≤ 2',
        note: `${a('held', 'us').toFixed(1)} against ${a('held', 'bare').toFixed(1)} KB held; resident ${a('rss', 'us').toFixed(1)} against ${a('rss', 'bare').toFixed(1)} KB` });
    }
    const frame = await ours.receive(size, happen);
    const executions = async () => metric(at, 'huiyin_stream_executions');
    const before = await executions();
    const times = { us: [] as number[], bare: [] as number[] };
    const spell = (who: keyof typeof times, server: Server, work: () => Promise<unknown>, subscribers: Subscribers) => async () => {
      const from = await server.cpu();
      for (let n = 0; n < each; n += 1) {
        const since = performance.now();
        await subscribers.receive(size, work);
        times[who].push(performance.now() - since);
      }
      return (await server.cpu() - from) / each / size * 1e6;
    };
    const contestants = {
      us: spell('us', us, happen, ours),
      bare: spell('bare', bare, () => fetch(`${bare.url}/send`, { method: 'POST', body: frame }), theirs),
    };
    await inTurn(1, contestants);
    times.us.length = times.bare.length = 0;
    const cpu = await inTurn(rounds, contestants);
    const executed = (await executions() - before) / (rounds + 1) / each;
    rows.push({ what: `${size} subscribers: processor time a delivery, of a bare broadcast’s`, ...ratio(spread(cpu.us.map((v, n) => v / cpu.bare[n]!))), goal: '≤ 1.3',
      note: `${median(cpu.us).toFixed(2)} against ${median(cpu.bare).toFixed(2)} µs; ${Buffer.byteLength(frame)} bytes; ${executed.toFixed(0)} executions an event` });
    rows.push({ what: `${size} subscribers: commit to the last client`, value: `${median(times.us).toFixed(0)} ms`, note: `bare: ${median(times.bare).toFixed(0)} ms` });
  }
  return rows;
}
