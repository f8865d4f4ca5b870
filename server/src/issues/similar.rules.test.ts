import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dongjiang } from '../schemes/presets/dongjiang.ts';
import labelled from './similar.labelled.json' with { type: 'json' };
import { gistOf, likeness, pairsOf, soughtFor, wordsInCommon } from './similar.rules.ts';

const alike = (one: string, other: string) => likeness(gistOf(one), gistOf(other));
const sentence = array(constantFrom(...'企业办理变更登记跑三个窗口材料交了次停车位太少路灯坏ABCabc123，。 的了是退税'), { maxLength: 60 }).map((c) => c.join(''));

describe('the likeness of two texts', () => {
  test('is the same either way round, and between 0 and 100', () => {
    assert(property(sentence, sentence, (a, b) => {
      expect(alike(a, b)).toBe(alike(b, a));
      expect(alike(a, b)).toBeGreaterThanOrEqual(0);
      expect(alike(a, b)).toBeLessThanOrEqual(100);
    }));
  });
  test('is 100 for a text and itself, and 0 for a text that says nothing', () => {
    assert(property(sentence, string({ unit: 'grapheme' }), (a, b) => {
      for (const text of [a, b]) expect(alike(text, text)).toBe(pairsOf(text).length > 0 ? 100 : 0);
    }));
    expect(alike('', '停车难')).toBe(0);
    expect(alike('企业办理时间', '企业申请时间')).toBe(0);
  });
  test('finds words of two characters, and words of letters and digits in whatever width and case', () => {
    expect(pairsOf('停车难')).toEqual(['停车', '车难']);
    expect(pairsOf('５G信号，ＥＲＰ系统')).toEqual(['5g', '信号', 'erp', '系统']);
    expect(alike('政务中心停车不便', '学校门前停车混乱')).toBeGreaterThan(0);
    expect(alike('ERP 接口报错', 'erp接口连不上')).toBeGreaterThan(50);
  });
  test('says which words they share, the longest first, everyday words never alone', () => {
    expect(wordsInCommon('变更登记要跑三个窗口', '公司做变更登记，窗口多')).toEqual(['变更登记']);
    expect(wordsInCommon('孩子上学难', '子女入学名额少')).toEqual(['孩子', '上学']);
    expect(wordsInCommon('企业办理业务', '企业申请业务')).toEqual([]);
  });
  test('looks for the other words of the same thing as well', () => {
    expect(soughtFor('路灯坏了')).toEqual(expect.arrayContaining(['路灯', '照明']));
    expect(soughtFor('企业办理')).toEqual([]);
  });
});

/** Recall, precision and how often the likest of all is of the same problem, at a likeness. */
function measured(groups: readonly { matters: readonly string[] }[], unlike: readonly string[], at: number) {
  const matters = [...groups.flatMap((g, i) => g.matters.map((text) => ({ text, of: i }))), ...unlike.map((text, i) => ({ text, of: -1 - i }))];
  const gists = matters.map(({ text }) => gistOf(text));
  const counts = { same: 0, found: 0, right: 0 };
  const best = matters.map(() => ({ score: 0, right: false }));
  for (const [i, one] of matters.entries()) for (const [j, other] of matters.entries()) {
    if (i === j) continue;
    const score = likeness(gists[i]!, gists[j]!);
    const same = one.of === other.of;
    if (score > best[i]!.score) best[i] = { score, right: same };
    counts.same += Number(same);
    counts.found += Number(score >= at);
    counts.right += Number(score >= at && same);
  }
  const grouped = best.filter((_, i) => matters[i]!.of >= 0);
  return { recall: counts.right / counts.same, precision: counts.right / counts.found, nearest: grouped.filter((b) => b.right).length / grouped.length };
}

describe('the labelled matters', () => {
  const { groups, unlike } = labelled;
  test('are at least 120 in at least 35 groups, none twice', () => {
    const texts = [...groups.flatMap((g) => g.matters), ...unlike];
    expect(groups.length).toBeGreaterThanOrEqual(35);
    expect(texts.length - unlike.length).toBeGreaterThanOrEqual(120);
    expect(new Set(texts).size).toBe(texts.length);
  });
  test.each([
    ['the tables were written beside', groups.filter((g) => !g.heldOut), { recall: 0.78, precision: 0.73, nearest: 0.9 }],
    ['written after the tables were closed', groups.filter((g) => g.heldOut), { recall: 0.41, precision: 0.76, nearest: 0.7 }],
    ['all together', groups, { recall: 0.7, precision: 0.64, nearest: 0.79 }],
  ])('are told apart at the shipped likeness: those %s', (_, some, least) => {
    const found = measured(some, unlike, dongjiang.likenessAt);
    for (const [what, floor] of Object.entries(least)) expect(found[what as keyof typeof found], what).toBeGreaterThanOrEqual(floor);
  });
});
