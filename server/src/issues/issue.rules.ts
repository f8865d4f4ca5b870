import { office, oneOfItsAuthors } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';

import { openTo, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type IssueState = 'REGISTERED' | 'REFERRED' | 'ANSWERED' | 'REWORK' | 'CLEARED';

/** What the rules see of an item of the ledger. */
export interface IssueFacts {
  state: IssueState;
  schemeId: string;
  round: number;
  authors: readonly string[];
  liaisons: readonly string[];
  unitIds: readonly string[];
  confidentiality?: Confidentiality;
  /** To whom of the units it was assigned; asked where nobody else there opens it. */
  handlerIds?: readonly string[];
  responsibleUnitId: string | null;
  /** Opinions of it whose answer has not been released. */
  unreleased: number;
  /** Answers of it that lack the reason their class requires. */
  unreasoned: number;
  /** From the scheme's rules. */
  liaisonRegisters: boolean;
}

const registeringLiaison: Party<IssueFacts> = {
  who: { zh: '规则授权的专员', en: 'the liaison, where the scheme lets them' },
  holds: (actor, i) => i.liaisonRegisters && actor.role === 'LIAISON' && i.liaisons.includes(actor.membershipId),
};
const onceByRight: Guard<IssueFacts> = {
  rule: 'rework-once-by-right', code: 'LIMIT', holds: (i) => i.round === 1,
  says: { zh: '已重新办理过一次', en: 'It has been sent back once already' },
};
const released: Guard<IssueFacts> = {
  rule: 'A-34', code: 'NOT_RELEASED', holds: (i) => i.unreleased === 0,
  says: (i) => ({ zh: `还有 ${i.unreleased} 条意见的答复没有送达提交人，不能销号`, en: `${i.unreleased} of its opinions have no released answer yet` }),
};
const reasoned: Guard<IssueFacts> = {
  rule: 'A-29', code: 'REASON_REQUIRED', holds: (i) => i.unreasoned === 0,
  says: { zh: '有答复缺少未采纳的理由，不能销号', en: 'An answer lacks the reason its class requires' },
};
const responsible: Guard<IssueFacts> = {
  rule: 'A-49', code: 'INCOMPLETE', holds: (i) => i.responsibleUnitId !== null,
  says: { zh: '没有明确责任单位，不能销号', en: 'No responsible unit is named' },
};

/** The life of an item of the ledger, from registration to clearance (`domain.md` 3.2). */
export const issueRules = lifecycle({
  noun: 'issue', table: 'issue', label: { zh: '问题', en: 'issue' },
  states: {
    REGISTERED: { zh: '已登记', en: 'Registered' },
    REFERRED: { zh: '已交办', en: 'Referred' },
    ANSWERED: { zh: '已答复', en: 'Answered' },
    REWORK: { zh: '待重新办理', en: 'To be done again' },
    CLEARED: { zh: '已销号', en: 'Cleared' },
  },
  actions: {
    register: {
      label: { zh: '登记', en: 'Register' }, clause: 'A-49', from: [], to: 'REGISTERED', by: [office, registeringLiaison], follows: 'opinion.register',
      needs: [
        { field: 'title', label: { zh: '问题摘要', en: 'a title' }, atMost: 100 },
        { field: 'problem', label: { zh: '问题描述', en: 'the problem' } },
        { field: 'category', label: { zh: '问题类别', en: 'a category' } },
      ],
      records: 'IssueRegistered', told: { zh: '已登记到台账', en: 'Registered in the ledger' },
    },
    refer: {
      label: { zh: '交办', en: 'Refer' }, clause: 'A-33', from: ['REGISTERED', 'REWORK'], to: 'REFERRED', by: [office],
      needs: [
        { field: 'unitId', label: { zh: '主办单位', en: 'the lead unit' } },
        { field: 'requirement', label: { zh: '办理要求', en: 'what is required' }, atLeast: 0, atMost: 2000 },
      ],
      records: 'IssueReferred', told: null,
    },
    answer: {
      label: { zh: '答复', en: 'Answer' }, clause: 'A-34', from: ['REFERRED'], to: 'ANSWERED', by: [office], follows: 'referral.accept',
      records: 'IssueAnswered', told: null,
    },
    rework: {
      label: { zh: '要求重新办理', en: 'Ask for it to be done again' }, clause: 'A-34', from: ['ANSWERED'], to: 'REWORK', by: [oneOfItsAuthors],
      guards: [onceByRight], follows: 'opinion.rate',
      records: 'IssueSentBack', told: { zh: '提交人不满意，重新办理', en: 'The author is not satisfied; it is done again' },
    },
    clear: {
      label: { zh: '销号', en: 'Clear' }, clause: 'A-49', from: ['ANSWERED'], to: 'CLEARED', by: [office],
      guards: [responsible, released, reasoned],
      needs: [{ field: 'evidence', label: { zh: '销号依据', en: 'the evidence' }, column: 'evidence', atMost: 2000 }],
      records: 'IssueCleared', told: { zh: '已销号', en: 'Cleared from the ledger' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['REGISTERED', 'REFERRED', 'ANSWERED', 'REWORK', 'CLEARED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'IssueReassigned', told: null,
    },
  },
  audience: (i: IssueFacts) => audience(scope.office(i.schemeId), ...i.authors.map(scope.member), ...i.liaisons.map(scope.liaison), ...openTo(i)),
});
