import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clues, planted } from './clue-steps.ts';
import { everybody, idsOf, lying, questions, told, type Who } from './hunt.ts';
import { anOpinion, change, key, steps } from './steps.ts';
import { watching } from './watching.ts';
import { world, type World } from './world.ts';

/** What the accused unit's clerk, a curious colleague or a leader would look for. */
const clueWords = Object.values(planted).filter((word) => word !== planted.released);
const secretWords = { problem: '某型号芯片掩膜良率低于同行三成', title: '掩膜良率数据外传' };
/** Who may know of a clue of 张企业's against the market supervision bureau. */
const entitled: readonly Who[] = ['zhang', 'yan'];
/** Bystanders: all others. The auditor is told that something was read, in no words of it. */
const bystanders = everybody.filter((who) => !entitled.includes(who) && who !== 'audit');

let w: World;
const before = new Map<Who, Map<string, string>>();
const after = new Map<Who, Map<string, string>>();
const streams = new Map<Who, ReturnType<typeof watching>[]>();
let clueId = '';

const differing = (one: Map<string, string>, other: Map<string, string>) => [...new Set([...one.keys(), ...other.keys()])].filter((k) => one.get(k) !== other.get(k));

beforeAll(async () => {
  w = await world();
  const s = steps(w);
  // ordinary business, so that there is something to tell apart
  await s.inHand({ opinions: [anOpinion(), anOpinion({ problem: '停车场收费标准没有公示', suggestion: '公示收费标准' })] });
  await s.file('wang', {});
  const ids = await idsOf(w);
  for (const who of everybody) {
    before.set(who, await told(w, who, ids, [planted.facts]));
    streams.set(who, [watching(w, w.as(who).cookie())]);
  }
  await streams.get(everybody.at(-1)!)![0]!.opened();
  const c = clues(w);
  const filed = await c.file('zhang', { paperIds: [await c.paper('zhang')], place: planted.person });
  clueId = filed.id;
  await c.open(filed.id);
  const taken = await c.does('yan', 'clueInvestigate', { clueId, expectedVersion: filed.version, reason: planted.reason, basis: '《优化营商环境条例》第六十九条' });
  const noted = await c.does('yan', 'clueNote', { clueId, expectedVersion: taken.version, text: planted.note });
  await c.does('yan', 'clueConclude', { clueId, expectedVersion: noted.version, result: planted.result, basis: '条例', released: planted.released });
  for (const who of everybody) after.set(who, await told(w, who, ids, [planted.facts]));
}, 240_000);
afterAll(async () => { for (const each of streams.values()) for (const stream of each) await stream.close(); await w.close(); });

describe('a clue that was filed, investigated and concluded', () => {
  test('changes not a letter of what anybody else is told: no list, no count, no number, no order, no offer, no date', () => {
    const changed = bystanders.flatMap((who) => differing(before.get(who)!, after.get(who)!).map((what) => `${who}: ${what}\n  ${before.get(who)!.get(what)?.slice(0, 300)}\n  ${after.get(who)!.get(what)?.slice(0, 300)}`));
    expect(changed).toEqual([]);
  });

  test('is in no answer to anybody else, by none of its words and not by its ID', () => {
    const found = [...bystanders, 'audit' as const].flatMap((who) => [...after.get(who)!].flatMap(([what, text]) => clueWords.filter((word) => text.replaceAll(/"\w+ for [^"]*"/g, '').includes(word)).map((word) => `${who}: ${what} says ${word}`)));
    expect(found).toEqual([]);
    const byId = bystanders.flatMap((who) => [...after.get(who)!].filter(([, text]) => text.includes(clueId)).map(([what]) => `${who}: ${what}`));
    expect(byId).toEqual([]);
  });

  test('is told of by no stream', async () => {
    // something that all of them are told of afterwards, so that whatever was to come has come
    await w.as('qian').run(change('announcementMake', 'AnnouncementMakeInput', 'announcement { id }'), { i: { idempotencyKey: key(), title: '例行通知', text: '本周五召开例会。', audience: 'EVERYBODY', mustAcknowledge: false } }).catch(() => undefined);
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    const carried = bystanders.flatMap((who) => streams.get(who)!.flatMap((s) => s.came.map((one) => JSON.stringify(one.event)).filter((text) => text.includes(clueId) || /Clue/.test(text) || clueWords.some((word) => text.includes(word))).map((text) => `${who}: ${text.slice(0, 200)}`)));
    expect(carried).toEqual([]);
    expect(streams.get('zhang')!.flatMap((s) => s.came).filter((one) => JSON.stringify(one.event).includes(clueId)).length).toBeGreaterThan(0);
  });

  test('lies nowhere in the database in words that can be read, nor in what the server logged', async () => {
    expect(await lying(w, clueWords)).toEqual([]);
    expect(w.faults).toEqual([]);
  });
});

describe('a trade secret', () => {
  test('is read by its author, their liaison, the office and the handler it is assigned to, and by nobody else in any answer', async () => {
    const s = steps(w);
    w.set('2026-04-02T10:00:00+08:00');
    await w.asOwner("update session set created_at = $1, seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'", [w.now()]);
    const { opinions: [o] } = await s.file('zhang', { month: '2026-04', opinions: [anOpinion({ problem: secretWords.problem, title: secretWords.title, confidentiality: 'TRADE_SECRET' })] });
    const issue = await s.register(o!.id, 'qian', { title: secretWords.title, problem: secretWords.problem });
    const { latestReferral } = await s.refer(issue.id);
    await s.signFor(latestReferral.id);
    await w.as('sun').run(change('referralAssign', 'ReferralAssignInput', 'referral { id }'), { i: { referralId: latestReferral.id, expectedVersion: 2, handlerId: w.members['zhao'] } });
    const ids = (await idsOf(w)).filter((id) => /^(sub|opn|iss|ref|rep|atd)_/.test(id));
    const read = new Map<Who, number>();
    for (const who of everybody) read.set(who, [...await told(w, who, ids, Object.values(secretWords))].filter(([, text]) => Object.values(secretWords).some((word) => text.includes(word))).length);
    expect([...read].filter(([, n]) => n > 0).map(([who]) => who).sort()).toEqual(['lin', 'qian', 'zhang', 'zhao']);
  }, 120_000);
});

describe('the hunt itself', () => {
  test('asks every question the API answers, and is answered by somebody', () => {
    const unanswered = questions.filter((f) => !everybody.some((who) => [...before.get(who)!].some(([what, text]) => what.split(' ')[0] === f.name && !text.includes('"errors"')))).map((f) => f.name);
    expect(unanswered).toEqual([]);
  });

  test('finds what is planted where it may be read, and sees an ordinary matter come', async () => {
    expect([...after.get('yan')!].some(([, text]) => text.includes(clueId))).toBe(true);
    const ids = (await idsOf(w)).slice(0, 5);
    const once = await told(w, 'qian', ids, [planted.facts]);
    await steps(w).file('wang', { month: '2026-04', opinions: [anOpinion({ problem: `${planted.facts}，控制用` })] });
    const twice = await told(w, 'qian', ids, [planted.facts]);
    expect(differing(once, twice)).toContain('submissions 0');
    expect([...twice].some(([what, text]) => what === 'opinions 0' && text.includes(planted.facts))).toBe(true);
    expect(await lying(w, [planted.facts])).toContain('opinion');
  }, 60_000);
});
