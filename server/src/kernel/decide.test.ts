import { describe, expect, test } from 'vitest';
import { system } from './actor.ts';
import { decide, objections, offers, openings, requireNeeds } from './decide.ts';
import { lifecycle, type Guard, type Need, type Party } from './lifecycle.ts';
import { Refused } from './refused.ts';

interface Facts { state: 'OPEN' | 'CLOSED'; owner: string; ready?: boolean }
const owner: Party<Facts> = { who: { zh: '主办人', en: 'the owner' }, holds: (actor, f) => actor.membershipId === f.owner };
const other: Party<Facts> = { who: { zh: '协办人', en: 'the helper' }, holds: () => false };
const ready: Guard<Facts> = { rule: 'X-1', code: 'INCOMPLETE', holds: (f) => f.ready !== false, field: () => 'papers', says: () => ({ zh: '材料不齐', en: 'Papers are missing' }) };
const need = (field: string, more: Partial<Need<Facts>> = {}): Need<Facts> => ({ field, label: { zh: '说明', en: 'the words' }, ...more });
const table = lifecycle({
  noun: 'thing', table: 'thing', label: { zh: '事项', en: 'thing' }, states: { OPEN: { zh: '办理中', en: 'Open' }, CLOSED: { zh: '已办结', en: 'Closed' } },
  actions: {
    begin: { label: { zh: '开始', en: 'Begin' }, clause: 'X', from: [], to: 'OPEN', by: [owner], records: 'Begun', told: null },
    close: { label: { zh: '办结', en: 'Close' }, clause: 'X', from: ['OPEN'], to: 'CLOSED', by: [owner, other], guards: [ready], needs: [need('words', { atLeast: 3, atMost: 10 }), need('note', { atLeast: 0 }), need('count')], records: 'Done', told: null },
    tidy: { label: { zh: '整理', en: 'Tidy' }, clause: 'X', from: ['OPEN', 'CLOSED'], to: null, by: [owner], needs: [need('words', { atLeast: (f: Facts) => (f.ready ? 1 : 2) })], records: 'Tidied', told: null },
    follow: { label: { zh: '随之', en: 'Follow' }, clause: 'X', from: ['OPEN'], to: null, by: [owner], follows: 'close', records: 'Followed', told: null },
  },
  audience: () => [],
} as never) as never;
const me = { ...system('s'), membershipId: 'me' };
const open: Facts = { state: 'OPEN', owner: 'me' };
const refusal = (work: () => unknown): Refused => {
  try { work(); } catch (error) { if (error instanceof Refused) return error; throw error; }
  throw new Error('was not refused');
};
const given = { words: '一二三四', count: 1 };

describe('a row is decided on', () => {
  test('by whoever may, in its state, with what it needs', () => {
    expect(decide(table, 'close', open, me, given)).toMatchObject({ to: 'CLOSED' });
    expect(objections(table, 'close', open, me)).toEqual([]);
  });
  test('not for an action that the table lacks', () => {
    expect(refusal(() => decide(table, 'burn', open, me, {}))).toMatchObject({ code: 'INVALID', rule: 'thing.burn', said: { zh: '“事项”没有这个操作', en: 'A thing has no such action' } });
  });
  test('not by anybody else, who is told whose it is, and nothing of the guards', () => {
    const [one, ...rest] = objections(table, 'close', { ...open, state: 'CLOSED', ready: false }, { ...me, membershipId: 'you' });
    expect(one).toMatchObject({ code: 'NOT_YOURS', rule: 'thing.close', said: { zh: '只有主办人或协办人可以办结', en: 'Only the owner or the helper can do this: Close' } });
    expect(rest).toEqual([]);
  });
  test('not in another state, which is named with those it starts from', () => {
    expect(refusal(() => decide(table, 'close', { ...open, state: 'CLOSED' }, me, given))).toMatchObject({
      code: 'WRONG_STATE', rule: 'thing.close', said: { zh: '目前状态为“已办结”，办结须在“办理中”时进行', en: 'It now stands at “Closed”; “Close” needs “Open”' } });
    expect(decide(table, 'begin', { ...open, state: '' as never }, me, {})).toMatchObject({ to: 'OPEN' });
  });
  test('not while a guard does not hold, which says which field and rule', () => {
    expect(refusal(() => decide(table, 'close', { ...open, ready: false }, me, given))).toMatchObject({ code: 'INCOMPLETE', rule: 'X-1', field: 'papers', said: { en: 'Papers are missing' } });
  });
});

describe('what a row needs', () => {
  const needs = (input: object, facts = open, action = 'close') => requireNeeds(table, action, facts, input);
  test('is enough at its least and not below, blanks and repetition not counted', () => {
    expect(() => { needs({ ...given, words: '一二三' }); }).not.toThrow();
    expect(refusal(() => { needs({ ...given, words: '一二' }); })).toMatchObject({ code: 'INCOMPLETE', field: 'words', rule: 'thing.close', said: { zh: '说明至少需要 3 个有效字符（空格和重复不计）', en: 'the words: at least 3 characters, white space and repetition not counted' } });
  });
  test('is refused above its most and not at it', () => {
    expect(() => { needs({ ...given, words: '一二三四五六七八九十' }); }).not.toThrow();
    expect(refusal(() => { needs({ ...given, words: '一二三四五六七八九十甲' }); })).toMatchObject({ code: 'TOO_LONG', field: 'words', said: { zh: '说明最多 10 个字符', en: 'the words: at most 10 characters' } });
  });
  test('may be left out where it is optional, and may not where it is needed, a nought being something', () => {
    expect(() => { needs({ ...given, note: '' }); }).not.toThrow();
    expect(() => { needs({ ...given, note: null }); }).not.toThrow();
    expect(() => { needs({ ...given, count: 0 }); }).not.toThrow();
    for (const count of [null, undefined]) expect(refusal(() => { needs({ ...given, count }); })).toMatchObject({ code: 'INCOMPLETE', field: 'count', said: { zh: '请填写说明', en: 'Give the words' } });
    expect(refusal(() => { needs({ count: 1 }); })).toMatchObject({ code: 'INCOMPLETE', field: 'words' });
  });
  test('may depend on the matter; one missing word is asked for plainly', () => {
    expect(refusal(() => { needs({ words: '' }, { ...open, ready: true }, 'tidy'); })).toMatchObject({ said: { zh: '请填写说明', en: 'Give the words' } });
    expect(refusal(() => { needs({ words: '一' }, { ...open, ready: false }, 'tidy'); })).toMatchObject({ said: { zh: '说明至少需要 2 个有效字符（空格和重复不计）' } });
    expect(() => { needs({}, open, 'begin'); }).not.toThrow();
  });
});

describe('what is on offer', () => {
  test('is every row that is the actor’s, with the reasons against it now, and none that follows another or begins a matter', () => {
    const listed = offers(table, { ...open, state: 'CLOSED', ready: false }, me);
    expect(listed.map(({ action, enabled }) => [action, enabled])).toEqual([['close', false], ['tidy', true]]);
    expect(listed[0]!.reasons.map(({ code }) => code)).toEqual(['WRONG_STATE']);
    expect(listed[0]!.needs.map(({ field }) => field)).toEqual(['words', 'note', 'count']);
    expect(offers(table, open, { ...me, membershipId: 'you' })).toEqual([]);
  });
  test('to begin a matter is what brings one into being', () => {
    expect(openings(table, open, me).map(({ action, needs }) => [action, needs])).toEqual([['begin', []]]);
    expect(openings(table, open, { ...me, membershipId: 'you' })).toEqual([]);
  });
});
