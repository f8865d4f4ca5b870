import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { password, peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import { Refused } from '../kernel/refused.ts';
import { changePassword } from './password.actions.ts';
import { policy } from './policy.rules.ts';

let world: PeopleWorld;
let scheme: string;
beforeAll(async () => {
  world = await peopleWorld();
  scheme = await world.found();
});
beforeEach(() => world.at('2026-03-02T10:00:00+08:00'));
afterAll(() => world.close());

const rule = (attempt: Promise<unknown>) => attempt.then(() => null, (e: unknown) => (e instanceof Refused ? e.rule : e));
const nth = (n: number) => `Pass-word-2026-${n}`;

test('the last five passwords are not taken again, and the sixth before is', async () => {
  await world.join(scheme, { username: 'history' });
  const { who } = await world.signIn('history');
  const change = (current: string, next: string) => changePassword(world.services, who, { current, next });
  await change(password, nth(1));
  for (let n = 1; n < policy.password.remembered; n += 1) await change(nth(n), nth(n + 1));
  for (let n = 1; n < policy.password.remembered; n += 1) expect(await rule(change(nth(policy.password.remembered), nth(n)))).toBe('password-history');
  await change(nth(policy.password.remembered), password);
  expect(await rule(change(password, nth(2)))).toBe('password-history');
  await change(password, nth(1));
  const [{ kept }] = (await world.owner.query<{ kept: number }>("select cardinality(former_hashes) as kept from account where username = 'history'")).rows as [{ kept: number }];
  expect(kept).toBe(policy.password.remembered - 1);
  expect(JSON.stringify([await world.entries('system'), world.logged.filter((line) => /password_hash|former_hashes/.test(line) && !/Hidden|\*/.test(line))])).not.toContain(nth(1));
});

test('a password ninety days old is changed before anything else, to the second', async () => {
  await world.join(scheme, { username: 'aged' });
  world.at('2026-05-31T09:59:59+08:00');
  expect((await world.signIn('aged')).who.session.mustChangePassword).toBe(false);
  world.at('2026-05-31T10:00:00+08:00');
  const { who, token } = await world.signIn('aged');
  expect(who.session.mustChangePassword).toBe(true);
  await changePassword(world.services, who, { current: password, next: nth(1) });
  expect((await world.who(token))?.session.mustChangePassword).toBe(false);
  world.at('2026-08-29T09:59:59+08:00');
  expect((await world.signIn('aged', nth(1))).who.session.mustChangePassword).toBe(false);
});

test('a user name and whose account it is are for good', async () => {
  await world.join(scheme, { username: 'forever' });
  const { person } = await world.join(scheme, { username: 'successor' });
  await expect(world.owner.query("update account set username = 'renamed' where username = 'forever'")).rejects.toThrow(/never changes/);
  await expect(world.owner.query("update account set person_id = $1 where username = 'forever'", [person.id])).rejects.toThrow(/never changes/);
  expect(await world.join(scheme, { username: 'forever' }).then(() => null, (e: unknown) => (e as Refused).code)).toBe('DUPLICATE');
});

test('somebody who was dismissed does not enter, and their user name goes to nobody', async () => {
  await world.join(scheme, { username: 'dismissed', until: new Date('2026-03-02T12:00:00+08:00') });
  const { token } = await world.signIn('dismissed');
  world.at('2026-03-02T12:00:00+08:00');
  expect(await world.who(token)).toBeNull();
  expect(await rule(world.signIn('dismissed'))).toBe('term');
  expect(await world.join(scheme, { username: 'dismissed' }).then(() => null, (e: unknown) => (e as Refused).code)).toBe('DUPLICATE');
});
