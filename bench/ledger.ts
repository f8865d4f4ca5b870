import { isDeepStrictEqual } from 'node:util';
import { statementsOf, type Database } from './lib/cluster.ts';
import { ask, inTurn, load, spread } from './lib/load.ts';
import { costOf, type Cost } from './lib/processor.ts';
import { ratio, type Row } from './lib/table.ts';
import { byHand, product, town, type Contestant } from './ledger.town.ts';

export const title = 'The ledger’s page: 10,000 issues, 30,000 referrals; the product against one hand-written statement behind node:http';

interface Page { data?: { issues: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } } } }
/** Both must have done the same work: the pages are equal, field by field; only the cursor's form is each one's own. */
async function sameAnswer(one: Contestant, other: Contestant, first: number): Promise<void> {
  const [a, b] = await Promise.all([one, other].map(async (c) => (JSON.parse(await ask(c.page(first))) as Page).data?.issues));
  if (isDeepStrictEqual(a?.nodes, b?.nodes) && b?.nodes.length === first && a?.pageInfo.hasNextPage === b.pageInfo.hasNextPage) return;
  const at = b?.nodes.findIndex((node, i) => !isDeepStrictEqual(node, a?.nodes[i])) ?? 0;
  throw new Error(`The pages differ:\n${JSON.stringify(a?.nodes[at])}\n${JSON.stringify(b?.nodes[at])}`);
}

interface Spell extends Cost { rps: number }
/** A spell of load on one contestant, with what a request cost. */
async function spell(db: Database, c: Contestant, first: number): Promise<Spell> {
  let done = { rps: 0, count: 1 };
  const { server, database } = await costOf(c.pid, db.adminUrl, c.role, async () => { done = await load(c.page(first)); });
  return { rps: done.rps, server: server / done.count, database: database / done.count };
}

const ms = (spells: readonly Spell[], what: keyof Cost) => (spread(spells.map((s) => s[what])).mid * 1000).toFixed(2);

async function statements(db: Database, c: Contestant, first: number): Promise<string> {
  const pages = 40;
  const n = await statementsOf(db.adminUrl, c.role, async () => { for (let i = 0; i < pages; i += 1) await ask(c.page(first)); });
  return (n / pages).toFixed(1);
}

async function ofPage(db: Database, contestants: Record<string, Contestant>, first: number, rounds: number): Promise<Row[]> {
  const spells = await inTurn(rounds, Object.fromEntries(Object.entries(contestants).map(([name, c]) => [name, () => spell(db, c, first)])));
  const limit = spells['limit']!;
  const rows: Row[] = [];
  for (const name of Object.keys(contestants).filter((n) => n !== 'limit')) {
    const ours = spells[name]!;
    const against = (of: (s: Spell) => number) => ratio(spread(ours.map((s, i) => of(s) / of(limit[i]!))));
    const what = `${first} issues${name === 'ours' ? '' : ` (${name})`}`;
    rows.push(
      { what: `${what}: requests a second`, ...against((s) => s.rps), goal: first === 25 ? '≥ 0.55' : '', note: `${spread(ours.map((s) => s.rps)).mid.toFixed(0)} to ${spread(limit.map((s) => s.rps)).mid.toFixed(0)} a second` },
      { what: `${what}: processor time a request`, ...against((s) => s.server + s.database), note: `Node ${ms(ours, 'server')} + database ${ms(ours, 'database')} ms to ${ms(limit, 'server')} + ${ms(limit, 'database')} ms` },
      { what: `${what}: statements a request`, value: await statements(db, contestants[name]!, first), goal: '≤ 3', note: 'all of them: sign-in, scopes, page, begin and end' });
  }
  return rows;
}

/** The product's page against the page written by hand, in requests a second, processor time and statements. */
export async function run({ rounds = 9, beside = undefined as string | undefined } = {}): Promise<Row[]> {
  const filled = await town();
  const contestants: Record<string, Contestant> = { limit: await byHand(filled), ours: await product(filled), ...(beside ? { [beside]: await product(filled, beside) } : {}) };
  const rows: Row[] = [];
  for (const first of [25, 5, 100]) {
    for (const c of Object.values(contestants)) await sameAnswer(c, contestants['limit']!, first);
    for (const c of Object.values(contestants)) await load(c.page(first), { ms: first === 25 ? 3000 : 500 });
    rows.push(...await ofPage(filled.db, contestants, first, first === 25 ? rounds : Math.ceil(rounds / 3)));
  }
  return rows;
}
