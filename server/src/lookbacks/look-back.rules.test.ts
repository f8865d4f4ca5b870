import { expect, test } from 'vitest';
import { scope, systemScope, type Scope } from '../kernel/audience.ts';
import { lookBackRisks, lookBackRiskWords } from '../schemes/clearance.rules.ts';
import { bulletinRules, type BulletinFacts } from './bulletin.rules.ts';
import { levelOf } from './level.rules.ts';
import { lookBackKinds, lookBackRules, type LookBackFacts } from './look-back.rules.ts';
import { riskWords } from './risk.rules.ts';

const people = (all: readonly Scope[]) => all.filter((s) => s !== systemScope).sort();
const bilingual = { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) };

test('a look-back is the office’s, and whoever looks sees it once somebody does', () => {
  const of = (reviewerId?: string | null) => people(lookBackRules.audience({ state: 'OPEN', schemeId: 's', reviewerId } as LookBackFacts));
  expect([of(), of(null), of('r')]).toEqual([[scope.office('s')], [scope.office('s')], [scope.member('r'), scope.office('s')].sort()]);
  for (const said of Object.values(lookBackKinds)) expect(said).toEqual(bilingual);
});

test('B-27: a bulletin is the office’s until it is out, and then everybody’s of the scheme', () => {
  const of = (state: string) => people(bulletinRules.audience({ state, schemeId: 's' } as BulletinFacts));
  expect([of('BUILT'), of('PUBLISHED')]).toEqual([[scope.office('s')], [scope.office('s'), scope.scheme('s')].sort()]);
});

test('A-37: every rebound is supervised, from the second on the leaders of the district are told, and more is not asked than that', () => {
  expect([0, 1, 2, 3, 9].map(levelOf).map(({ level, supervised, raised }) => [level, supervised, raised])).toEqual([[1, true, false], [1, true, false], [2, true, true], [2, true, true], [2, true, true]]);
  expect(levelOf(1).requirement).not.toBe(levelOf(2).requirement);
});

test('what makes a risk high is said in words, also of what nobody foresaw', () => {
  expect(riskWords('MARKED')).toEqual({ zh: '营商办标为高风险', en: 'The office marked it' });
  expect(riskWords('CATEGORY')).toEqual({ zh: '属于必查类别', en: 'Its category is always looked at' });
  for (const code of lookBackRisks) expect(riskWords(code)).toEqual(lookBackRiskWords[code]);
  expect(riskWords('SOMETHING')).toEqual({ zh: '其他', en: 'Other' });
});
