import { appointer, oneself } from '../accounts/parties.rules.ts';
import { lifecycle, type Need } from '../kernel/lifecycle.ts';
import { notOnOneself, observersOwn, type AboutObserver } from './subject.rules.ts';

export type ExcuseState = 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

/** What the rules see of an excuse. */
export interface ExcuseFacts extends AboutObserver { state: ExcuseState }

const need = (field: string, zh: string, en: string, more: Partial<Need<ExcuseFacts>> = {}): Need<ExcuseFacts> => ({ field, label: { zh, en }, atMost: 2000, ...more });

/** The life of an excuse: asked for by the observer, decided by whoever engaged them. */
export const excuseRules = lifecycle({
  noun: 'excuse', table: 'excuse', label: { zh: '请假', en: 'excuse' },
  states: {
    REQUESTED: { zh: '待批准', en: 'Asked for' },
    APPROVED: { zh: '已批准', en: 'Approved' },
    REJECTED: { zh: '未批准', en: 'Not approved' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  },
  actions: {
    request: {
      label: { zh: '请假', en: 'Ask to be excused' }, clause: 'A-16', from: [], to: 'REQUESTED', by: [oneself],
      needs: [need('ground', '事由', 'the ground', { column: 'ground' }), need('text', '说明', 'what happened', { column: 'text' }), need('fromOn', '开始日', 'the first day'), need('toOn', '结束日', 'the last day')],
      records: 'ExcuseRequested', told: { zh: '提出请假', en: 'Asked to be excused' },
    },
    approve: {
      label: { zh: '批准', en: 'Approve' }, clause: 'A-16', from: ['REQUESTED'], to: 'APPROVED', by: [appointer], guards: [notOnOneself], needs: [need('reason', '说明', 'a note', { atLeast: 0 })],
      records: 'ExcuseApproved', told: { zh: '请假获得批准', en: 'Excused' },
    },
    reject: {
      label: { zh: '不批准', en: 'Do not approve' }, clause: 'A-16', from: ['REQUESTED'], to: 'REJECTED', by: [appointer], needs: [need('reason', '理由', 'the reason', { column: 'decisionReason' })],
      records: 'ExcuseRejected', told: { zh: '请假未获批准', en: 'Not excused' },
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' }, clause: 'A-16', from: ['REQUESTED'], to: 'WITHDRAWN', by: [oneself],
      records: 'ExcuseWithdrawn', told: { zh: '撤回请假', en: 'Withdrawn' },
    },
  },
  audience: (e: ExcuseFacts) => observersOwn(e),
});
