import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from './cast.ts';
import { scopesOf } from './hidden.ts';
import { kept } from './kept.town.ts';
import { readers, toldBefore } from './kept.table.ts';
import { world, type World } from './world.ts';

type Who = keyof typeof cast;
type Row = Record<string, string | null>;
/** From what names a matter to what is written about it. */
const tables = ['submission', 'opinion', 'issue', 'question', 'call', 'likeness', 'opinion_move', 'opinion_answer', 'attachment', 'referral', 'referral_unit', 'reply', 'co_opinion', 'countersignature',
  'rectification_plan', 'stage_report', 'author_talk', 'note', 'information_request', 'supervision', 'task_list', 'task_list_item', 'clearance', 'clock', 'clock_event', 'rung'] as const;
const everybody = Object.keys(cast) as Who[];
const byState = ['reply', 'rectification_plan', 'stage_report', 'co_opinion'];
/** The table that an ID is of. */
const nouns: Record<string, string> = { sub: 'submission', opn: 'opinion', iss: 'issue', ref: 'referral', lbk: 'look-back', inf: 'information_request', spv: 'supervision' };

let w: World;
let names: Map<string, string>;
const kinds = new Map<string, string>();
const idOf = (table: string, r: Row) => `${table} ${r['id'] ?? ['opinion_id', 'ordinal', 'referral_id', 'unit_id', 'clock_id', 'code'].map((c) => r[c] ?? '').join(' ')}`;
const about = (r: Row) => ['id', 'opinion_id', 'submission_id', 'subject_id', 'referral_id', 'issue_id', 'reply_id', 'clock_id', 'list_id'].map((c) => names.get(r[c] ?? '')).find((name) => name) ?? '';
const kindOf = (table: string, r: Row) => {
  if (byState.includes(table)) return `${table} ${r['state']}`;
  if (table === 'likeness') return `likeness of ${nouns[r['id']!.slice(0, 3)]}`;
  if (table === 'note') return `note of the ${r['unit_id'] ? 'unit' : 'office'}`;
  if (table === 'clock') return `clock of ${nouns[r['subject_id']!.slice(0, 3)]}`;
  if (table === 'clock_event' || table === 'rung') return kinds.get(r['clock_id']!)!;
  return table;
};

beforeAll(async () => {
  w = await world({ preset: 'huaibei' });
  names = await kept(w);
}, 240_000);
afterAll(() => w.close());

interface Read { id: string; what: string; readers: readonly Who[] | undefined }
/** Every row of every table about these matters, and who should read it. */
async function rowsOf(): Promise<Read[]> {
  const rows: Read[] = [];
  for (const table of tables) for (const r of await w.asOwner<Row>(`select * from ${table}`)) {
    if (r['id'] && !names.has(r['id'])) names.set(r['id'], about(r));
    if (table === 'clock') kinds.set(r['id']!, kindOf(table, r));
    rows.push({ id: idOf(table, r), what: `${about(r)}: ${kindOf(table, r)}`, readers: readers[about(r)]?.[kindOf(table, r)] });
  }
  return rows;
}
/** Where the database says otherwise than the table. */
async function differences(rows: readonly Read[]): Promise<string[]> {
  const differs = new Set<string>();
  for (const who of everybody) {
    const scopes = await scopesOf(w, who);
    for (const table of tables) {
      const seen = new Set((await w.asRole<Row>(scopes, `select * from ${table}`)).map((r) => idOf(table, r)));
      for (const r of rows.filter(({ id }) => id.startsWith(`${table} `))) if (seen.has(r.id) !== r.readers!.includes(who)) differs.add(`${who} ${seen.has(r.id) ? 'reads' : 'does not read'} ${r.what}`);
    }
  }
  return [...differs];
}

describe('what is kept close and what went together', () => {
  test('is read by those whom the table names, row for row, whatever the database is asked', async () => {
    const rows = await rowsOf();
    expect([...new Set(rows.filter((r) => !r.readers).map((r) => r.what))]).toEqual([]);
    const kind = (what: string) => what.slice(what.indexOf(': ') + 2);
    const there = new Set(rows.map((r) => kind(r.what)));
    expect([...new Set(Object.values(readers).flatMap(Object.keys))].filter((of) => !there.has(of))).toEqual([]);
    expect(Object.keys(readers).filter((name) => !rows.some((r) => r.what.startsWith(`${name}: `)))).toEqual([]);
    expect(await differences(rows)).toEqual([]);
  });

  test('what the journal says of it is read by nobody who does not read it itself, but for what was theirs when it happened', async () => {
    const said = await w.asOwner<{ id: string; type: string; subject: string }>("select chain || ' ' || seq as id, type, subject_id as subject from journal_entry");
    const beyond: Record<string, Set<string>> = { journal_entry: new Set(), journal_payload: new Set() };
    for (const who of everybody) {
      const scopes = await scopesOf(w, who);
      const seen = new Set((await Promise.all(tables.filter((t) => !/_event|_unit|rung|opinion_/.test(t)).map((t) => w.asRole<{ id: string }>(scopes, `select id from ${t}`)))).flat().map((r) => r.id));
      for (const [table, found] of Object.entries(beyond)) {
        const told = new Set((await w.asRole<{ id: string }>(scopes, `select chain || ' ' || seq as id from ${table}`)).map((r) => r.id));
        for (const e of said) if (names.has(e.subject) && told.has(e.id) && !seen.has(e.subject)) found.add(`${names.get(e.subject)}: ${who} ${e.type}`);
      }
    }
    const theirs = toldBefore.flatMap(([name, who, ...types]) => types.map((type) => `${name}: ${who} ${type}`)).sort();
    expect([...beyond['journal_payload']!].sort()).toEqual(theirs);
    // that something happened stays in the chain, for whoever it was for; of the secret, who was handed it while it was none
    expect([...beyond['journal_entry']!].filter((what) => !/^marked late: (zhou|sun|wu|wulead) /.test(what)).sort()).toEqual(theirs);
  });

  test('and whoever is let in beside them is found, by the same comparison', async () => {
    const [plan] = await w.asOwner<{ id: string }>("select p.id from rectification_plan p join referral r on r.id = p.referral_id where r.confidentiality <> 'ORDINARY' limit 1");
    await w.asOwner('update rectification_plan set audience = audience || $1::text[] where id = $2', [[`unit:${w.units['市场监管局']}`], plan!.id]);
    expect((await differences(await rowsOf())).map((what) => what.replace(/ (secret|marked).*: /, ' '))).toEqual(['zhou reads rectification_plan DRAFT']);
  });
});
