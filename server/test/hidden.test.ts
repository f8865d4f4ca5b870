import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf } from '../src/accounts/actor.ts';
import { newId, type Noun } from '../src/kernel/id.ts';
import { busy } from './busy.ts';
import type { cast } from './cast.ts';
import { desks, whoseDesk } from './desks.table.ts';
import { answered, file, places, rowsOf, scopesOf, shown, type Place, type Row } from './hidden.ts';
import type { Part } from './wall.table.ts';
import { EVENTS, watching } from './watching.ts';
import { wider, withNotice } from './wider.ts';
import { world, type World } from './world.ts';

type Who = keyof typeof cast;
/** One of each part, and of both units. */
const askers: readonly Who[] = ['zhang', 'mei', 'qian', 'zhou', 'wulead', 'yan', 'ji', 'gu', 'cheng', 'admin', 'secure', 'audit'];
/** What ends the session it is asked in. */
const leaving = ['sessionSignOut', 'sessionActAs'];
/** Everybody's: the national calendar. */
const everybodys: readonly Noun[] = ['Calendar'];
/** Told apart on purpose: the administrator enters a nominee's letter, in which the ID stands, and is not to enter one about nobody. */
const onPurpose = ['admin erasureAsk(input.nominationId)'];

let w: World;
interface Sight { hidden: Map<Noun, Row>; seen: Map<Noun, string> }
const sights = new Map<Who, Sight>();

beforeAll(async () => {
  w = await world();
  await withNotice(w);
  await busy(w);
  await wider(w);
  const by = Map.groupBy(await rowsOf(w), (r) => r.noun);
  for (const [i, who] of askers.entries()) {
    const scopes = await scopesOf(w, who);
    const sight: Sight = { hidden: new Map(), seen: new Map() };
    for (const [noun, of] of by) {
      const visible = of.find((r) => shown(w, scopes, r));
      if (visible) sight.seen.set(noun, visible.id);
      // everybody another one, of another state where there are
      const kinds = [...Map.groupBy(of.filter((r) => !shown(w, scopes, r)), (r) => r.state).values()];
      if (kinds.length > 0) sight.hidden.set(noun, kinds[i % kinds.length]![0]!);
    }
    sights.set(who, sight);
  }
}, 240_000);
afterAll(() => w.close());

describe('what lies on the desks beside the ledger', () => {
  interface Owned { of: string; id: string; kind: string; members: string[]; units: string[] }
  type Member = { id: string; scheme_id: string; role: never; unit_id: string | null; liaison_id: string | null; person_id: string; name: string };

  test('is for those whom the table names, row for row, whatever the database is asked', async () => {
    const rows = await w.asOwner<Owned>(whoseDesk);
    const kinds = Object.entries(desks).flatMap(([table, of]) => Object.keys(of).map((kind) => `${table} ${kind}`));
    expect([...new Set(rows.map((r) => `${r.of} ${r.kind}`))].filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(kinds.filter((kind) => !rows.some((r) => `${r.of} ${r.kind}` === kind))).toEqual([]);
    const schemes = new Map((await rowsOf(w)).map((r) => [r.id, r.scheme]));
    for (const m of await w.asOwner<Member>('select m.*, p.name from membership m join person p on p.id = m.person_id')) {
      const actor = actorOf({ id: m.id, schemeId: m.scheme_id, role: m.role, unitId: m.unit_id, liaisonId: m.liaison_id }, { id: m.person_id, name: m.name }, 'zh');
      const part = ['HANDLER', 'LEADER'].includes(m.role) ? 'UNIT' : m.role as Part;
      const may = (r: Owned) => { const reach = desks[r.of]![r.kind]![part] ?? '-'; return reach === 'anybody' || (schemes.get(r.id) ?? w.schemeId) === m.scheme_id && (reach === 'all' || (reach === 'own' && (r.members.includes(m.id) || r.units.includes(m.unit_id ?? '')))); };
      const seen = (await Promise.all(Object.keys(desks).map(async (t) => (await w.asRole<{ id: string }>(actor.scopes, `select id from ${t}`)).map((r) => r.id)))).flat();
      const said = (ids: readonly string[]) => ids.map((id) => { const r = rows.find((one) => one.id === id); return `${r?.of} ${r?.kind} ${id}`; }).sort();
      expect(said(seen), `${m.name} ${m.role}`).toEqual(said(rows.filter(may).map((r) => r.id)));
    }
  });
});

/** The answers to the same question about what is hidden and about what is not there; nothing where they are the same. */
async function told(who: Who, place: Place, row: Row): Promise<string | null> {
  const asked = `${who} ${place.field.name}(${place.path.join('.')})`;
  const given = { seen: sights.get(who)!.seen, version: row.version, at: w.now(), officer: w.members['qian']! };
  const pair = async () => {
    const hidden = await answered(w, who, place, { ...given, id: row.id });
    const missing = await answered(w, who, place, { ...given, id: newId(row.noun, w.now()) });
    if (/UNAUTHENTICATED|GRAPHQL_VALIDATION|INTERNAL/.test(hidden)) return `${asked} was not asked: ${hidden}`;
    return hidden === missing || onPurpose.includes(asked) ? null : `${asked} of a ${row.noun} ${row.state}:\n  ${hidden.slice(0, 400)}\n  ${missing.slice(0, 400)}`;
  };
  // what somebody else did in between is no difference
  return await pair() && await pair();
}

const inTurn = async <T>(all: readonly T[], work: (one: T) => Promise<string | null>): Promise<string[]> => {
  const queue = [...all];
  const found: string[] = [];
  await Promise.all(Array.from({ length: 6 }, async () => { for (let next = queue.shift(); next; next = queue.shift()) { const one = await work(next); if (one) found.push(one); } }));
  return found.sort();
};

test('it is said of every place that takes an ID which noun is meant, and something of each is hidden from somebody', () => {
  expect(places.filter((p) => p.nouns.length === 0).map((p) => `${p.field.name}(${p.path.join('.')})`)).toEqual([]);
  const hidden = new Set([...sights.values()].flatMap((s) => [...s.hidden.keys()]));
  expect([...new Set(places.flatMap((p) => (['node', 'archivedEntry'].includes(p.field.name) ? [] : p.nouns)))].filter((noun) => !hidden.has(noun) && !everybodys.includes(noun))).toEqual([]);
});

describe('what is hidden is answered as what is not there, byte for byte', () => {
  test.each(askers)('to %s', async (who) => {
    const { hidden } = sights.get(who)!;
    const asked = places.filter((p) => !leaving.includes(p.field.name)).flatMap((place) => place.nouns.flatMap((noun) => { const row = hidden.get(noun); return row ? [{ place, row }] : []; }));
    expect(asked.length).toBeGreaterThan(100);
    expect(await inTurn(asked, ({ place, row }) => told(who, place, row))).toEqual([]);
    const files = ([['files', 'Attachment'], ['papers', 'Paper'], ['clue-papers', 'CluePaper']] as const).flatMap(([where, noun]) => { const row = hidden.get(noun); return row ? [{ where, row }] : []; });
    for (const { where, row } of files) expect(await file(w, who, where, row.id), `${who} ${where}`).toBe(await file(w, who, where, newId(row.noun, w.now())));
  }, 120_000);

  test('and no stream tells them apart', async () => {
    const follow = (who: Who, id: string) => watching(w, w.as(who).cookie(), { query: EVENTS.replace('$subjectId: ID', '').replace('subjectId: $subjectId', `subjectId: "${id}"`) });
    const of = askers.flatMap((who) => (['Issue', 'Clue', 'Referral'] as const).flatMap((noun) => { const row = sights.get(who)!.hidden.get(noun); return row ? [{ who, hidden: follow(who, row.id), missing: follow(who, newId(noun, w.now())) }] : []; }));
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    for (const { who, hidden, missing } of of) {
      expect([hidden.came, hidden.failed(), hidden.closedWith()], who).toEqual([missing.came, missing.failed(), missing.closedWith()]);
      await hidden.close();
      await missing.close();
    }
    expect(w.faults).toEqual([]);
  });
});

describe('the comparison', () => {
  const place = (name: string) => places.find((p) => p.field.name === name)!;
  const row = async (noun: Noun, id: string) => (await rowsOf(w)).find((r) => r.noun === noun && r.id === id)!;

  test('finds what is shown to somebody, and a change that says how a hidden matter stands', async () => {
    const seen = await row('Submission', sights.get('qian')!.seen.get('Submission')!);
    expect(await told('qian', place('node'), seen)).toMatch(/node/);
    expect(await told('qian', place('submissionLogCall'), seen)).toMatch(/submissionLogCall/);
    expect(await told('admin', place('node'), seen)).toBeNull();
    await w.asOwner('update submission set audience = audience || $1::text[] where id = $2', [[`admin:${w.schemeId}`], seen.id]);
    expect(await told('admin', place('node'), seen)).toMatch(/node/);
    expect(await told('admin', place('submissionLogCall'), seen)).toMatch(/INVALID[^]*NOT_FOUND/);
  });
});
