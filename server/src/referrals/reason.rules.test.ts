import { describe, expect, test } from 'vitest';
import { lacking, type Reasoned } from './reason.rules.ts';

const whole: Reasoned = {
  answerClassId: 'acl', requiresReason: true, reasonLength: 10, mustCite: true, text: '已核实，暂不采纳。', reasonCategory: 'NO_BASIS',
  basis: '《优化营商环境条例》第十二条', explanation: '现行办法没有这项规定依据', alternative: '可在窗口先行预审',
};
const lacks = (over: Partial<Reasoned>) => lacking({ ...whole, ...over }).map(({ field }) => field);
const blank = ['', ' \u3000\n', null] as const;

describe('what a reply lacks before it is signed (A-29)', () => {
  test('is nothing, where the whole reason stands', () => expect(lacks({})).toEqual([]));

  test('is a class and a text, whatever the class asks', () => {
    for (const requiresReason of [true, false, null]) {
      expect(lacks({ requiresReason, answerClassId: null })).toEqual(['answerClassId']);
      for (const text of ['', ' \n']) expect(lacks({ requiresReason, text })).toEqual(['text']);
    }
  });

  test('is each part of a reason that the class requires, and no part where it requires none', () => {
    for (const reasonCategory of ['', null]) expect(lacks({ reasonCategory })).toEqual(['reasonCategory']);
    for (const empty of blank) {
      expect(lacks({ basis: empty })).toEqual(['basis']);
      expect(lacks({ explanation: empty })).toEqual(['explanation']);
      expect(lacks({ alternative: empty })).toEqual(['alternative']);
    }
    for (const requiresReason of [false, null]) expect(lacks({ requiresReason, reasonCategory: null, basis: null, explanation: null, alternative: null })).toEqual([]);
  });

  test('is no basis where none has to be cited', () => {
    for (const mustCite of [false, null]) for (const basis of [...blank, '有']) expect(lacks({ mustCite, basis })).toEqual([]);
  });

  test('is an explanation shorter than the class asks, which says how much is missing', () => {
    expect(lacks({ explanation: '一二三四五六七八九' })).toEqual(['explanation']);
    expect(lacks({ explanation: '一二三四五六七八九十' })).toEqual([]);
    expect(lacks({ explanation: '一二三四五六七八九十又' })).toEqual([]);
    const [said] = lacking({ ...whole, explanation: '一二三四五六七' });
    expect(said!.says.zh).toMatch(/至少 10 个.*还差 3 个/);
    expect(said!.says.en).toMatch(/at least 10 .*; 3 to go/);
  });

  test('is an explanation of one character at least, where the class gives no length', () => {
    for (const reasonLength of [null, 0, -5]) {
      expect(lacks({ reasonLength, explanation: '无' })).toEqual([]);
      expect(lacks({ reasonLength, explanation: ' ' })).toEqual(['explanation']);
    }
  });

  test('is said in both languages', () => {
    for (const { field, says } of lacking({ ...whole, answerClassId: null, text: '', reasonCategory: null, basis: '', explanation: '', alternative: '' })) {
      expect(says.zh, field).toMatch(/\p{Script=Han}{3}/u);
      expect(says.en, field).toMatch(/[a-z]{3}/);
    }
  });
});
