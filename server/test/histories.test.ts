import { afterAll, beforeAll, expect, test } from 'vitest';
import { array, assert, asyncProperty, integer, noBias } from 'fast-check';
import { actorOf } from '../src/accounts/actor.ts';
import { ask } from './asking.ts';
import { cast } from './cast.ts';
import { holds } from './histories.invariants.ts';
import { chance, meant, moves, offered, offersOf, oneOf, somebody, something, townOf, type Chance, type Move, type Row, type Town, type Who } from './histories.moves.ts';
import { later } from './later.ts';
import { anOpinion, steps } from './steps.ts';
import { world, type World } from './world.ts';

let w: World;
let scopes: Map<Who, readonly string[]>;
beforeAll(async () => {
  w = await world();
  const members = await w.asOwner<{ id: string; scheme_id: string; role: never; unit_id: string | null; liaison_id: string | null }>('select * from membership');
  scopes = new Map((Object.keys(cast) as Who[]).map((who) => {
    const m = members.find((one) => one.id === w.members[who])!;
    return [who, actorOf({ id: m.id, schemeId: m.scheme_id, role: m.role, unitId: m.unit_id, liaisonId: m.liaison_id }, { id: 'p', name: who }, 'zh').scopes];
  }));
});
afterAll(() => w.close());

const filing = moves.find((m) => m.name === 'submissionSubmit')!;
let town: Town | null = null;
const done = new Map<string, number>();
/** Somebody and something at random. */
function at(of: Town, c: Chance): readonly [Who, Move, Row | null] {
  // what no matter offers, since it brings one into being
  const move = c() < 0.4 ? moves.find((m) => m.name === 'replyDraft')! : oneOf(c, moves)!;
  const { subject } = meant(w, of, move, c);
  return [move.name === 'replyDraft' ? oneOf(c, ['zhao', 'zhou', 'wu'] as const)! : somebody(scopes, subject, c), move, subject];
}
/** Somebody who takes up what a matter offers them. */
async function invited(of: Town, c: Chance): Promise<readonly [Who, Move, Row] | null> {
  const found = something(of, c);
  if (!found) return null;
  const { row: on, kind } = found;
  for (let tries = 0; tries < 5; tries += 1) {
    const who = somebody(scopes, on, c);
    const { data } = await ask(w, offersOf(kind), { id: on.id }, { cookie: w.as(who).cookie() });
    const node = (data as { node: { __typename: string; allowedActions?: { action: string; enabled: boolean }[] } | null } | null)?.node;
    const moves = (node?.allowedActions ?? []).flatMap((o) => (o.enabled && (o.action !== 'withdraw' || c() < 0.1) ? [offered(node!.__typename, o.action) ?? []].flat() : []));
    if (moves.length > 0) return [who, oneOf(c, moves)!, on];
  }
  return null;
}

async function doing(who: Who, move: Move, input: Record<string, unknown>): Promise<void> {
  const { errors } = await ask(w, move.document, { i: input }, { cookie: w.as(who).cookie() });
  if (errors && process.env['HUIYIN_HISTORIES_SHOW'] === 'all') console.log(who, move.name, JSON.stringify(errors).slice(0, 200));
  if (errors) return;
  done.set(move.name, (done.get(move.name) ?? 0) + 1);
  town = null;
}

/** The other observers file what they may. */
async function filed(c: Chance): Promise<void> {
  const here = await townOf(w);
  for (const who of ['li', 'wang'] as const) await doing(who, filing, meant(w, here, filing, c, null, who).input);
}
/** Another month begins. */
async function month(c: Chance): Promise<void> {
  const next = new Date(w.now());
  next.setUTCMonth(next.getUTCMonth() + 1, 1 + Math.floor(c() * 3));
  await later(w, next.toISOString());
  await filed(c);
  await onTheirWay(next.toISOString().slice(0, 7));
}
/** Matters as far along as people have brought them: registered, handed over, in hand, replied to, answered. */
async function onTheirWay(inMonth: string): Promise<void> {
  const s = steps(w);
  const { opinions } = await s.file('zhang', { month: inMonth, opinions: Array.from({ length: 4 }, () => anOpinion()) });
  const issues = [];
  for (const o of opinions) issues.push(await s.register(o.id));
  for (const [i, issue] of issues.entries()) {
    const { latestReferral: { id } } = await s.refer(issue.id);
    if (i === 0) continue;
    await s.signFor(id);
    await s.claim(id);
    if (i === 1) continue;
    const reply = await s.declineDraft(id);
    await s.submit(reply.id);
    if (i === 2) continue;
    await s.sign(reply.id);
    await s.accept(id);
  }
}

/** One step: somebody does something that might be meant, or time goes by. */
async function step(seed: number): Promise<void> {
  const c = chance(seed);
  if (c() < 0.03) {
    await later(w, new Date(w.now().getTime() + Math.floor(c() * 120) * 3_600_000).toISOString());
    await filed(c);
    return;
  }
  town ??= await townOf(w);
  const [who, move, on] = (c() < 0.75 ? await invited(town, c) : null) ?? at(town, c);
  const { input } = meant(w, town, move, c, on);
  await doing(who, move, input);
}

test('whoever does whatever in whatever order, nothing of what must hold is broken', async () => {
  await assert(asyncProperty(array(noBias(integer()), { minLength: 40, maxLength: 80 }), async (history) => {
    await month(chance(history[0]!));
    for (const seed of history) await step(seed);
    await holds(w);
  }), { numRuns: Number(process.env['HUIYIN_HISTORIES'] ?? 4), endOnFailure: true });
  // a history in which nothing is ever done would break nothing
  if (process.env['HUIYIN_HISTORIES_SHOW']) console.log(Object.fromEntries([...done].sort()));
  expect([...done.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(50);
  expect(done.size).toBeGreaterThan(12);
}, 300_000);
