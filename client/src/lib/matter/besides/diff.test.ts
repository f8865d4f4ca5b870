import { describe, expect, test } from 'vitest';
import { compared } from './diff.ts';

const side = (before: string, after: string, without: 'added' | 'removed') => compared(before, after).filter(({ kind }) => kind !== without).map(({ text }) => text).join('');

describe('two versions of a text', () => {
  test('are told apart by what was taken out and what was put in', () => {
    expect(compared('窗口已合并，材料齐全。', '窗口已合并，表格齐全。')).toEqual([
      { kind: 'same', text: '窗口已合并，' }, { kind: 'removed', text: '材料' }, { kind: 'added', text: '表格' }, { kind: 'same', text: '齐全。' },
    ]);
  });
  test('that are alike show no change', () => {
    expect(compared('一次办结', '一次办结')).toEqual([{ kind: 'same', text: '一次办结' }]);
    expect(compared('', '')).toEqual([]);
  });
  test('give each of them back whole', () => {
    for (const [before, after] of [['', '新写的一句。'], ['整句删去。', ''], ['甲乙丙丁\n第二行', '丁丙乙甲\n第二行，又一句'], ['长'.repeat(4000), '长'.repeat(10)]] as const) {
      expect(side(before, after, 'added')).toBe(before);
      expect(side(before, after, 'removed')).toBe(after);
    }
  });
});
