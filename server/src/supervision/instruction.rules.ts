import { director, office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';

export type InstructionState = 'GIVEN' | 'FOLLOWED' | 'NOTED';

/** What the rules see of an instruction. */
export interface InstructionFacts { state: InstructionState; schemeId: string; directorId: string }

/** The life of a leader's written instruction (批示): the office follows it with a supervision, or notes it with an answer. */
export const instructionRules = lifecycle({
  noun: 'instruction', table: 'instruction', label: { zh: '批示', en: 'instruction' },
  states: {
    GIVEN: { zh: '待办理', en: 'To be followed' },
    FOLLOWED: { zh: '已转督办', en: 'Followed by supervision' },
    NOTED: { zh: '已回复', en: 'Answered' },
  },
  actions: {
    give: {
      label: { zh: '批示', en: 'Instruct' }, clause: 'domain 3.4', from: [], to: 'GIVEN', by: [director],
      needs: [{ field: 'text', label: { zh: '批示内容', en: 'the instruction' }, column: 'text', atMost: 2000 }],
      records: 'InstructionGiven', told: { zh: '区领导批示', en: 'A leader of the district instructed' },
    },
    follow: {
      label: { zh: '转督办', en: 'Follow' }, clause: 'domain 3.4', from: ['GIVEN'], to: 'FOLLOWED', by: [office], follows: 'supervision.open',
      records: 'InstructionFollowed', told: { zh: '已按批示开展督办', en: 'Followed by supervision' },
    },
    note: {
      label: { zh: '回复', en: 'Answer' }, clause: 'domain 3.4', from: ['GIVEN'], to: 'NOTED', by: [office],
      needs: [{ field: 'note', label: { zh: '回复内容', en: 'the answer' }, column: 'note', atMost: 2000 }],
      records: 'InstructionNoted', told: { zh: '营商办已回复', en: 'The office answered' },
    },
  },
  audience: (i: InstructionFacts) => audience(scope.office(i.schemeId), scope.member(i.directorId)),
});
