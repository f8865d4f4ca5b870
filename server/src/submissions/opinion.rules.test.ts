import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import { opinionRules, type OpinionFacts } from './opinion.rules.ts';

const opinion = (over: object = {}) => ({ state: 'SUBMITTED', schemeId: 's', authorId: 'a', liaisonId: 'l', managingUnitId: 'u', liaisonRegisters: true, liaisonDeclines: true, ...over }) as unknown as OpinionFacts;
const liaison = { role: 'LIAISON', membershipId: 'l', schemeId: 's' } as Actor;
const stranger = { ...liaison, membershipId: 'l2' };
const may = (action: keyof typeof opinionRules.actions, actor: Actor, over: object) => opinionRules.actions[action].by.some((party) => party.holds(actor, opinion(over)));
const guard = (action: keyof typeof opinionRules.actions, over: object, at = 0) => opinionRules.actions[action].guards![at]!.holds(opinion(over), liaison);

test('B-24 the liaison triages as far as the rules let them, and no other liaison does', () => {
  expect([may('register', liaison, {}), may('register', liaison, { liaisonRegisters: false }), may('register', stranger, {})]).toEqual([true, false, false]);
  expect([may('decline', liaison, { liaisonRegisters: false }), may('decline', liaison, { liaisonDeclines: false }), may('decline', stranger, {})]).toEqual([true, false, false]);
  // whoever may do it may take it back
  const of = (state: string, liaisonRegisters: boolean, liaisonDeclines: boolean) => may('undo', liaison, { state, liaisonRegisters, liaisonDeclines });
  expect([of('DECLINED', true, false), of('DECLINED', false, true), of('REGISTERED', true, false), of('REGISTERED', false, true)]).toEqual([false, true, true, false]);
  expect(may('undo', stranger, { state: 'REGISTERED' })).toBe(false);
});

test('an answer is rated once, only what was merged is taken out, and triage is taken back while nothing has followed', () => {
  expect([null, true, false].map((satisfied) => guard('rate', { satisfied }))).toEqual([true, false, false]);
  expect([null, new Date()].map((mergedAt) => guard('unmerge', { mergedAt }))).toEqual([false, true]);
  expect([undefined, false, true].map((followed) => guard('undo', { followed }))).toEqual([true, true, false]);
  const says = opinionRules.actions.undo.guards![0]!.says as (o: OpinionFacts) => { zh: string; en: string };
  expect([says(opinion({ state: 'SPLIT' })).zh, says(opinion({ state: 'REGISTERED' })).zh]).toEqual([expect.stringContaining('不能撤回拆分'), expect.stringContaining('已并入的可以分出')]);
  expect([says(opinion({ state: 'SPLIT' })).en, says(opinion({ state: 'REGISTERED' })).en]).toEqual([expect.stringContaining('split cannot'), expect.stringContaining('merged can')]);
});

test('A-40 a good practice is collected and nothing else is; A-20, A-31 what is marked is unmarked', () => {
  for (const action of ['register', 'merge'] as const) expect([guard(action, { type: 'GOOD_PRACTICE' }), guard(action, { type: 'PROBLEM' }), guard(action, {})], action).toEqual([false, true, true]);
  expect([guard('collect', { type: 'GOOD_PRACTICE' }), guard('collect', { type: 'PROBLEM' }), guard('collect', {})]).toEqual([true, false, false]);
  const [kept, open] = [{ confidentiality: 'TRADE_SECRET' }, { confidentiality: 'ORDINARY' }];
  expect([guard('markSecret', open), guard('markSecret', kept), guard('unmarkSecret', open), guard('unmarkSecret', kept)]).toEqual([true, false, false, true]);
  expect([guard('showIdentity', {}), guard('showIdentity', { identityShown: true }), guard('hideIdentity', {}), guard('hideIdentity', { identityShown: true })]).toEqual([true, false, false, true]);
});

test('an opinion is seen by its author, their liaison, those who manage them and the office; once it is restricted, by its author', () => {
  const seen = (over: object) => [...opinionRules.audience(opinion(over))].filter((s) => s !== systemScope).sort();
  expect(seen({})).toEqual([scope.office('s'), scope.member('a'), scope.liaison('l'), scope.managers('u')].sort());
  expect(seen({ liaisonId: null, managingUnitId: null })).toEqual([scope.office('s'), scope.member('a')].sort());
  expect(seen({ state: 'RESTRICTED' })).toEqual([scope.member('a')]);
});
