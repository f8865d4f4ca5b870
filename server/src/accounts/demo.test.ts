import { afterAll, beforeAll, expect, test } from 'vitest';
import { peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import { inTransaction } from '../journal/transaction.ts';
import type { Services } from '../journal/services.ts';
import { authenticate } from './authenticate.ts';
import { advanceDemo, demoClock, demoOffset } from './demo-clock.ts';
import { demoPeople, enterDemo } from './demo.ts';

let world: PeopleWorld;
let demo: Services;
let clock: ReturnType<typeof demoClock>;
beforeAll(async () => {
  world = await peopleWorld();
  const scheme = await world.found();
  clock = demoClock(0);
  demo = { ...world.services, now: clock.now, demo: { clock, port: () => 4000 } };
  world.at(new Date().toISOString());
  await world.join(scheme, { username: 'zhang', name: '张明', title: '企业代表' });
  await world.join(scheme, { username: 'office', name: '钱办', role: 'OFFICER' });
  await world.join(scheme, { username: 'former', until: new Date() });
});
afterAll(() => world.close());

const code = (attempt: Promise<unknown>) => attempt.then(() => null, (e: unknown) => (e as { code: string }).code);
const who = (token: string) => authenticate(demo, `huiyin_session=${token}`, 'zh', { slides: false });

test('the demo shows who can be entered, each on a host of their own', async () => {
  expect(await demoPeople(demo)).toMatchObject([
    { key: 'office', name: '钱办', home: 'OFFICE', host: 'office.localhost:4000' },
    { key: 'zhang', name: '张明', title: '企业代表', home: 'OBSERVER', host: 'zhang.localhost:4000' },
  ]);
});

test('a person of the demo is entered by key or membership, and nobody else, and nobody outside the demo', async () => {
  const { token, who: zhang } = await enterDemo(demo, 'zhang');
  expect(await who(token)).toEqual(zhang);
  expect((await enterDemo(demo, zhang.actor.membershipId)).who.actor.membershipId).toBe(zhang.actor.membershipId);
  expect(await code(enterDemo(demo, 'former'))).toBe('NOT_FOUND');
  expect(await code(enterDemo(demo, 'nobody'))).toBe('NOT_FOUND');
  expect(await code(enterDemo(world.services, 'zhang'))).toBe('NOT_FOUND');
});

test('the clock moves forward, is kept, and signs nobody out; it never moves outside the demo', async () => {
  const { token } = await enterDemo(demo, 'zhang');
  const before = demo.now().getTime();
  await advanceDemo(demo, 3 * 24 + 1);
  expect(demo.now().getTime() - before).toBeGreaterThanOrEqual(73 * 3_600_000);
  expect(await inTransaction(demo, [], (em) => demoOffset(em))).toBe(73 * 3_600_000);
  expect(await who(token)).not.toBeNull();
  for (const hours of [0, -1, 1.5, 401 * 24]) expect(await code(advanceDemo(demo, hours))).toBe('INVALID');
  expect(await code(advanceDemo(world.services, 1))).toBe('NOT_FOUND');
  expect(await inTransaction(demo, [], (em) => demoOffset(em))).toBe(73 * 3_600_000);
});
