import { disciplineBody, time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';
import { caseOfficer, opened } from './clue.rules.ts';

export type TransferState = 'SENT' | 'RECEIVED' | 'RESULT';

/** What the rules see of a transfer. */
export interface TransferFacts {
  state: TransferState;
  schemeId: string;
  officerIds: readonly string[];
  disciplineIds: readonly string[];
  opened: boolean;
  /** Whether its source stands where it may be handed over. */
  ripe: boolean;
}

const receiver: Party<TransferFacts> = {
  who: { zh: '纪委监委联络员', en: 'the discipline inspection body' },
  holds: (actor, t) => disciplineBody.holds(actor, t) && t.disciplineIds.includes(actor.membershipId),
};
const ripe: Guard<TransferFacts> = {
  rule: 'A-53', code: 'WRONG_STATE', holds: (t) => t.ripe, says: { zh: '只有调查核实中的事项可以移交，且只能移交一次', en: 'Only what is being investigated is handed over, and only once' },
};

/** A transfer to the discipline inspection body: one way; there is no action that takes it back. */
export const transferRules = lifecycle({
  noun: 'transfer', table: 'case_transfer', label: { zh: '移交', en: 'transfer' },
  states: {
    SENT: { zh: '已移交，待签收', en: 'Sent, to be received' },
    RECEIVED: { zh: '已签收', en: 'Received' },
    RESULT: { zh: '已反馈结果', en: 'The result is told' },
  },
  actions: {
    send: {
      label: { zh: '移交', en: 'Hand over' }, clause: 'A-53', from: [], to: 'SENT', by: [caseOfficer], guards: [opened, ripe],
      needs: [
        { field: 'summary', label: { zh: '摘要', en: 'a summary' }, atMost: 5000 },
        { field: 'consequences', label: { zh: '造成的严重后果', en: 'the serious consequences' }, atLeast: 10, atMost: 5000 },
        { field: 'basis', label: { zh: '移交依据', en: 'what it rests on' }, atMost: 2000 },
        { field: 'materials', label: { zh: '材料清单', en: 'the list of materials' }, atMost: 5000 },
      ],
      records: 'TransferSent', told: { zh: '收到移交件', en: 'Something was handed over' },
    },
    receive: {
      label: { zh: '签收', en: 'Sign for it' }, clause: 'A-53', from: ['SENT'], to: 'RECEIVED', by: [receiver],
      records: 'TransferReceived', told: { zh: '移交件已签收', en: 'The transfer was signed for' },
    },
    result: {
      label: { zh: '反馈结果', en: 'Tell the result' }, clause: 'A-53', from: ['RECEIVED'], to: 'RESULT', by: [receiver], guards: [opened],
      needs: [{ field: 'result', label: { zh: '办理结果', en: 'the result' }, atMost: 5000 }, { field: 'released', label: { zh: '告知反映人的内容', en: 'what its reporter is told' }, atMost: 5000 }],
      records: 'TransferAnswered', told: { zh: '移交件已反馈结果', en: 'The result of the transfer was told' },
    },
    reassign: {
      label: { zh: '经办人员调整', en: 'Change who is on the case' }, clause: 'A-53', from: ['SENT', 'RECEIVED', 'RESULT'], to: null,
      by: [time], follows: 'membership.begin',
      records: 'TransferReassigned', told: null,
    },
  },
  audience: (t: TransferFacts) => audience(...[...t.officerIds, ...t.disciplineIds].map(scope.member)),
});
