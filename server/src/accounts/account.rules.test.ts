import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { accountRules as rules, type AccountFacts } from './account.rules.ts';
import { failed, locked, succeeded } from './lock.rules.ts';
import { idleSince, minutesAfter, mustProveMore, passwordEnd, policy, sessionEnd, unusedSince } from './policy.rules.ts';
import { checkUsername, isUsername, plainUsername, usernameSaid } from './username.rules.ts';

type Action = keyof typeof rules.actions;
const on = (over: object = {}) => ({ state: 'OPEN', audience: ['admin:s'], personId: 'p', schemeIds: ['s', 't'], lockedNow: true, hasFactor: true, lastOfItsKind: false, ...over }) as AccountFacts;
const actor = (role: string, over: object = {}) => ({ role, schemeId: 's', membershipId: role, personId: `p-${role}`, ...over }) as Actor;
const stopped = (action: Action, over: object = {}, who = actor('SECURITY_ADMINISTRATOR')) => (rules.actions[action].guards ?? []).filter((g) => !g.holds(on(over), who)).map((g) => g.rule);
const may = (action: Action, who: Actor) => rules.actions[action].by.some((party) => party.holds(who, on()));
const at = (time: string) => new Date(`2026-03-02T${time}+08:00`);

test('whoever opens and hands out accounts does not unlock them, and the other way round; each in the schemes its person serves', () => {
  const does = (role: string) => (Object.keys(rules.actions) as Action[]).filter((action) => action !== 'open' && may(action, actor(role)));
  expect([does('ADMINISTRATOR'), does('SECURITY_ADMINISTRATOR'), does('AUDITOR'), does('OFFICER')]).toEqual([['resetPassword', 'linkSignOn'], ['disable', 'enable', 'unlock', 'resetFactor'], [], []]);
  for (const role of ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR']) for (const action of Object.keys(rules.actions) as Action[]) if (action !== 'open') expect(may(action, actor(role, { schemeId: 'elsewhere' })), action).toBe(false);
  expect(may('open', actor('OFFICER'))).toBe(true);
});

test('nobody does anything to their own account, nor disables the last of its kind', () => {
  for (const action of ['disable', 'enable', 'unlock', 'resetFactor', 'resetPassword'] as const) expect([stopped(action), stopped(action, { personId: 'p-SECURITY_ADMINISTRATOR' })], action).toEqual([[], ['account-not-own']]);
  expect([stopped('disable', { lastOfItsKind: true }), stopped('enable', { lastOfItsKind: true })]).toEqual([['account-last'], []]);
});

test('what is not locked is not unlocked, and no factor is cleared that is not there', () => {
  expect([stopped('unlock', { lockedNow: false }), stopped('resetFactor', { hasFactor: false })]).toEqual([['account-locked'], ['account-factor']]);
});

test('why is said in a few words; that it is known stays with those who know of it', () => {
  for (const action of ['disable', 'enable', 'resetFactor'] as const) expect(rules.actions[action].needs!.map(({ field, column, atLeast, atMost, label }) => [field, column, atLeast, atMost, label]), action).toEqual([['reason', action === 'disable' ? 'disableReason' : undefined, 2, 200, { zh: '原因', en: 'the reason' }]]);
  expect(rules.audience(on({ audience: ['admin:s', 'security:s'] }))).toEqual(['admin:s', 'security:s']);
});

test('the fifth wrong password in a row locks for ten minutes, and the count begins anew after', () => {
  const now = at('10:00:00');
  expect(failed({ failures: 3 }, now)).toEqual({ failures: 4, lockedUntil: null });
  const { lockedUntil } = failed({ failures: 4, lockedUntil: null }, now);
  expect(lockedUntil).toEqual(at('10:10:00'));
  expect(failed({ failures: 5, lockedUntil }, at('10:11:00'))).toEqual({ failures: 1, lockedUntil: null });
  expect([locked({ failures: 5, lockedUntil }, at('10:09:59')), locked({ failures: 5, lockedUntil }, at('10:10:00')), locked({ failures: 5, lockedUntil: null }, now), locked({ failures: 5 }, now)]).toEqual([true, false, false, false]);
  expect(succeeded).toEqual({ failures: 0, lockedUntil: null });
});

test('a session ends after twelve hours and half an hour unused, a password after ninety days, an account unused as long is listed', () => {
  const now = at('10:00:00');
  expect([minutesAfter(now, 10), sessionEnd(now), idleSince(now)]).toEqual([at('10:10:00'), at('22:00:00'), at('09:30:00')]);
  expect([passwordEnd(now), unusedSince(now)]).toEqual([new Date('2026-05-31T10:00:00+08:00'), new Date('2025-12-02T10:00:00+08:00')]);
  expect(policy).toEqual({ password: { least: 8, classes: 3, most: 128, remembered: 5, days: 90 }, lock: { failures: 5, minutes: 10 }, session: { idleMinutes: 30, hours: 12 }, noticedEverySeconds: 60,
    address: { failures: 30, minutes: 1, remembered: 10_000 }, secondFactor: { seconds: 30, window: 1, challengeMinutes: 5, enrolMinutes: 15, recoveryCodes: 10 }, unusedDays: 90 });
});

test('everybody who works for the scheme proves a second factor, an observer does not', () => {
  expect(Object.entries(mustProveMore).filter(([, must]) => !must).map(([role]) => role)).toEqual(['OBSERVER']);
  expect(Object.keys(mustProveMore)).toHaveLength(13);
});

test('a user name is kept small and without blanks, and has letters, digits and three marks alone', () => {
  expect(plainUsername('  Zhang.Ming１ ')).toBe('zhang.ming1');
  for (const name of ['abc', 'a.b_c-1', 'x'.repeat(32)]) { expect(isUsername(name), name).toBe(true); checkUsername(name); }
  for (const name of ['ab', 'x'.repeat(33), 'Abc', 'a b c', '张三丰', '!abc', 'abc!']) {
    expect(isUsername(name), name).toBe(false);
    expect(() => { checkUsername(name); }, name).toThrow(expect.objectContaining({ code: 'INVALID', said: usernameSaid, field: 'username', rule: 'username' }));
  }
  expect(usernameSaid).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
});
