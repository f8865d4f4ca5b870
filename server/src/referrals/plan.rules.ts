import { claimant, time, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import type { Day } from '../kernel/calendar.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type PlanState = 'DRAFT' | 'AWAITING_APPROVAL' | 'APPROVED';

/** One measure (措施): what is done, by whom (责任人), by when (时限); and, later, on which day it was done, or was told late. */
export interface Measure { what: string; person: string; dueOn: Day | null; doneOn?: Day | null; note?: string | null; lateOn?: Day | null }

/** What the rules see of a rectification plan. */
export interface PlanFacts {
  state: PlanState;
  schemeId: string;
  confidentiality?: Confidentiality;
  unitId: string;
  coUnitIds: readonly string[];
  handlerId: string | null;
  measures: readonly Measure[];
  /** Whether its referral is in the unit's hands; asked only while the plan is made. */
  inHand?: boolean;
}

/** The first measure that lacks something; null where every one says what, who and by when. */
export const unwhole = (measures: readonly Measure[]): number | null => {
  const at = measures.findIndex((m) => meaningfulLength(m.what) === 0 || meaningfulLength(m.person) === 0 || !m.dueOn);
  return at < 0 ? null : at;
};

const whole: Guard<PlanFacts> = {
  rule: 'A-50', code: 'INCOMPLETE', holds: (p) => p.measures.length > 0 && unwhole(p.measures) === null,
  says: (p) => (p.measures.length === 0 ? { zh: '整改方案至少要有一项措施', en: 'A plan has at least one measure' }
    : { zh: `第 ${unwhole(p.measures)! + 1} 项措施须写明措施内容、责任人和时限`, en: `Measure ${unwhole(p.measures)! + 1} must say what, who and by when` }),
  field: (p) => (p.measures.length === 0 ? 'measures' : `measures.${unwhole(p.measures)}`),
};
const inHand: Guard<PlanFacts> = {
  rule: 'plan-in-hand', code: 'WRONG_STATE', holds: (p) => p.inHand !== false,
  says: { zh: '交办件须在“办理中”才能制定整改方案', en: 'A plan is made while the referral is in hand' },
};

/** A unit's plan to put a problem right, approved by its leader before the reply that accepts the problem. */
export const planRules = lifecycle({
  noun: 'plan', table: 'rectification_plan', label: { zh: '整改方案', en: 'rectification plan' },
  states: {
    DRAFT: { zh: '起草中', en: 'Draft' },
    AWAITING_APPROVAL: { zh: '待审批', en: 'Awaiting approval' },
    APPROVED: { zh: '已审批', en: 'Approved' },
  },
  actions: {
    draft: {
      label: { zh: '制定整改方案', en: 'Draft a plan' }, clause: 'A-50', from: [], to: 'DRAFT', by: [claimant], guards: [inHand],
      records: 'PlanDrafted', told: null,
    },
    save: {
      label: { zh: '保存整改方案', en: 'Save the plan' }, clause: 'A-50', from: ['DRAFT'], to: null, by: [claimant], guards: [inHand],
      records: 'PlanSaved', told: null,
    },
    submit: {
      label: { zh: '报负责人审批', en: 'Send for approval' }, clause: 'A-50', from: ['DRAFT'], to: 'AWAITING_APPROVAL', by: [claimant], guards: [inHand, whole],
      records: 'PlanSubmitted', told: { zh: '整改方案待审批', en: 'The plan awaits approval' },
    },
    sendBack: {
      label: { zh: '退回修改', en: 'Back to the handler' }, clause: 'A-50', from: ['AWAITING_APPROVAL'], to: 'DRAFT', by: [unitLeader],
      needs: [{ field: 'note', label: { zh: '修改意见', en: 'what to change' }, atMost: 2000 }],
      records: 'PlanSentBack', told: { zh: '整改方案退回修改', en: 'The plan was sent back' },
    },
    approve: {
      label: { zh: '批准整改方案', en: 'Approve the plan' }, clause: 'A-50', from: ['AWAITING_APPROVAL'], to: 'APPROVED', by: [unitLeader], guards: [whole],
      records: 'PlanApproved', told: { zh: '整改方案已批准', en: 'The plan was approved' },
    },
    progress: {
      label: { zh: '填报完成情况', en: 'Report a measure done' }, clause: 'A-50', from: ['APPROVED'], to: null, by: [claimant],
      records: 'PlanMeasureDone', told: { zh: '一项整改措施已完成', en: 'A measure is done' },
    },
    late: {
      label: { zh: '整改措施超期', en: 'A measure is late' }, clause: 'A-50', from: ['APPROVED'], to: null, by: [time],
      records: 'PlanMeasureLate', told: { zh: '整改措施超过时限未完成', en: 'A measure is past its date' },
    },
  },
  audience: (p: PlanFacts) => audience(...writtenBy({ confidentiality: p.confidentiality, unitIds: [p.unitId], handlerIds: [p.handlerId] }),
    ...(p.state === 'APPROVED' ? [scope.office(p.schemeId), ...writtenBy({ confidentiality: p.confidentiality, unitIds: p.coUnitIds })] : [])),
});
