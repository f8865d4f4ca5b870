import { describe, expect, test } from 'vitest';
import type { Words } from './draft.svelte.ts';
import type { AnswerClass } from './missing.ts';
import { missing } from './missing.ts';

const adopted: AnswerClass = { id: '1', code: 'A', label: '采纳', kind: 'ADOPTED', requiresReason: false, reasonLength: 0, mustCite: false, requiresPlan: false };
const refused: AnswerClass = { ...adopted, id: '2', code: 'D', kind: 'NOT_ADOPTED', requiresReason: true, reasonLength: 30, mustCite: true };
const words: Words = { answerClassId: '2', text: '已经核实。', reasonCategory: null, basis: '', explanation: '', alternative: '', coViews: '', rectified: null, evidence: '' };
const fields = (given: Partial<Words>, chosen: AnswerClass | undefined) =>
  missing({ ...words, ...given }, chosen, 5000).map(({ id }) => id);

describe('a reply', () => {
  test('lacks nothing with a text, where its class asks for no reason', () => {
    expect(fields({}, adopted)).toEqual([]);
  });

  test('lacks its class until one is chosen', () => {
    expect(fields({ text: ' ' }, undefined)).toEqual(['answerClassId', 'text']);
  });

  test('lacks its whole reason where the class asks for one', () => {
    expect(fields({}, refused)).toEqual(['reasonCategory', 'basis', 'explanation', 'alternative']);
  });

  test('is not completed by repetition', () => {
    const given = { reasonCategory: 'LAW', basis: '条例第二十条', alternative: '可以预约办理' };
    expect(fields({ ...given, explanation: '不可以'.repeat(20) }, refused)).toEqual(['explanation']);
    expect(fields({ ...given, explanation: '窗口编制由编办核定，本年度已无空额；高峰集中在上午九点到十点半，其余时段利用率不足两成。' }, refused)).toEqual([]);
  });

  test('is told where it is too long', () => {
    expect(fields({ text: '长'.repeat(5001) }, adopted)).toEqual(['text']);
  });
});
