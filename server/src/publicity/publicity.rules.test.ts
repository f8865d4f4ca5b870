import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import { objections } from '../kernel/decide.ts';
import { namings, publicityRules as rules, type PublicityFacts } from './publicity.rules.ts';

type Action = keyof typeof rules.actions;
const actor = (role: string, over: object = {}) => ({ role, schemeId: 's', membershipId: role, personId: `p-${role}`, unitId: null, scopes: [], ...over }) as unknown as Actor;
const on = (over: object = {}) => ({ state: 'DRAFT', schemeId: 's', authorId: 'OBSERVER', writtenById: 'another', title: '一窗受理', text: '三个窗口合并为一个。', enterprise: null, enterpriseConsent: null, naming: 'NONE', ...over }) as PublicityFacts;
const office = actor('OFFICER');
/** Where the refusals of an action point; a refusal that points nowhere is told by its code. */
const stopped = (action: Action, over: object = {}, who = office) => rules.actions[action].guards!.filter((g) => !g.holds(on(over), who)).map((g) => g.field?.(on(over)) ?? g.code);
const both = ['approve', 'publish'] as const;

test('A-51: what is written up, names nobody and no enterprise is approved and published', () => {
  for (const action of both) {
    expect(stopped(action), action).toEqual([]);
    for (const text of ['', '  \n ']) expect(stopped(action, { text }), action).toEqual(['text']);
  }
});

test('A-51: what is a trade secret is not collected, not approved, not published', () => {
  for (const action of ['collect', ...both] as const) expect([undefined, false, true].map((secret) => stopped(action, { secret })), action).toEqual([[], [], ['WRONG_STATE']]);
});

test('A-51: neither title nor text names its author, when it is written either', () => {
  const names = ['张企业', '13800001234'];
  for (const action of ['write', ...both] as const) {
    expect(stopped(action, { names }), action).toEqual([]);
    for (const over of [{ title: '张企业的建议' }, { text: '请联系13800001234。' }, { title: '张企业', text: '13800001234' }]) expect(stopped(action, { names, ...over }), action).toEqual(['text']);
  }
});

test('A-51: an enterprise is named with its consent alone, and one that the text names is entered', () => {
  for (const action of both) {
    expect(stopped(action, { enterprise: '恒远机械' }), action).toEqual(['enterpriseConsent']);
    expect(stopped(action, { enterprise: '恒远机械', enterpriseConsent: '三月一日电话同意' }), action).toEqual([]);
    const firms = ['恒远机械', '东方电子'];
    expect(stopped(action, { firms }), action).toEqual([]);
    expect(stopped(action, { firms, text: '恒远机械一次办成。' }), action).toEqual(['enterprise']);
    expect(stopped(action, { firms, title: '恒远机械的办法', enterprise: '东方电子', enterpriseConsent: '同意' }), action).toEqual(['enterprise']);
    expect(stopped(action, { firms, text: '恒远机械一次办成。', enterprise: '恒远机械有限公司', enterpriseConsent: '同意' }), action).toEqual([]);
  }
});

test('A-51: whoever wrote it does not approve it, and publishes it all the same', () => {
  expect(stopped('approve', { writtenById: 'OFFICER' })).toEqual(['CONFLICT_OF_INTEREST']);
  // nor in another post
  expect(stopped('approve', { writerPersonId: 'p-OFFICER' })).toEqual(['CONFLICT_OF_INTEREST']);
  expect(stopped('publish', { writtenById: 'OFFICER' })).toEqual([]);
});

test('A-51: its author is asked once, may refuse while asked, agree later after all, and take it back', () => {
  const open = (action: 'ask' | 'agree' | 'refuse' | 'unname') => Object.keys(namings).filter((naming) => stopped(action, { naming }).length === 0);
  expect([open('ask'), open('agree'), open('refuse'), open('unname')]).toEqual([['NONE'], ['ASKED', 'REFUSED', 'WITHDRAWN'], ['ASKED'], ['AGREED']]);
  for (const said of Object.values(namings)) expect(said).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
});

test('a liaison collects where the scheme lets them, for those they look after; a secret they close without that', () => {
  const may = (action: Action, over: object, who = actor('LIAISON')) => rules.actions[action].by.some((party) => party.holds(who, on(over)));
  const own = { liaisonId: 'LIAISON' };
  expect([may('collect', { ...own, liaisonRegisters: true }), may('collect', own), may('collect', { ...own, liaisonRegisters: false }), may('collect', { liaisonId: 'l2', liaisonRegisters: true }), may('collect', { liaisonRegisters: true })]).toEqual([true, false, false, false, false]);
  expect([may('close', own), may('close', { liaisonId: 'l2' }), may('close', {}), may('close', own, actor('OFFICER', { schemeId: 't' }))]).toEqual([true, false, false, false]);
});

test('why it is declined, taken down or closed is stated', () => {
  for (const [action, state, who] of [['decline', 'DRAFT', office], ['retract', 'PUBLISHED', office], ['close', 'PUBLISHED', office]] as const) {
    expect(rules.actions[action].needs!.map(({ field, atMost }) => [field, atMost]), action).toEqual([['reason', 1000]]);
    expect(objections(rules, action, on({ state }), who), action).toEqual([]);
  }
});

test('it is the office’s and its author’s, and everybody’s of the scheme while it is published', () => {
  const seen = (state: string) => rules.audience(on({ state })).filter((s) => s !== systemScope).sort();
  for (const state of ['DRAFT', 'APPROVED', 'DECLINED', 'RETRACTED']) expect(seen(state), state).toEqual([scope.member('OBSERVER'), scope.office('s')].sort());
  expect(seen('PUBLISHED')).toEqual([scope.member('OBSERVER'), scope.office('s'), scope.scheme('s')].sort());
});
