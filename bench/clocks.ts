import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueStatement } from '../server/src/clocks/due.statement.ts';
import { withClient } from '../server/src/platform/database.ts';
import { filled, planOf, token, type Filled, type Plan } from './clocks.town.ts';
import { root } from './lib/folder.ts';
import { ask, inTurn, load, spread, type Asking } from './lib/load.ts';
import { costOf } from './lib/processor.ts';
import { started } from './lib/process.ts';
import { ratio, type Row } from './lib/table.ts';

const [few, many] = [10_000, 1_000_000];
export const title = `Deadlines: the timer’s look, and the page of what falls due this week; ${many.toLocaleString('en')} issues with ${(3 * many).toLocaleString('en')} clocks beside ${few.toLocaleString('en')}`;

const text = readFileSync(join(import.meta.dirname, 'clocks.graphql'), 'utf8');
const day = (offset: number) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
const week = { from: day(0), to: day(6) };

const page = (url: string): Asking => ({
  url: `${url.replace('localhost', '127.0.0.1')}/graphql`, body: JSON.stringify({ query: text, variables: { where: week, first: 50 } }),
  headers: { cookie: `huiyin_session=${token}`, 'x-huiyin': '1' },
});
const numbered = (sql: string) => { let n = 0; return sql.replace(/\?/g, () => `$${++n}`); };

/** The look of the timer where so many clocks are due; afterwards they are not. */
async function look(town: Filled, due: number): Promise<Plan> {
  return withClient(town.db.adminUrl, async (client) => {
    await client.query('create temp table moved as select id, advance_at from clock where state = $1 order by md5(id) limit $2', ['RUNNING', due]);
    await client.query("update clock set advance_at = now() - interval '1 minute' from moved where moved.id = clock.id");
    const plan = await planOf(town, ['system:*'], numbered(dueStatement), [new Date(), '-infinity', '']);
    await client.query('update clock set advance_at = moved.advance_at from moved where moved.id = clock.id; drop table moved');
    return plan;
  });
}

/** The statement behind the page, as the office asks it. */
const pageSql = `select t.id, t.open_due_at from clock t where t.scheme_id = $1 and t.open_due_at is not null and t.audience && huiyin.scopes()
  and t.open_due_at > $2 and t.open_due_at <= $3 order by t.open_due_at, t.id limit 51`;

interface Spell { p50: number; server: number; database: number }
async function spell(town: Filled, asking: Asking, pid: number): Promise<Spell> {
  let done = { p50: 0, count: 1 };
  const cost = await costOf(pid, town.db.adminUrl, 'huiyin_app', async () => { done = await load(asking, { askers: 1, ms: 1000 }); });
  return { p50: done.p50, server: cost.server / done.count, database: cost.database / done.count };
}

/** What the timer and the office's page cost with a million issues, beside what they cost with ten thousand. */
export async function run({ rounds = 9 } = {}): Promise<Row[]> {
  const towns = { few: await filled(few), many: await filled(many) };
  const rows: Row[] = [];
  for (const due of [0, 200]) {
    const plan = await look(towns.many, due);
    console.log(`\nThe timer’s look with ${3 * many} clocks of which ${due} are due:\n${plan.text}`);
    rows.push({ what: `the timer’s look, ${due} due: rows touched`, value: String(plan.rows), goal: `${due}`, note: `${plan.buffers} pages of 8 kB, ${plan.ms.toFixed(1)} ms, by ${plan.index}` });
  }
  const params = ({ schemeId }: Filled) => [schemeId, new Date(`${week.from}T00:00:00+08:00`), new Date(`${day(7)}T00:00:00+08:00`)];
  const plans = { few: await planOf(towns.few, [`office:${towns.few.schemeId}`], pageSql, params(towns.few)), many: await planOf(towns.many, [`office:${towns.many.schemeId}`], pageSql, params(towns.many)) };
  console.log(`\nWhat falls due this week, ${3 * many} clocks:\n${plans.many.text}`);
  rows.push({ what: 'due this week: pages touched by its statement', value: (plans.many.buffers / plans.few.buffers).toFixed(2), goal: '≤ 1.2', note: `${plans.many.buffers} to ${plans.few.buffers}, by ${plans.many.index} and ${plans.few.index}` });

  const servers = { few: await started({ args: [join(root, 'server/dist/main.js')], env: towns.few.env }), many: await started({ args: [join(root, 'server/dist/main.js')], env: towns.many.env }) };
  for (const [name, { url }] of Object.entries(servers)) {
    const { data } = JSON.parse(await ask(page(url))) as { data?: { deadlinesDue: { nodes: unknown[] } } };
    if (data?.deadlinesDue.nodes.length !== 50) throw new Error(`${name}: the page is not full`);
    await load(page(url), { askers: 1, ms: 2000 });
  }
  const spells = await inTurn(rounds, {
    few: () => spell(towns.few, page(servers.few.url), servers.few.child.pid!), many: () => spell(towns.many, page(servers.many.url), servers.many.child.pid!),
  });
  const [a, b] = [spells['few']!, spells['many']!];
  const against = (of: (s: Spell) => number) => ratio(spread(b.map((s, i) => of(s) / of(a[i]!))));
  const ms = (list: Spell[], of: (s: Spell) => number) => spread(list.map(of)).mid;
  rows.push(
    { what: 'due this week, 50 rows: time a request', ...against((s) => s.p50), goal: '≤ 1.2', note: `${ms(b, (s) => s.p50).toFixed(2)} to ${ms(a, (s) => s.p50).toFixed(2)} ms, one asker` },
    { what: 'due this week, 50 rows: processor time a request', ...against((s) => s.server + s.database), goal: '≤ 1.2',
      note: `Node ${(ms(b, (s) => s.server) * 1000).toFixed(2)} + database ${(ms(b, (s) => s.database) * 1000).toFixed(2)} ms to ${(ms(a, (s) => s.server) * 1000).toFixed(2)} + ${(ms(a, (s) => s.database) * 1000).toFixed(2)} ms` });
  return rows;
}
