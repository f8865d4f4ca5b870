import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf } from '../src/accounts/actor.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { withClient } from '../src/platform/database.ts';
import { readForNotices } from '../src/notices/reader.ts';
import { busy } from './busy.ts';
import { cast } from './cast.ts';
import { desks } from './desks.table.ts';
import { entries, open, parts, personal, systemOnly, walls, whose, type Part, type Reach } from './wall.table.ts';
import { world, type World } from './world.ts';

interface Owned { of: string; id: string; scheme: string; authors: string[]; liaisons: (string | null)[]; units: string[]; kind: string }
type Row = Record<string, unknown>;

let w: World;
let rows: Owned[];
let actors: Actor[];
const tables = [...Object.keys(walls), 'journal_entry', 'journal_payload'];

beforeAll(async () => {
  w = await world();
  await busy(w);
  rows = await w.asOwner<Owned>(whose);
  const members = await w.asOwner<{ id: string; scheme_id: string; role: never; unit_id: string | null; liaison_id: string | null; person_id: string; name: string }>('select m.*, p.name from membership m join person p on p.id = m.person_id');
  actors = members.map((m) => actorOf({ id: m.id, schemeId: m.scheme_id, role: m.role, unitId: m.unit_id, liaisonId: m.liaison_id }, { id: m.person_id, name: m.name }, 'zh'));
}, 240_000);
afterAll(() => w.close());

const part = (a: Actor): Part => (a.role === 'HANDLER' || a.role === 'LEADER' ? 'UNIT' : a.role as Part);
const rule = (r: Owned) => (r.of.startsWith('journal_') ? entries[r.kind] : walls[r.of]?.[r.kind]);
const theirs = (r: Owned, a: Actor) => (({ OBSERVER: r.authors.includes(a.membershipId), LIAISON: r.liaisons.includes(a.membershipId), UNIT: r.units.includes(a.unitId!), OFFICER: false, ADMINISTRATOR: false, SECURITY_ADMINISTRATOR: false, AUDITOR: false, CLUE_OFFICER: false, DISCIPLINE: false, CONVENER: false, DIRECTOR: false }) satisfies Record<Part, boolean>)[part(a)];
const sees = (r: Owned, a: Actor): boolean => {
  const reach: Reach = rule(r)![parts.indexOf(part(a))] ?? '-';
  return reach === 'anybody' || (r.scheme === a.schemeId && (reach === 'all' || (reach === 'own' && theirs(r, a))));
};
/** What identifies a row of a table that has no ID. */
const idOf = (table: string, r: Row) => String(r['id'] && table !== 'journal_entry' ? r['id'] : 'seq' in r ? `${r['chain']} ${r['seq']}` : 'opinion_id' in r ? `${r['opinion_id']} ${r['ordinal']}` : 'clock_id' in r ? `${r['clock_id']} ${r['ordinal'] ?? r['code']}` : `${r['referral_id']} ${r['unit_id']}`);
/** Every row of every table behind a wall, asked for without a condition, as the application's own role. */
const everything = async (scopes: readonly string[]) => new Map(await Promise.all(tables.map(async (t) => [t, await w.asRole<Row>(scopes, `select * from ${t}`)] as const)));

test('the table says of every row of this town whose it is, and every kind it speaks of is there', async () => {
  expect([...new Set(rows.filter((r) => !rule(r)).map((r) => `${r.of} ${r.kind}`))]).toEqual([]);
  for (const [table, { n }] of await Promise.all(tables.map(async (t) => [t, (await w.asOwner<{ n: number }>(`select count(*)::int as n from ${t}`))[0]!] as const))) {
    expect(n, table).toBe(rows.filter((r) => r.of === table).length);
    expect(n, table).toBeGreaterThan(0);
  }
  const kinds = Object.entries(walls).flatMap(([t, of]) => Object.keys(of).map((k) => `${t} ${k}`));
  expect(kinds.filter((k) => !rows.some((r) => `${r.of} ${r.kind}` === k))).toEqual([]);
});

test('every table stands behind a wall, or is one of those that name no matter and nobody', async () => {
  const all = await w.asOwner<{ name: string; walled: boolean; readable: boolean; audience: boolean }>(`select relname as name, relrowsecurity as walled, has_table_privilege('huiyin_app', oid, 'select') as readable,
    exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'audience') as audience from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`);
  expect(all.filter((t) => t.walled).map((t) => t.name).sort()).toEqual([...tables, ...systemOnly, ...Object.keys(personal), ...Object.keys(desks)].sort());
  expect(all.filter((t) => t.audience && !t.walled)).toEqual([]);
  expect(all.filter((t) => t.readable && !t.walled).map((t) => t.name).sort()).toEqual([...open].sort());
});

describe('without the application’s own filter', () => {
  test('everybody sees what the table gives their part, row for row, and nothing else', async () => {
    expect(actors.length).toBe(25);
    for (const actor of actors) {
      const seen = await everything(actor.scopes);
      for (const table of tables) {
        const named = (ids: string[]) => ids.map((id) => { const r = rows.find((o) => o.of === table && o.id === id); return `${table} ${r?.kind} ${id}`; }).sort();
        expect(named(seen.get(table)!.map((r) => idOf(table, r))), `${actor.name} ${actor.role}`).toEqual(named(rows.filter((r) => r.of === table && sees(r, actor)).map((r) => r.id)));
      }
    }
  });

  test('who has no scope sees nothing: neither none, nor an empty one, nor the name of one', async () => {
    for (const scopes of [[], [''], ['office:'], [`office:${w.schemeId.slice(0, -1)}`], ['*'], ['office:%']]) {
      for (const [table, got] of await everything(scopes)) expect(got, `${table} ${scopes.join()}`).toEqual([]);
    }
    await withClient(w.database.appUrl, async (c) => { for (const t of tables) expect((await c.query(`select * from ${t}`)).rows, t).toEqual([]); });
  });

  test('what only the system reads is nobody’s', async () => {
    for (const t of systemOnly) {
      const system = await w.asRole<{ n: number }>(['system:*'], `select count(*)::int as n from ${t}`);
      expect(system, t).toEqual(await w.asOwner(`select count(*)::int as n from ${t}`));
      for (const actor of actors) expect(await w.asRole(actor.scopes, `select * from ${t}`), `${actor.role} ${t}`).toEqual([]);
    }
  });

  test('what is one member’s is theirs alone', async () => {
    await readForNotices(w.services);
    expect(await w.asOwner("select from notice where kind = 'REFERRED'")).not.toEqual([]);
    for (const [t, column] of Object.entries(personal)) for (const actor of actors) {
      const others = (await w.asRole<Record<string, string>>(actor.scopes, `select * from ${t}`)).filter((row) => row[column!] !== actor.membershipId);
      expect(others, `${actor.name} ${t}`).toEqual([]);
    }
  });

  test('nothing that a department or another observer reads names an observer or gives their number', async () => {
    const observers = await w.asOwner<{ id: string; name: string }>("select m.id, p.name from membership m join person p on p.id = m.person_id where m.role = 'OBSERVER'");
    expect(observers.length).toBe(4);
    for (const actor of actors.filter((a) => part(a) === 'UNIT' || part(a) === 'OBSERVER')) {
      const read = JSON.stringify([...await everything(actor.scopes)]);
      for (const o of observers.filter(({ id }) => id !== actor.membershipId)) {
        expect(read.includes(o.name), `${actor.name} reads ${o.name}`).toBe(false);
        const { phone } = Object.values(cast).find((one) => one.name === o.name) ?? {};
        if (phone) expect(read.includes(phone), `${actor.name} reads ${phone}`).toBe(false);
      }
    }
  });

  test('nobody writes a row that the system does not see, nor changes one they do not see', async () => {
    const other = actors.find((a) => a.role === 'OFFICER' && a.schemeId !== w.schemeId)!;
    for (const t of tables.filter((name) => !/_event|_unit|journal|session|^rung$|^opinion_/.test(name))) {
      expect(await w.asRole(other.scopes, `update ${t} set audience = audience where audience @> array['office:${w.schemeId}'] returning id`), t).toEqual([]);
      await expect(w.asRole(['system:*'], `update ${t} set audience = '{}'`), t).rejects.toThrow(/row-level security/);
    }
  });
});
