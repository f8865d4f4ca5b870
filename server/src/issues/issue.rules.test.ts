import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import type { Guard } from '../kernel/lifecycle.ts';
import * as clearance from './clearance.rules.ts';
import { issueRules, type IssueFacts } from './issue.rules.ts';

const issue = (over: object = {}) => ({ state: 'ANSWERED', schemeId: 's', authors: ['a', 'b'], liaisons: ['l'], unitIds: ['u'], liaisonRegisters: true, unreleased: 0, unreasoned: 0, responsibleUnitId: 'u', round: 1, ...over }) as unknown as IssueFacts;
const officer = { role: 'OFFICER', personId: 'p', membershipId: 'o' } as Actor;
const liaison = { role: 'LIAISON', membershipId: 'l' } as Actor;
const holds = (guard: Guard<never>, over: object, actor = officer) => guard.holds(issue(over) as never, actor);
const guardOf = (action: keyof typeof issueRules.actions, rule: string, code: string) => issueRules.actions[action].guards!.find((g) => g.rule === rule && g.code === code)! as Guard<never>;

test('A-34, A-29, A-49 nothing is struck off before its answers are released, give their reasons, and a unit is responsible', () => {
  for (const action of ['clear', 'proposeClear'] as const) {
    const released = guardOf(action, 'A-34', 'NOT_RELEASED');
    expect([0, 1].map((unreleased) => holds(released, { unreleased }))).toEqual([true, false]);
    const says = released.says as (i: IssueFacts) => { zh: string; en: string };
    expect([says(issue({ unreleased: 3 })).zh, says(issue({ unreleased: 3 })).en]).toEqual([expect.stringContaining('3 条'), expect.stringContaining('3 of its')]);
    expect([0, 1].map((unreasoned) => holds(guardOf(action, 'A-29', 'REASON_REQUIRED'), { unreasoned }))).toEqual([true, false]);
    expect(['u', null].map((responsibleUnitId) => holds(guardOf(action, 'A-49', 'INCOMPLETE'), { responsibleUnitId }))).toEqual([true, false]);
  }
});

test('an author has it done again once by right, and what was answered is not merged away', () => {
  expect([{}, { sentBack: false }, { sentBack: true }].map((o) => holds(issueRules.actions.rework.guards![0]! as Guard<never>, o))).toEqual([true, true, false]);
  expect([1, 2].map((round) => holds(issueRules.actions.merge.guards![0]! as Guard<never>, { round }))).toEqual([true, false]);
});

test('A-49 two officers strike it off where the rules ask for two', () => {
  const { proposed, unproposed, twoAsked, standing, secondPerson, notItsUnit } = clearance;
  const cases = [[false, null], [false, 'p'], [true, null], [true, 'p'], [true, 'q']].map(([second, proposerId]) => ({ secondPerson: second, proposerId }));
  const over = (guard: Guard<never>) => cases.map((c) => holds(guard, c));
  expect(over(proposed as Guard<never>)).toEqual([true, true, false, true, true]);
  expect(over(unproposed as Guard<never>)).toEqual([true, false, true, false, false]);
  expect(over(twoAsked as Guard<never>)).toEqual([false, false, true, true, true]);
  expect(over(standing as Guard<never>)).toEqual([false, true, false, true, true]);
  expect(over(secondPerson as Guard<never>)).toEqual([true, true, true, false, true]);
  expect([[], ['x', 'p'], ['x']].map((unitPeople) => holds(notItsUnit as Guard<never>, { unitPeople }))).toEqual([true, false, true]);
});

test('the liaison of one of its authors registers where the rules let them', () => {
  const may = (actor: Actor, over: object) => issueRules.actions.register.by.some((party) => party.holds(actor, issue(over)));
  expect([may(liaison, {}), may(liaison, { liaisonRegisters: false }), may({ ...liaison, membershipId: 'l2' }, {}), may({ ...liaison, role: 'OBSERVER' }, {})]).toEqual([true, false, false, false]);
});

test('an issue is seen by the office, its authors, their liaisons and its units; merged or void, no more by its authors', () => {
  const seen = (over: object) => [...issueRules.audience(issue(over))].filter((s) => s !== systemScope).sort();
  const all = [scope.office('s'), scope.member('a'), scope.member('b'), scope.liaison('l'), scope.unit('u')];
  expect(seen({})).toEqual([...all].sort());
  for (const state of ['MERGED', 'VOIDED']) expect(seen({ state })).toEqual([scope.office('s'), scope.liaison('l'), scope.unit('u')].sort());
  expect(seen({ confidentiality: 'TRADE_SECRET', handlerIds: ['h'] })).toEqual([scope.office('s'), scope.member('a'), scope.member('b'), scope.liaison('l'), scope.handler('h')].sort());
});
