import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, standing } from './asking.ts';
import { change, steps } from './steps.ts';
import { eventually, rawSocket } from './streams.client.ts';
import { EVENTS, watching } from './watching.ts';
import { world, type World } from './world.ts';

let w: World;
beforeAll(async () => { w = await world(); });
afterAll(() => w.close());

const url = () => `${w.app.url.replace('http', 'ws')}/graphql`;
const token = (who: 'wang' | 'qian' | 'zhao') => w.as(who).cookie().split('=')[1]!;
const subscribers = () => w.app.realtime.stats().subscribers;

/** What a test left open is closed and counted out before the next one counts. */
const open: Awaited<ReturnType<typeof rawSocket>>[] = [];
afterEach(async () => {
  for (const { socket } of open.splice(0)) socket.terminate();
  await eventually(() => subscribers() === 0);
});

/** Somebody's open window that is being sent what happens. */
async function following(who: 'wang' | 'qian') {
  const before = subscribers();
  const peer = await rawSocket(url(), token(who));
  open.push(peer);
  peer.subscribe('1', EVENTS, { scope: 'MINE' });
  await eventually(() => subscribers() === before + 1);
  return peer;
}

describe('a session that ends while its socket is open', () => {
  const of = "account_id = (select id from account where username = 'user-wang')";
  const ends: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    ['expires', () => w.asOwner(`update session set expires_at = '2026-03-02T10:00:00+08:00' where ${of}`), () => w.asOwner(`update session set expires_at = '2026-03-02T22:00:00+08:00' where ${of}`)],
    ['lies idle', () => w.asOwner(`update session set seen_at = '2026-03-02T09:29:59+08:00' where ${of}`), () => w.asOwner(`update session set seen_at = '2026-03-02T10:00:00+08:00' where ${of}`)],
    ['loses its account', () => w.asOwner("update account set state = 'DISABLED', disable_reason = '离职', disabled_at = now() where username = 'user-wang'"), () => w.asOwner("update account set state = 'OPEN', disable_reason = null, disabled_at = null where username = 'user-wang'")],
    ['loses its membership', () => w.asOwner("update membership set until = '2026-03-02T10:00:00+08:00' where id = $1", [w.members['wang']]), () => w.asOwner('update membership set until = null where id = $1', [w.members['wang']])],
    ['must first change its password', () => w.asOwner("update account set must_change = true where username = 'user-wang'"), () => w.asOwner("update account set must_change = false where username = 'user-wang'")],
    ['is revoked', () => w.asOwner(`update session set revoked_at = '2026-03-02T10:00:00+08:00' where ${of}`), () => w.asOwner(`update session set revoked_at = null where ${of}`)],
  ];

  test.each(ends)('closes it within two seconds, and nothing that happens later is sent: it %s', async (_, end, begin) => {
    const peer = await following('wang');
    const stays = await following('qian');
    await end();
    const since = Date.now();
    expect(await peer.closed).toBe(4403);
    expect(Date.now() - since).toBeLessThan(2500);
    const late = await rawSocket(url(), token('wang'));
    expect(await late.closed).toBe(4403);
    const before = stays.got.length;
    await steps(w).file('li', { type: 'MONTHLY_FORM', month: '2026-03', opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '内部流程' }] })
      .then(({ id }) => w.as('li').run(change('submissionWithdraw', 'SubmissionWithdrawInput', 'submission { id }'), { i: { submissionId: id, expectedVersion: 1, reason: '写错了' } }));
    await eventually(() => stays.got.length > before);
    expect(peer.got.filter((m) => m.type === 'next')).toEqual([]);
    await begin();
  });

  test('closes it at once where its holder signs out', async () => {
    const peer = await following('wang');
    const before = Date.now();
    expect((await ask(w, 'mutation { sessionSignOut }', {}, { cookie: w.as('wang').cookie() })).data).toEqual({ sessionSignOut: true });
    expect(await peer.closed).toBe(4403);
    expect(Date.now() - before).toBeLessThan(900);
  });
});

describe('what no client of ours sends', () => {
  test.each<[string, string | Buffer, number]>([
    ['no JSON', '{', 4400], ['bytes', Buffer.from([0x00, 0xff]), 4400], ['a type there is not', '{"type":"mutate"}', 4400],
    ['more than may be sent', `{"type":"ping","payload":{"a":"${'x'.repeat(300_000)}"}}`, 1009],
  ])('closes its own socket and changes nothing: %s', async (_, message, code) => {
    const before = await standing(w);
    const healthy = await following('qian');
    const bad = await rawSocket(url(), token('zhao'));
    bad.socket.send(message);
    expect(await bad.closed).toBe(code);
    expect(healthy.socket.readyState).toBe(1);
    expect(await standing(w)).toBe(before);
    expect(w.faults).toEqual([]);
    bad.socket.terminate();
  });

  test('of values nested without end is answered like any other, and the server goes on', async () => {
    const before = await standing(w);
    const deep = `${'['.repeat(14_000)}${']'.repeat(14_000)}`;
    const bad = await rawSocket(url(), token('zhao'));
    bad.socket.send(`{"type":"ping","payload":{"a":${deep}}}`);
    bad.socket.send(`{"type":"subscribe","id":"1","payload":{"query":"subscription { events { __typename } }","variables":{"x":${deep}},"extensions":{"y":${deep}}}}`);
    bad.socket.send(`{"type":"subscribe","id":"2","payload":{"query":"subscription($s: EventScope) { events(scope: $s) { __typename } }","variables":{"s":${deep}}}}`);
    await eventually(() => bad.got.length === 3);
    expect(bad.got.slice(1)).toMatchObject([{ type: 'pong' }, { type: 'error', id: '2' }]);
    expect(await standing(w)).toBe(before);
    expect(w.faults).toEqual([]);
    bad.socket.terminate();
  });

  test.each([
    ['of a hundred levels', `subscription { events { __typename ... on Changed { subject { id ${'... on Issue { opinions { issue { id '.repeat(33)}${'} } }'.repeat(33)} } } } }`, 'LIMIT'],
    ['of a field there is not', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'], ['of a scope that is not theirs', 'subscription { events(scope: OFFICE) { __typename } }', 'NOT_YOURS'],
    ['that is a mutation', 'mutation { sessionSignOut }', 'INVALID'],
    ['with a character that no text holds', String.raw`subscription { events(subjectId: "\u0000") { __typename } }`, 'INVALID'],
    ['of more words than one request has', `subscription { events { ${'__typename '.repeat(2100)} } }`, 'LIMIT'],
  ])('is refused in the reader’s language, and the socket stays: a subscription %s', async (_, query, code) => {
    const before = await standing(w);
    for (const lang of ['zh', 'en']) {
      const stream = watching(w, w.as('zhao').cookie(), { query, lang });
      await eventually(() => stream.failed() !== undefined);
      const [error] = stream.failed() as { message: string; extensions: { code: string } }[];
      expect(error!.extensions.code).toBe(code);
      if (code !== 'GRAPHQL_VALIDATION_FAILED') expect(/\p{Script=Han}/u.test(error!.message)).toBe(lang === 'zh');
      await stream.close();
    }
    expect(await standing(w)).toBe(before);
    expect(w.faults).toEqual([]);
  });
});
