import { afterEach, beforeEach, expect, test } from 'vitest';
import { peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import { inRealUse } from '../accounts/demo-clock.ts';
import type { Services } from '../journal/services.ts';
import { beginSetup, setupNeeded } from './setup.actions.ts';

let world: PeopleWorld;
beforeEach(async () => { world = await peopleWorld(); });
afterEach(() => world.close());

const stated = { schemeName: '东疆营商环境监督员', preset: 'dongjiang', administratorName: '周敏', username: ' Zhou.Min ', password: 'First-one-2026' };
const code = (attempt: Promise<unknown>) => attempt.then(() => null, (e: unknown) => (e as { code: string }).code);

test('the first administrator founds a scheme on a preset and is signed in at once; a second is refused', async () => {
  expect(await setupNeeded(world.services)).toBe(true);
  const { token, who } = await beginSetup(world.services, stated, 'zh');
  expect(who.actor).toMatchObject({ role: 'ADMINISTRATOR', name: '周敏' });
  expect((await world.who(token))?.account.username).toBe('zhou.min');
  expect(await setupNeeded(world.services)).toBe(false);
  expect(await code(beginSetup(world.services, { ...stated, username: 'another' }, 'zh'))).toBe('WRONG_STATE');
  expect((await world.entries(who.actor.schemeId)).map((e) => e.type)).toEqual(['SchemeFounded', 'RulesTookForce', 'AccountOpened', 'MembershipBegan']);
  expect((await world.verdicts()).filter((v) => v.broken)).toEqual([]);
  await world.signIn('zhou.min', stated.password);
});

test('of two who begin at once, one is the administrator', async () => {
  const codes = await Promise.all(['one', 'two', 'three'].map((username) => code(beginSetup(world.services, { ...stated, username: `user.${username}` }, 'zh'))));
  expect(codes.filter((c) => c === null)).toHaveLength(1);
  expect(codes.filter((c) => c === 'WRONG_STATE')).toHaveLength(2);
  expect((await world.owner.query('select id from scheme')).rows).toHaveLength(1);
});

test.each([
  ['schemeName', { schemeName: '  ' }, 'INCOMPLETE'], ['administratorName', { administratorName: '周'.repeat(101) }, 'TOO_LONG'], ['preset', { preset: 'nowhere' }, 'INVALID'],
  ['username', { username: '周敏' }, 'INVALID'], ['password', { password: 'zhou.min' }, 'INVALID'],
])('a wrong %s is refused by its field, and founds nothing', async (field, wrong, refusal) => {
  await expect(beginSetup(world.services, { ...stated, ...wrong }, 'zh')).rejects.toMatchObject({ code: refusal, field });
  expect((await world.owner.query('select id from scheme')).rows).toEqual([]);
  expect(await setupNeeded(world.services)).toBe(true);
});

test('a database of real people is marked as one, so that it never opens as a demo', async () => {
  const real = () => world.asSystem(inRealUse);
  expect(await real()).toBe(false);
  await beginSetup(world.services, stated, 'zh');
  expect(await real()).toBe(true);
});

test('a demo town needs no administrator', async () => {
  const demo: Services = { ...world.services, demo: { clock: { set: () => undefined }, port: () => 4000 } };
  expect(await setupNeeded(demo)).toBe(false);
  expect(await code(beginSetup(demo, stated, 'zh'))).toBe('WRONG_STATE');
});
