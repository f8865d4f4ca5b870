import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import { dataRequestRules as rules, type DataRequestFacts } from './data-request.rules.ts';
import { legalHoldRules, type LegalHoldFacts } from './legal-hold.rules.ts';

const about = (over: object = {}) => ({ state: 'ASKED', schemeId: 's', wish: 'ERASE', subjectId: 'p-author', membershipId: 'author', agreedByPersonId: null, ...over }) as DataRequestFacts;
const actor = (role: string, over: object = {}) => ({ role, schemeId: 's', membershipId: role, personId: `p-${role}`, ...over }) as Actor;
const roles = ['OBSERVER', 'OFFICER', 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'];
type Action = keyof typeof rules.actions;
const may = (action: Action, who: Actor, over: object = {}) => rules.actions[action].by.some((party) => party.holds(who, about(over)));
const whoMay = (action: Action, over: object = {}) => roles.filter((role) => may(action, actor(role), over));
const holds = (rule: string, over: object, who = actor('OFFICER')) => rules.actions.erase.guards!.find((g) => g.rule === rule)!.holds(about(over), who);

test('whoever it is about asks and withdraws; where they have no membership, the administrator asks for an erasure', () => {
  const themself = actor('OBSERVER', { membershipId: 'author' });
  for (const action of ['ask', 'withdraw'] as const) expect([may(action, themself), may(action, actor('OBSERVER')), may(action, actor('OBSERVER', { membershipId: null }), { membershipId: null })], action).toEqual([true, false, false]);
  expect([whoMay('ask'), whoMay('ask', { wish: 'CORRECT' }), whoMay('withdraw')]).toEqual([['ADMINISTRATOR'], [], []]);
});

test('the administrator corrects; the security administrator agrees to an erasure, and the office carries it out', () => {
  const corrects = { wish: 'CORRECT' };
  expect([whoMay('correct', corrects), whoMay('agree', corrects), whoMay('erase', corrects), whoMay('refuse', corrects)]).toEqual([['ADMINISTRATOR'], [], [], ['ADMINISTRATOR']]);
  expect([whoMay('correct'), whoMay('agree'), whoMay('erase'), whoMay('refuse')]).toEqual([[], ['SECURITY_ADMINISTRATOR'], ['OFFICER'], ['OFFICER', 'SECURITY_ADMINISTRATOR']]);
  for (const role of roles) for (const action of ['correct', 'agree', 'erase', 'refuse'] as const) for (const over of [corrects, {}]) expect(may(action, actor(role, { schemeId: 's2' }), over), `${role} ${action}`).toBe(false);
});

test('PIPL 47: two decide on an erasure, neither of them whom it is about; nothing goes that is held, still in use or kept by law', () => {
  expect([holds('two-persons', {}), holds('two-persons', { agreedByPersonId: 'p-OFFICER' }), holds('two-persons', { subjectId: 'p-OFFICER' })]).toEqual([true, false, false]);
  for (const [rule, fact] of [['legal-hold', 'held'], ['PIPL-47', 'serves'], ['retention', 'allKept']] as const) expect([undefined, false, true].map((v) => holds(rule, { [fact]: v })), rule).toEqual([true, true, false]);
});

test('a request is seen by whom it is about and the administrator, an erasure by those who decide on it too; a hold by the security administrator alone', () => {
  const seen = (over: object) => rules.audience(about(over)).filter((s) => s !== systemScope).sort();
  expect(seen({ wish: 'CORRECT' })).toEqual([scope.member('author'), scope.admin('s')].sort());
  expect(seen({})).toEqual([scope.member('author'), scope.admin('s'), scope.security('s'), scope.office('s')].sort());
  expect(seen({ membershipId: null })).toEqual([scope.admin('s'), scope.security('s'), scope.office('s')].sort());
  const hold = { state: 'STANDING', schemeId: 's' } as LegalHoldFacts;
  expect(legalHoldRules.audience(hold).filter((s) => s !== systemScope)).toEqual([scope.security('s')]);
  for (const action of ['place', 'lift'] as const) expect(roles.filter((role) => legalHoldRules.actions[action].by.some((p) => p.holds(actor(role), hold))), action).toEqual(['SECURITY_ADMINISTRATOR']);
  expect(legalHoldRules.actions.lift.by.some((p) => p.holds(actor('SECURITY_ADMINISTRATOR', { schemeId: 's2' }), hold))).toBe(false);
});
