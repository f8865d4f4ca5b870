import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import type { Actor } from '../kernel/actor.ts';
import { replySteps } from '../../test/reply-steps.ts';
import { world, type World } from '../../test/world.ts';
import { pgWakeups } from './feed.wakeups.ts';
import { Rooms } from './presence.rooms.ts';
import { circleOf, othersOf, type Seat } from './presence.rules.ts';

type Who = Parameters<World['as']>[0];
const HERE = 'subscription($id: ID!, $drafting: Boolean! = false) { presence(subjectId: $id, drafting: $drafting) { subjectId people { name drafting } } }';
const soon = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });

let w: World;
let referralId: string, issueId: string;
beforeAll(async () => {
  w = await world();
  const { referral, issue } = await replySteps(w).joint();
  [referralId, issueId] = [referral.id, issue.id];
});
afterAll(() => w.close());

/** Somebody who has a matter open. */
function at(who: Who, id: string, drafting = false) {
  const shown: string[][] = [];
  let refusal: unknown;
  let socket: WebSocket | undefined;
  const client = createClient({
    url: `${w.app.url.replace('http', 'ws')}/graphql`, retryAttempts: 0, connectionParams: { lang: 'zh' },
    webSocketImpl: class extends WebSocket { constructor(address: string, protocol: string) { super(address, protocol, { headers: { cookie: w.as(who).cookie() } }); socket = this as WebSocket; } },
  });
  const stop = client.subscribe<{ presence: { people: { name: string; drafting: boolean }[] } }>({ query: HERE, variables: { id, drafting } }, {
    next: ({ data, errors }) => { if (errors) refusal = errors; if (data) shown.push(data.presence.people.map((p) => `${p.name}${p.drafting ? '…' : ''}`).sort()); },
    error: (error) => { refusal = error; }, complete: () => undefined,
  });
  const until = async (what: unknown) => { for (const end = performance.now() + 5000; JSON.stringify(shown.at(-1)) !== JSON.stringify(what);) { if (performance.now() > end) throw new Error(`${who}: ${JSON.stringify(shown)} ${JSON.stringify(refusal)}`); await soon(10); } };
  return { shown, until, refusal: () => refusal, cut: () => socket!.terminate(), async leave() { stop(); await client.dispose(); } };
}

test('colleagues of a unit see who else has a referral open and who is writing, and nobody outside the unit does', async () => {
  const before = (await w.journal()).length;
  const zhao = at('zhao', referralId);
  await zhao.until([]);
  const outside = (['wu', 'qian', 'lin'] as const).map((who) => at(who, referralId));
  const sun = at('sun', referralId);
  await sun.until(['赵经办']);
  await zhao.until(['孙局']);
  // beginning to write does not look like leaving
  const writing = at('zhao', referralId, true);
  await sun.until(['赵经办…']);
  await writing.leave();
  await sun.until(['赵经办']);
  // the office is shown the office and the liaison, the liaison those of the office; the co unit is alone
  await outside[1]!.until(['林专员']);
  await outside[2]!.until(['钱办']);
  await outside[0]!.until([]);
  expect(zhao.shown.flat().concat(sun.shown.flat()).filter((name) => !/赵经办|孙局/.test(name))).toEqual([]);
  expect(outside.flatMap(({ shown }) => shown.flat()).filter((name) => /赵经办|孙局/.test(name))).toEqual([]);
  // a socket that is cut takes its holder along
  sun.cut();
  await zhao.until([]);
  for (const one of [zhao, ...outside]) await one.leave();
  expect((await w.journal()).length).toBe(before);
});

test('the office sees who of the office has an issue open', async () => {
  const qian = at('qian', issueId);
  const kang = at('kang', issueId);
  const unit = at('zhou', issueId);
  await kang.until(['钱办']);
  await qian.until(['康办']);
  await unit.until([]);
  await kang.leave();
  await qian.until([]);
  await Promise.all([qian.leave(), unit.leave()]);
});

test('an observer takes no part, and of what somebody does not see it is not told whether it is there', async () => {
  const zhao = at('zhao', referralId);
  await zhao.until([]);
  const none = 'sub_0198f3a20000700080000000000000aa';
  for (const [who, id, code] of [['zhang', referralId, 'NOT_YOURS'], ['li', referralId, 'NOT_FOUND'], ['wang', issueId, 'NOT_FOUND'], ['gu', referralId, 'NOT_FOUND'], ['admin', issueId, 'NOT_FOUND'], ['qian', none, 'NOT_FOUND'], ['qian', "' or 1=1", 'NOT_FOUND']] as const) {
    const other = at(who, id);
    for (let i = 0; !other.refusal() && i < 300; i += 1) await soon(10);
    expect(JSON.stringify(other.refusal()), `${who} ${id}`).toContain(code);
    await other.leave();
  }
  expect(zhao.shown).toEqual([[]]);
  await zhao.leave();
});

describe('across processes', () => {
  const seat = (name: string): Seat & { moved: () => void } => ({ membershipId: `mbr_${name}`, name, drafting: false, circle: ['unit:u1'], moved: () => undefined });
  const names = (rooms: Rooms) => rooms.seats('ref_1').map(({ name }) => name).sort();
  const until = async (rooms: Rooms, what: string[]) => { for (const end = performance.now() + 5000; JSON.stringify(names(rooms)) !== JSON.stringify(what);) { if (performance.now() > end) throw new Error(names(rooms).join()); await soon(10); } };

  test('each learns who is at the other, also who was there before, until they leave or their process dies', async () => {
    const made = () => new Rooms(() => pgWakeups(w.database.appUrl, 100, 'huiyin_presence'), 300);
    const [one, other] = [made(), made()];
    const [jia, yi] = [seat('甲'), seat('乙')];
    one.enter('ref_1', jia);
    other.enter('ref_1', yi);
    await until(one, ['乙', '甲'].sort());
    await until(other, ['乙', '甲'].sort());
    one.leave('ref_1', jia);
    await until(other, ['乙']);
    one.enter('ref_1', jia);
    await until(other, ['乙', '甲'].sort());
    // it dies without a word
    await one.close();
    await until(other, ['乙']);
    await other.close();
  });
});

describe('who is shown whom', () => {
  const actor = (scopes: string[], unitId: string | null = null) => ({ membershipId: 'me', schemeId: 's1', unitId, scopes }) as unknown as Actor;

  test('a unit is its own circle, an officer is the office’s and the liaisons’, a liaison the office’s and their own', () => {
    const audience = ['liaison:l1', 'member:a', 'office:s1', 'unit:u1'] as never;
    expect(circleOf(actor(['unit:u1', 'member:me'], 'u1'), audience)).toEqual(['unit:u1']);
    expect(circleOf(actor(['office:s1']), audience)).toEqual(['office:s1', 'liaison:l1']);
    expect(circleOf(actor(['liaison:l1']), audience)).toEqual(['office:s1', 'liaison:l1']);
    for (const none of [actor(['member:a']), actor(['managers:u1'], 'u1'), actor(['clues:s1']), actor(['directors:s1'])]) expect(circleOf(none, audience)).toBeNull();
  });

  test('somebody in two windows is one person, who writes where one of them does', () => {
    const two = [{ membershipId: 'a', name: '甲', drafting: true, circle: ['unit:u1'] }, { membershipId: 'a', name: '甲', drafting: false, circle: ['unit:u1'] }, { membershipId: 'me', name: '我', drafting: false, circle: ['unit:u1'] }] as Seat[];
    expect(othersOf(actor(['unit:u1']), two)).toEqual([{ membershipId: 'a', name: '甲', drafting: true }]);
    expect(othersOf(actor(['unit:u2']), two)).toEqual([]);
  });
});
