import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { happenings } from '../labels.ts';
import { documentTitle } from './document-title.rules.ts';
import { listNames, type RuleText } from './preset.ts';
import { dongjiang } from './presets/dongjiang.ts';
import { huaibei } from './presets/huaibei.ts';
import { differences } from './rule-set.diff.ts';
import { problemsOf } from './rule-set.problems.ts';
import { edited, sectionsOf } from './rule-sections.ts';

const textOf = ({ key: _key, label: _label, trialMonths, ...text }: typeof dongjiang): RuleText => ({ ...structuredClone(text), trialUntil: trialMonths === null ? null : '2027-03-01' });
const beside = { before: null, on: '2026-03-02', happenings: new Set(happenings.keys()), calendars: new Set(['cn']) };
const paths = (text: RuleText, before: RuleText | null = null) => problemsOf(text, { ...beside, before }).map((p) => p.path);
const east = () => textOf(dongjiang);
const changed = (change: (text: RuleText) => void): RuleText => { const text = east(); change(text); return text; };

test.each([huaibei, dongjiang])('nothing keeps the founding document $key from taking force, and in its parts it says the same', (preset) => {
  const text = textOf(preset);
  expect(problemsOf(text, beside)).toEqual([]);
  expect(edited(text, sectionsOf(text), null)).toEqual(text);
  expect(differences(text, edited(text, sectionsOf(text), null), happenings)).toEqual([]);
});

describe('a draft is told where it is wrong', () => {
  test.each<[string, string, (text: RuleText) => void]>([
    ['a clock of something that never happens', 'clocks.0.startsOn', (t) => { t.clocks['contact']!.startsOn = ['NothingOfTheKind']; }],
    ['a clock that the procedure needs, removed', 'clocks', (t) => { delete t.clocks['referralDue']; }],
    ['a code used twice', 'lists.methods.1.code', (t) => { t.lists.methods[1] = { ...t.lists.methods[1]!, code: t.lists.methods[0]!.code }; }],
    ['no legal basis', 'lists.legalBases', (t) => { t.lists.legalBases = []; }],
    ['not adopting without a reason', 'answerClasses.3.requiresReason', (t) => { Object.assign(t.answerClasses[3]!, { requiresReason: false, reasonLength: 0, mustCite: false }); }],
    ['rungs out of order', 'clocks.2.rungs.1.days', (t) => { t.clocks['referralDue']!.rungs[1]!.days = -5; }],
    ['a term of no months', 'terms.termMonths', (t) => { t.termMonths = 0; }],
    ['more than everybody outstanding', 'awards.awardRatio', (t) => { t.awardRatio = 120; t.awardRounding = 'FLOOR'; }],
    ['a share without its rounding', 'awards.awardRounding', (t) => { t.awardRatio = 20; }],
    ['an office that closes before it opens', 'office.officeCloses', (t) => { t.officeCloses = '08:00'; }],
    ['a trial that is over on the day of force', 'general.trialUntil', (t) => { t.trialUntil = '2026-03-01'; }],
    ['a name that says 试行 without a trial', 'general.documentName', (t) => { t.trialUntil = null; }],
    ['a duty by a deed that is retired', 'cadences.0.deeds', (t) => { t.lists.submissionTypes = [{ code: 'REPORT', label: { zh: '报告', en: 'Report' } }]; }],
    ['no kind of submission', 'lists.submissionTypes', (t) => { t.lists.submissionTypes = []; }],
  ])('%s', (_what, path, change) => { expect(paths(changed(change))).toContain(path); });

  test('a word keeps its code: retired it may be, but not renamed', () => {
    const renamed = changed((t) => { t.lists.methods[0] = { ...t.lists.methods[0]!, code: 'EVERY_DAY' }; });
    expect(paths(renamed, east())).toEqual(['lists.methods.0.code']);
    expect(paths(changed((t) => { t.lists.methods.shift(); }), east())).toEqual([]);
  });

  test('in both languages, whatever the numbers are', () => {
    const n = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1), fc.double());
    fc.assert(fc.property(n, n, n, n, (termMonths, days, rung, ratio) => {
      const text = changed((t) => { t.termMonths = termMonths; t.clocks['contact']!.days = days; t.clocks['contact']!.rungs[0]!.days = rung; t.awardRatio = ratio; t.awardRounding = 'FLOOR'; });
      const found = problemsOf(text, beside);
      for (const { said } of found) expect(said.zh.length * said.en.length).toBeGreaterThan(0);
      const at = new Set(found.map((p) => p.path));
      expect(at.has('terms.termMonths')).toBe(!(Number.isInteger(termMonths) && termMonths >= 1 && termMonths <= 120));
      expect(at.has('clocks.0.days')).toBe(!(Number.isInteger(days) && days >= 1 && days <= 365));
      expect(at.has('awards.awardRatio')).toBe(!(ratio > 0 && ratio <= 100));
    }));
  });
});

test('a new row is given a code that nothing else has or had', () => {
  fc.assert(fc.property(fc.constantFrom(...listNames), fc.integer({ min: 1, max: 60 }), (list, n) => {
    const text = east();
    const fresh = Array.from({ length: n }, (_, i) => ({ code: null, labelZh: `新${i}`, labelEn: `new ${i}`, hintZh: null, hintEn: null, channels: null, period: null }));
    const old = sectionsOf(text).lists.find((l) => l.list === list)!.choices;
    const once = edited(text, { lists: [{ list, choices: [...old, ...fresh] }] }, text);
    const codes = once.lists[list].map((c) => c.code);
    expect(new Set(codes).size).toBe(codes.length);
    // those that were retired meanwhile are not given again
    const again = edited({ ...once, lists: { ...once.lists, [list]: [] } }, { lists: [{ list, choices: fresh }] }, once);
    for (const { code } of again.lists[list]) expect(codes).not.toContain(code);
  }));
});

test('B-1: a document of rules on trial carries 试行 once', () => {
  const named = (documentName: string, trial: boolean) => documentTitle({ documentName, trial });
  expect(named('《工作规则》', true)).toBe('《工作规则（试行）》');
  expect(named('《工作规则（试行）》', true)).toBe('《工作规则（试行）》');
  expect(named('工作规则', true)).toBe('工作规则（试行）');
  expect(named('《工作规则》', false)).toBe('《工作规则》');
});
