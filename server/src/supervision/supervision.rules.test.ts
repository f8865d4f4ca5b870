import { expect, test } from 'vitest';
import { scope, systemScope, type Scope } from '../kernel/audience.ts';
import { instructionRules, type InstructionFacts } from './instruction.rules.ts';
import { supervisionRules as rules, supervisionSources, titleOf, type SupervisionFacts } from './supervision.rules.ts';

const people = (all: readonly Scope[]) => all.filter((s) => s !== systemScope).sort();
const seen = (over: object) => people(rules.audience({ state: 'NOTIFIED', schemeId: 's', unitId: 'u', directors: [], raised: false, ...over } as SupervisionFacts));
const secret = { confidentiality: 'TRADE_SECRET', handlerIds: ['h'] };

test('what is proposed and what came to nothing is the office’s alone; what is opened is its unit’s too', () => {
  for (const state of ['PROPOSED', 'DROPPED']) expect(seen({ state, directors: ['d'], raised: true }), state).toEqual([scope.office('s')]);
  for (const state of ['NOTIFIED', 'REPORTED', 'CLOSED']) expect(seen({ state }), state).toEqual([scope.office('s'), scope.unit('u')].sort());
});

test('who ordered it follows it, and once it is raised every leader of the district', () => {
  expect(seen({ directors: ['d', 'e'] })).toEqual([scope.office('s'), scope.unit('u'), scope.member('d'), scope.member('e')].sort());
  expect(seen({ raised: true })).toEqual([scope.office('s'), scope.unit('u'), scope.directors('s')].sort());
});

test('A-20: of a trade secret it is for the handler and the leaders, and its title says nothing', () => {
  expect(seen(secret)).toEqual([scope.office('s'), scope.leaders('u'), scope.handler('h')].sort());
  expect(titleOf({ confidentiality: 'ORDINARY', title: '多头跑' })).toBe('多头跑');
  expect(titleOf({ confidentiality: 'TRADE_SECRET', title: '配方' })).toBe('（涉商业秘密事项）');
});

test('an instruction is for whoever gave it and the office', () => {
  expect(people(instructionRules.audience({ state: 'GIVEN', schemeId: 's', directorId: 'd' } as InstructionFacts))).toEqual([scope.member('d'), scope.office('s')].sort());
});

test('each ground of a supervision has a name', () => {
  expect(Object.keys(supervisionSources)).toEqual(['INSTRUCTION', 'OVERDUE', 'DISSATISFACTION', 'REBOUND', 'OFFICE']);
  for (const said of Object.values(supervisionSources)) expect(said).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
});
