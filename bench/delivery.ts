import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parse, print, separateOperations } from 'graphql';
import pg from 'pg';
import { withClient } from '../server/src/platform/database.ts';
import { database, type Database } from './lib/cluster.ts';
import { folder, later, root, tidy } from './lib/folder.ts';
import { inTurn, median, spread } from './lib/load.ts';
import { ran, started, type Started } from './lib/process.ts';
import { ratio, type Row } from './lib/table.ts';

export const title = 'Delivery: an event to each subscriber, with the document of the product’s own client; the product against a bare ws broadcast of the same bytes';

/** What the client's windows subscribe to, with the fragments it uses. */
function document(): string {
  const folder = join(root, 'client/src/lib/gql-docs');
  const all = readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return print(separateOperations(parse(all))['Events']!);
}

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
  #said(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the subscribers ended'));
      this.#child.once('exit', ended);
      this.#child.once('message', (said) => { this.#child.off('exit', ended); resolve(said); });
    });
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

async function founded(most: number, classes: number): Promise<Database> {
  const db = await database('delivery');
  await ran({ args: [join(root, 'server/dist/main.js'), 'setup', '--scheme', '基准区', '--preset', 'dongjiang', '--name', '管理员', '--username', 'admin'], env: { ...environment(db), HUIYIN_PASSWORD: 'Bench-marks-9' } });
  await withClient(db.adminUrl, (client) => client.query(readFileSync(join(import.meta.dirname, 'delivery.fill.sql'), 'utf8').replaceAll(':subscribers', String(most)).replaceAll(':classes', String(classes))));
  return db;
}

const environment = (db: Database) => ({ DATABASE_URL: db.ownerUrl, DATABASE_APP_URL: db.appUrl, HUIYIN_DATA: folder(), HUIYIN_DEMO: '0', PORT: '0' });
const metric = async (url: string, name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(await (await fetch(`${url}/metrics`)).text())![1]);

const seconds = (url: string) => metric(url, 'process_cpu_seconds_total');

/** One scheme whose members are of so many classes; measured at each size on the way up. */
async function measure(classes: number, sizes: readonly number[], rounds: number, each: number): Promise<Row[]> {
  const most = Math.max(...sizes);
  const db = await founded(most, classes);
  const us = await measured([join(root, 'server/dist/main.js')], environment(db), seconds);
  const bare = await measured([join(import.meta.dirname, 'peers/broadcast.ts')], {}, async (url) => Number(await (await fetch(`${url}/cpu`)).text()));
  const at = us.url.replace('localhost', '127.0.0.1');
  const file = join(folder(), 'events.graphql');
  writeFileSync(file, document());
  const [ours, theirs] = [new Subscribers(file), new Subscribers(file)];
  const writer = new pg.Client({ connectionString: db.adminUrl });
  await writer.connect();
  later(() => writer.end());
  const chain = (await writer.query<{ id: string }>("select id from chain where id like 'sch%'")).rows[0]!.id;
  const happen = () => writer.query(`select happen(); notify huiyin, '${chain}'`);

  const rows: Row[] = [];
  const empty = { us: await us.memory(), bare: await bare.memory() };
  for (const [i, size] of sizes.entries()) {
    const here = sizes[i - 1] ?? 0;
    await Promise.all([ours.connect(`${at.replace('http', 'ws')}/graphql`, true, here, size), theirs.connect(bare.url.replace('http', 'ws'), false, here, size)]);
    while (await metric(at, 'huiyin_stream_subscribers') < size) await pause(50);
    const who = `${size} subscribers in ${classes === 1 ? 'one class' : `${classes} classes`}`;
    if (size === most) {
      const full = { us: await us.memory(), bare: await bare.memory() };
      const kb = (kind: 'held' | 'rss', server: 'us' | 'bare') => (full[server][kind] - empty[server][kind]) / size / 1024;
      rows.push({ what: `${who}: memory of an idle one, of a bare socket’s`, value: (kb('held', 'us') / kb('held', 'bare')).toFixed(2), goal: '≤ 2',
        note: `${kb('held', 'us').toFixed(1)} against ${kb('held', 'bare').toFixed(1)} KB held; resident ${kb('rss', 'us').toFixed(1)} against ${kb('rss', 'bare').toFixed(1)} KB` });
    }
    let frame = '';
    // until the code that renders has been compiled for good
    for (let n = 0; n < (i === 0 ? 200 : 20); n += 1) frame = await ours.receive(size, happen);
    const times = { us: [] as number[], bare: [] as number[] };
    const spell = (name: keyof typeof times, server: Server, work: () => Promise<unknown>, subscribers: Subscribers) => async () => {
      const from = await server.cpu();
      for (let n = 0; n < each; n += 1) {
        const since = performance.now();
        await subscribers.receive(size, work);
        times[name].push(performance.now() - since);
      }
      return (await server.cpu() - from) / each / size * 1e6;
    };
    const contestants = {
      us: spell('us', us, happen, ours),
      bare: spell('bare', bare, () => fetch(`${bare.url}/send`, { method: 'POST', body: frame }), theirs),
    };
    await inTurn(1, contestants);
    times.us.length = times.bare.length = 0;
    const executions = () => metric(at, 'huiyin_stream_executions');
    const before = await executions();
    const cpu = await inTurn(rounds, contestants);
    const executed = (await executions() - before) / rounds / each;
    rows.push({ what: `${who}: processor time a delivery, of a bare broadcast’s`, ...ratio(spread(cpu.us.map((v, n) => v / cpu.bare[n]!))), goal: '≤ 1.3',
      note: `${median(cpu.us).toFixed(1)} against ${median(cpu.bare).toFixed(1)} µs; ${Buffer.byteLength(frame)} bytes; ${executed.toFixed(0)} execution${classes > 1 ? 's' : ''} an event; to the last client ${median(times.us).toFixed(0)} against ${median(times.bare).toFixed(0)} ms` });
  }
  await tidy();
  return rows;
}

/** Processor time a delivery and memory a subscriber, each against a server that only broadcasts. */
export async function run({ rounds = 7, sizes = [1000, 5000], each = 20, classes = [1, 8] } = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (const many of classes) rows.push(...await measure(many, sizes, rounds, each));
  return rows;
}
