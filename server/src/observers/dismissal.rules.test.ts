import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import { dismissalRules as rules, type DismissalFacts } from './dismissal.rules.ts';

type Action = keyof typeof rules.actions;
const on = (over: object = {}) => ({ state: 'PROPOSED', schemeId: 's', membershipId: 'o', ground: 'OTHER', proposedById: 'another', statedAt: null, hearUntil: null, papers: [], ...over }) as DismissalFacts;
const officer = { role: 'OFFICER', schemeId: 's', membershipId: 'officer' } as Actor;
const stopped = (action: Action, over: object = {}) => (rules.actions[action].guards ?? []).filter((g) => !g.holds(on(over), officer)).map((g) => g.rule);
const inactive = (over: object = {}) => ({ ground: 'INACTIVE', statedAt: new Date(), ...over });

test('A-12: nobody is dismissed whose term has ended', () => {
  for (const action of ['resign', 'proposeDiscipline', 'proposeOther', 'confirm'] as const) expect([undefined, true, false].map((standing) => stopped(action, { standing })), action).toEqual([[], [], ['A-12']]);
});

test('A-14: a resignation that is handed in for somebody carries their letter, and is withdrawn by nobody else', () => {
  expect([stopped('fileLetter'), stopped('fileLetter', { papers: ['p'] })]).toEqual([['A-14'], []]);
  expect(rules.actions.fileLetter.guards!.find((g) => g.rule === 'A-14')!.field!(on())).toBe('paperIds');
  expect(['RESIGNED', 'DISCIPLINE', 'INACTIVE', 'OTHER'].map((ground) => stopped('withdraw', { ground }))).toEqual([[], ['A-14'], ['A-14'], ['A-14']]);
});

test('A-15: whoever proposed it does not decide it, but of a resignation', () => {
  const own = { proposedById: 'officer' };
  expect(['DISCIPLINE', 'OTHER', 'RESIGNED'].map((ground) => stopped('confirm', { ...own, ground }))).toEqual([['A-15'], ['A-15'], []]);
  expect(stopped('reject', own)).toEqual([]);
});

test('A-16: who took no part is heard first: they have stated their case, or the day for it has passed', () => {
  const says = (over: object) => { const guard = rules.actions.confirm.guards!.filter((g) => g.rule === 'A-16' && typeof g.says === 'function')[0]!; const d = on({ ground: 'INACTIVE', ...over }); return guard.holds(d, officer) ? null : (guard.says as (d: DismissalFacts) => { zh: string; en: string })(d); };
  expect(says({})).toEqual({ zh: '须先听取本人说明：请先通知本人陈述并给出截止日', en: 'They are heard first: ask them to state their case by a day' });
  const by = { hearUntil: '2026-03-09' };
  for (const today of [undefined, '2026-03-08', '2026-03-09']) expect(says({ ...by, today }), today).toEqual({ zh: '须先听取本人说明；陈述截止 2026-03-09', en: 'They are heard first; they may state their case until 2026-03-09' });
  expect([says({ ...by, today: '2026-03-10' }), says({ statedAt: new Date() }), says({ ground: 'OTHER' })]).toEqual([null, null, null]);
  expect(says({ today: '2026-03-10' })).not.toBeNull();
});

test('A-16: who took part meanwhile, or was excused, is not dismissed for taking none', () => {
  expect([undefined, true, false].map((stillIdle) => stopped('confirm', inactive({ stillIdle })))).toEqual([[], [], ['A-16']]);
  expect(stopped('confirm', { ground: 'OTHER', stillIdle: false })).toEqual([]);
});

test('A-24: an open conduct case is decided first', () => {
  expect([undefined, false, true].map((conductOpen) => stopped('confirm', { conductOpen }))).toEqual([[], [], ['A-24']]);
  expect(stopped('reject', { conductOpen: true })).toEqual([]);
});

test('A-16: their case is stated once, and asked for while it is not', () => {
  for (const action of ['invite', 'state'] as const) expect([stopped(action), stopped(action, { statedAt: new Date() })], action).toEqual([[], ['A-16']]);
});

test('what each step states, how long it may be and where it is kept', () => {
  const stated = Object.fromEntries(Object.entries(rules.actions).flatMap(([action, row]) => ('needs' in row ? [[action, row.needs!.map(({ field, column, atLeast, atMost }) => [field, column, atLeast, atMost])]] : [])));
  expect(stated).toEqual({
    resign: [['letter', undefined, undefined, 5000], ['signedAs', undefined, undefined, 100]], proposeDiscipline: [['evidence', undefined, undefined, 2000], ['reason', undefined, undefined, 2000]],
    proposeOther: [['reason', undefined, undefined, 2000]], invite: [['hearUntil', undefined, undefined, 2000]], state: [['statement', undefined, undefined, 5000]],
    // a note to the decision need not be written
    confirm: [['reason', undefined, 0, 2000]], reject: [['reason', 'decisionReason', undefined, 2000]],
  });
});

test('it is the observer’s, their liaison’s and the office’s', () => {
  expect(rules.audience(on({ liaisonId: 'l' })).filter((s) => s !== systemScope).sort()).toEqual([scope.member('o'), scope.liaison('l'), scope.office('s')].sort());
});
