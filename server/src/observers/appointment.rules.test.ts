import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import { appointmentRules as rules, type AppointmentFacts } from './appointment.rules.ts';

type Action = keyof typeof rules.actions;
const on = (over: object = {}) => ({ state: 'ACTIVE', schemeId: 's', membershipId: 'o', term: 1, endsOn: '2028-03-09', renewedById: null, notRenewedAt: null, ...over }) as AppointmentFacts;
const actor = (role: string, over: object = {}) => ({ role, schemeId: 's', membershipId: role, unitId: 'u', ...over }) as Actor;
/** What stands in the way of an action, in the words of the office. */
const stopped = (action: Action, over: object = {}) => (rules.actions[action].guards ?? []).filter((g) => !g.holds(on(over), actor('OFFICER'))).map((g) => (typeof g.says === 'function' ? g.says(on(over)) : g.says).zh);
const over = '聘期已于 2028-03-09 届满，自动解聘；需要重新推荐';

test('A-12: nothing is done to a term that is over, whether or not the timers came by', () => {
  for (const action of ['renew', 'letEnd', 'suspend', 'resume', 'dismiss', 'revoke'] as const) expect([undefined, false, true].map((is) => stopped(action, { over: is })), action).toEqual([[], [], [over]]);
  for (const action of ['expire', 'handOn'] as const) expect(stopped(action, { over: true }), action).toEqual([]);
  const { says } = rules.actions.suspend.guards![0]!;
  expect((says as (a: AppointmentFacts) => object)(on())).toEqual({ zh: over, en: 'The term ended on 2028-03-09 of itself; a new nomination is needed' });
});

test('A-13, A-17: a term is renewed or let end once, and not before it has begun', () => {
  for (const action of ['renew', 'letEnd'] as const) {
    expect(stopped(action, { renewedById: 'x' }), action).toEqual(['已经续聘']);
    expect(stopped(action, { notRenewedAt: new Date() }), action).toEqual(['已经决定期满不再续聘']);
    expect([undefined, true, false].map((begun) => stopped(action, { begun })), action).toEqual([[], [], ['这一届聘期还没有开始']]);
  }
});

test('A-13: as many terms in a row as the rules allow, and as many as it takes where they set no limit', () => {
  expect([null, undefined, 0].map((termCap) => stopped('renew', { term: 9, termCap }))).toEqual([[], [], []]);
  expect([1, 2, 3].map((term) => stopped('renew', { term, termCap: 2 }))).toEqual([[], ['工作规则规定最多连任 2 届，本届是第 2 届'], ['工作规则规定最多连任 2 届，本届是第 3 届']]);
  expect(stopped('letEnd', { term: 2, termCap: 2 })).toEqual([]);
  const { says } = rules.actions.renew.guards!.find((g) => g.code === 'LIMIT')!;
  expect((says as (a: AppointmentFacts) => { en: string })(on({ term: 2, termCap: 2 })).en).toBe('The rules allow 2 terms in a row, and this is term 2');
});

test('A-12: a term that was renewed does not expire: the next one follows', () => {
  expect([stopped('expire'), stopped('expire', { renewedById: 'x' }), stopped('handOn', { renewedById: 'x' })]).toEqual([[], ['已经续聘，由下一届接续'], []]);
  expect(rules.actions.expire.guards!.map((g) => [g.rule, g.code, g.says])).toEqual([['A-13', 'WRONG_STATE', { zh: '已经续聘，由下一届接续', en: 'It was renewed: the next term follows' }]]);
});

test('why a term is suspended is kept with it; a reason is stated in a thousand characters at most', () => {
  for (const [action, column] of [['letEnd', undefined], ['suspend', 'suspendReason'], ['resume', undefined]] as const) expect(rules.actions[action].needs, action).toEqual([{ field: 'reason', label: { zh: '理由', en: 'the reason' }, atMost: 1000, ...(column ? { column } : {}) }]);
});

test('A-21: where a unit manages an observer, its managers decide and the office does not', () => {
  const may = (action: Action, who: Actor, managingUnitId: string | null) => rules.actions[action].by.some((party) => party.holds(who, on({ managingUnitId })));
  for (const action of ['renew', 'follow', 'letEnd', 'suspend', 'resume', 'dismiss', 'revoke'] as const) {
    expect([may(action, actor('OFFICER'), null), may(action, actor('OFFICER'), 'u'), may(action, actor('MANAGER'), 'u'), may(action, actor('MANAGER'), 'v'), may(action, actor('MANAGER'), null), may(action, actor('LEADER'), 'u')], action).toEqual([true, false, true, false, false, false]);
  }
});

test('a term is its observer’s, their liaison’s, the office’s and its unit’s who manages them', () => {
  const seen = (more: object) => rules.audience(on(more)).filter((s) => s !== systemScope).sort();
  expect(seen({})).toEqual([scope.member('o'), scope.office('s')].sort());
  expect(seen({ liaisonId: 'l', managingUnitId: 'u' })).toEqual([scope.member('o'), scope.liaison('l'), scope.office('s'), scope.managers('u')].sort());
});
