import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { password, peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import { Refused } from '../kernel/refused.ts';
import { appoint } from './admit.actions.ts';
import { stillValid } from './authenticate.ts';
import { sessionCookie } from './cookie.ts';
import { changePassword } from './password.actions.ts';
import { actAs, signOut } from './session.actions.ts';
import { act } from '../journal/act.ts';
import { system } from '../kernel/actor.ts';

let world: PeopleWorld;
let scheme: string;
beforeAll(async () => {
  world = await peopleWorld();
  scheme = await world.found();
});
beforeEach(() => world.at('2026-03-02T10:00:00+08:00'));
afterAll(() => world.close());

const code = (attempt: Promise<unknown>) => attempt.then(() => null, (e: unknown) => (e instanceof Refused ? e.code : e));
const valid = async (id: string) => (await stillValid(world.services, [id])).has(id);

test('a session ends after thirty idle minutes, and only what a person does puts that off', async () => {
  await world.join(scheme, { username: 'idle' });
  const { token, who } = await world.signIn('idle');
  world.at('2026-03-02T10:20:00+08:00');
  expect(await world.who(token)).not.toBeNull();
  expect(await valid(who.session.id)).toBe(true);
  world.at('2026-03-02T10:29:59+08:00');
  expect(await world.who(token, true)).not.toBeNull();
  world.at('2026-03-02T10:59:58+08:00');
  expect(await world.who(token)).not.toBeNull();
  world.at('2026-03-02T10:59:59+08:00');
  expect(await world.who(token)).toBeNull();
  expect(await valid(who.session.id)).toBe(false);
});

test('a session ends twelve hours after sign-in, however busy it is', async () => {
  await world.join(scheme, { username: 'busy' });
  const { token } = await world.signIn('busy');
  for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
    world.at(new Date(Date.parse('2026-03-02T10:00:00+08:00') + minutes * 60_000).toISOString());
    expect(await world.who(token, true)).not.toBeNull();
  }
  world.at('2026-03-02T21:59:59+08:00');
  expect(await world.who(token, true)).not.toBeNull();
  world.at('2026-03-02T22:00:00+08:00');
  expect(await world.who(token, true)).toBeNull();
});

test('a session ends with the membership it acts in, to the second', async () => {
  await world.join(scheme, { username: 'ending', until: new Date('2026-03-02T10:10:00+08:00') });
  const { token, who } = await world.signIn('ending');
  world.at('2026-03-02T10:09:59+08:00');
  expect(await world.who(token)).not.toBeNull();
  expect(await valid(who.session.id)).toBe(true);
  world.at('2026-03-02T10:10:00+08:00');
  expect(await world.who(token)).toBeNull();
  expect(await valid(who.session.id)).toBe(false);
});

test('signing out ends the session and says so', async () => {
  await world.join(scheme, { username: 'leaving' });
  const [here, elsewhere] = [await world.signIn('leaving'), await world.signIn('leaving')];
  await signOut(world.services, here.who);
  expect(world.ended).toContain(here.who.session.id);
  expect(await world.who(here.token)).toBeNull();
  expect(await world.who(elsewhere.token)).not.toBeNull();
});

test('a first password has to be changed, and the change ends every other session', async () => {
  await world.join(scheme, { username: 'fresh', mustChange: true });
  const [here, elsewhere] = [await world.signIn('fresh'), await world.signIn('fresh')];
  expect(here.who.session.mustChangePassword).toBe(true);
  const after = await changePassword(world.services, here.who, { current: password, next: 'another-2026-One' });
  expect(after.session.mustChangePassword).toBe(false);
  expect((await world.who(here.token))?.session.mustChangePassword).toBe(false);
  expect(await world.who(elsewhere.token)).toBeNull();
  expect(world.ended).toContain(elsewhere.who.session.id);
  expect(await code(world.signIn('fresh'))).toBe('UNAUTHENTICATED');
  await world.signIn('fresh', 'another-2026-One');
});

test('a password is not replaced without the old one, by a weak one, or by itself', async () => {
  await world.join(scheme, { username: 'careful' });
  const { who } = await world.signIn('careful');
  const change = (current: string, next: string) => code(changePassword(world.services, who, { current, next }));
  expect(await change('nothing', 'another-2026-One')).toBe('INVALID');
  expect(await change(password, 'short1A')).toBe('INVALID');
  expect(await change(password, password)).toBe('INVALID');
  expect(await change(password, `${'x'.repeat(200)}1A`)).toBe('TOO_LONG');
  await world.signIn('careful');
});

test('guessing the old password in an open session locks the account as well', async () => {
  await world.join(scheme, { username: 'hijacked' });
  const { who } = await world.signIn('hijacked');
  for (let n = 0; n < 5; n += 1) await code(changePassword(world.services, who, { current: 'nothing', next: 'another-2026-One' }));
  expect(await code(changePassword(world.services, who, { current: password, next: 'another-2026-One' }))).toBe('INVALID');
  expect(await code(world.signIn('hijacked'))).toBe('UNAUTHENTICATED');
});

test('an error of the database does not quote the hash', async () => {
  await world.join(scheme, { username: 'faulty' });
  const { who } = await world.signIn('faulty');
  await world.owner.query("alter table account add constraint no_more check (username <> 'faulty' or must_change = false and failures = 0 and version < 3)");
  const error = await changePassword(world.services, who, { current: password, next: 'another-2026-One' }).then(() => null, (e: unknown) => e);
  await world.owner.query('alter table account drop constraint no_more');
  expect(error).toMatchObject({ code: '23514' });
  expect(`${String(error)}${(error as Error).stack}${JSON.stringify(error)}`).not.toContain('argon2id');
});

test('a person with two memberships acts in one at a time, in a session of its own that ends no later', async () => {
  const other = await world.found();
  const { person, membership } = await world.join(scheme, { username: 'dual', role: 'OBSERVER' });
  let further = '';
  await act({ services: world.services, actor: system(other) }, { act: 'appoint', input: {} }, async (change) => {
    const { rule_set_id: ruleSetId } = (await change.em.execute<{ rule_set_id: string }[]>('select id as rule_set_id from rule_set where scheme_id = ?', [other]))[0]!;
    const made = await appoint(change, person.id, { schemeId: other, ruleSetId, role: 'LIAISON', title: '专员', since: new Date('2026-03-02T10:00:00+08:00') });
    further = made.id;
    return made;
  });
  const first = await world.signIn('dual');
  world.at('2026-03-02T10:05:00+08:00');
  const second = await actAs(world.services, first.who, further);
  expect(second.who.actor).toMatchObject({ membershipId: further, schemeId: other, role: 'LIAISON', scopes: [`member:${further}`, `liaison:${further}`, `officials:${other}`, `scheme:${other}`, 'public:*'] });
  expect(first.who.actor.scopes).toEqual([`member:${membership.id}`, `scheme:${scheme}`, 'public:*']);
  expect(second.expires).toEqual(first.expires);
  expect(await world.who(first.token)).toBeNull();
  expect(world.ended).toContain(first.who.session.id);
});

test('nobody acts as somebody else, or in a membership that is over', async () => {
  const { membership } = await world.join(scheme, { username: 'else' });
  await world.join(scheme, { username: 'self' });
  const { token, who } = await world.signIn('self');
  expect(await code(actAs(world.services, who, membership.id))).toBe('NOT_FOUND');
  expect(await code(actAs(world.services, who, 'mbr_0'))).toBe('NOT_FOUND');
  expect(await world.who(token)).not.toBeNull();
});

test('a token that was never given, a broken cookie and a digest are nobody', async () => {
  for (const cookie of ['A'.repeat(43), 'short', '"; drop', Buffer.alloc(32).toString('hex')]) expect(await world.who(cookie)).toBeNull();
});

test('the cookie is kept from scripts and other sites, and goes over TLS only where there is TLS', () => {
  const header = sessionCookie('x', { secure: true, expires: new Date(0) });
  for (const attribute of ['huiyin_session=x', 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure']) expect(header.split('; ')).toContain(attribute);
  expect(sessionCookie('x', { secure: false })).not.toContain('Secure');
  expect(sessionCookie(null, { secure: false })).toContain('Expires=Thu, 01 Jan 1970');
});

test('the application is told only of sessions whose digest or id it holds', async () => {
  const ask = (by: string) => world.services.orm.em.fork().execute(`select * from huiyin.standing(now(), now() - interval '10 years'${by})`);
  expect(await ask('')).toEqual([]);
  expect(await ask(", token => '\\x00'")).toEqual([]);
  expect(await world.services.orm.em.fork().execute('select * from session')).toEqual([]);
});

test('each change of an account has its entry, and the chain verifies', async () => {
  const types = (await world.entries('system')).map((e) => e.type);
  for (const type of ['SignedIn', 'SignedOut', 'PasswordChanged', 'ActedAs', 'AccountLocked']) expect(types).toContain(type);
  expect((await world.verdicts()).filter((v) => v.broken)).toEqual([]);
});
