import { clueOfficer, disciplineBody, office, time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';
import { caseOfficer, opened } from './clue.rules.ts';

export type AccountabilityState = 'OPEN' | 'TRANSFERRED' | 'CONCLUDED';

/** What the rules see of an accountability case. */
export interface AccountabilityFacts {
  state: AccountabilityState;
  schemeId: string;
  openedById: string;
  officerIds: readonly string[];
  directorIds: readonly string[];
  opened: boolean;
  /** How many papers are put to it as evidence. */
  evidencePapers: number;
}

const opener: Party<AccountabilityFacts> = { who: { zh: '开立该问责事项的工作人员', en: 'whoever opened it' }, holds: (actor, c) => (office.holds(actor, c) || clueOfficer.holds(actor, c)) && actor.membershipId === c.openedById };
const evidenced: Guard<AccountabilityFacts> = {
  rule: 'A-52', code: 'INCOMPLETE', holds: (c) => c.evidencePapers > 0, field: () => 'paperIds',
  says: { zh: '请上传证据材料', en: 'Put evidence to it' },
};

/** The life of an accountability case: from an item of the ledger and evidence, told to the leaders of the district. */
export const accountabilityRules = lifecycle({
  noun: 'accountability', table: 'accountability_case', label: { zh: '问责事项', en: 'accountability case' },
  states: {
    OPEN: { zh: '办理中', en: 'Open' },
    TRANSFERRED: { zh: '已移交纪检监察机关', en: 'Handed to the discipline inspection body' },
    CONCLUDED: { zh: '已办结', en: 'Concluded' },
  },
  actions: {
    open: {
      label: { zh: '提出问责', en: 'Open an accountability case' }, clause: 'A-52', from: [], to: 'OPEN', by: [office, clueOfficer], guards: [evidenced],
      needs: [
        { field: 'facts', label: { zh: '问题事实', en: 'the facts' }, atMost: 20_000 },
        { field: 'evidence', label: { zh: '证据说明', en: 'the evidence' }, atMost: 5000 },
      ],
      records: 'AccountabilityOpened', told: { zh: '问责事项已提出', en: 'An accountability case was opened' },
    },
    conclude: {
      label: { zh: '办结', en: 'Conclude' }, clause: 'A-52', from: ['OPEN'], to: 'CONCLUDED', by: [opener, caseOfficer], guards: [opened],
      needs: [{ field: 'result', label: { zh: '处理结果', en: 'the result' }, atMost: 5000 }, { field: 'basis', label: { zh: '依据', en: 'what it rests on' }, atMost: 2000 }],
      records: 'AccountabilityConcluded', told: { zh: '问责事项已办结', en: 'The accountability case was concluded' },
    },
    transfer: {
      label: { zh: '移交', en: 'Hand over' }, clause: 'A-53', from: ['OPEN'], to: 'TRANSFERRED', by: [caseOfficer], guards: [opened], follows: 'transfer.send',
      records: 'AccountabilityTransferred', told: { zh: '问责事项已移交纪检监察机关', en: 'Handed to the discipline inspection body' },
    },
    answer: {
      label: { zh: '反馈移交结果', en: 'Tell the result of the transfer' }, clause: 'A-53', from: ['TRANSFERRED'], to: 'CONCLUDED', by: [disciplineBody], follows: 'transfer.result',
      records: 'AccountabilityAnswered', told: { zh: '移交的问责事项已办结', en: 'Concluded by the discipline inspection body' },
    },
    reassign: {
      label: { zh: '经办人员调整', en: 'Change who is on the case' }, clause: 'A-52', from: ['OPEN', 'TRANSFERRED', 'CONCLUDED'], to: null,
      by: [time], follows: 'membership.begin',
      records: 'AccountabilityReassigned', told: null,
    },
  },
  audience: (c: AccountabilityFacts) => audience(scope.member(c.openedById), ...[...c.officerIds, ...c.directorIds].map(scope.member)),
});
