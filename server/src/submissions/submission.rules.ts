import { author, clueOfficer, itsLiaison, manager, office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';

export type SubmissionState = 'SUBMITTED' | 'AWAITING_INFO' | 'TRIAGED' | 'WITHDRAWN' | 'RECORDED' | 'RESTRICTED';

/** Kinds that are recorded for the quarterly report and go to nobody: no triage, no clock (B-4). */
export const recordedTypes: readonly string[] = ['INDUSTRY_SIGNAL'];

/** Kinds of opinion that praise: they go to publicity and never to a department. */
export const practiceTypes: readonly string[] = ['GOOD_PRACTICE'];

/** Kinds of body that nobody supervises: what they struggle with is a demand. */
export const notSupervised: readonly string[] = ['PRIVATE_FIRM'];
export const demandTypes: readonly string[] = ['ENTERPRISE_DEMAND'];

/** What the rules see of a submission. */
export interface SubmissionFacts {
  state: SubmissionState;
  schemeId: string;
  authorId: string;
  liaisonId: string | null;
  /** The unit that manages its author and reads it; none where the office itself does, and of what is kept more closely. */
  managingUnitId: string | null;
  /** The unit that rolled it up to the office. */
  originUnitId?: string | null | undefined;
  /** How many of its opinions have been registered or declined. */
  triaged: number;
}

const untouched: Guard<SubmissionFacts> = {
  rule: 'withdraw-before-register', code: 'WRONG_STATE', holds: (s) => s.triaged === 0,
  says: { zh: '已有意见登记或答复，不能再撤回', en: 'Some of it has already been registered or declined, so it cannot be withdrawn' },
};

const once: Guard<SubmissionFacts> = {
  rule: 'A-48', code: 'DUPLICATE', holds: (s) => !s.originUnitId,
  says: { zh: '已汇总上报营商办，不能重复上报', en: 'It has been rolled up to the office already' },
};

/** The life of what an observer files (`domain.md` 3.2). */
export const submissionRules = lifecycle({
  noun: 'submission', table: 'submission', label: { zh: '提交', en: 'submission' },
  states: {
    SUBMITTED: { zh: '已提交', en: 'Submitted' },
    AWAITING_INFO: { zh: '待补充', en: 'More asked for' },
    TRIAGED: { zh: '已分办', en: 'Triaged' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
    RECORDED: { zh: '已收录', en: 'Recorded' },
    RESTRICTED: { zh: '已转保密办理', en: 'Handled in confidence' },
  },
  actions: {
    submit: {
      label: { zh: '提交', en: 'Submit' }, clause: 'A-2', from: [], to: 'SUBMITTED', by: [author],
      records: 'SubmissionSubmitted', told: { zh: '已提交', en: 'Submitted' },
    },
    submitNothing: {
      label: { zh: '本月无意见', en: 'Nothing this month' }, clause: 'B-23', from: [], to: 'TRIAGED', by: [author],
      records: 'NothingReported', told: { zh: '本月无意见', en: 'Nothing to report this month' },
    },
    record: {
      label: { zh: '收录产业信号', en: 'Record an industry signal' }, clause: 'B-4', from: [], to: 'RECORDED', by: [author],
      needs: [{ field: 'industry', label: { zh: '所属行业', en: 'the industry' } }, { field: 'signal', label: { zh: '信号内容', en: 'what is to be reported' } }],
      records: 'SignalRecorded', told: { zh: '提交产业信号', en: 'Reported an industry signal' },
    },
    logCall: {
      label: { zh: '登记电话沟通', en: 'Log the phone contact' }, clause: 'B-25',
      from: ['SUBMITTED', 'AWAITING_INFO', 'TRIAGED'], to: null, by: [itsLiaison],
      needs: [
        { field: 'calledAt', label: { zh: '通话时间', en: 'the time of the call' } },
        { field: 'outcome', label: { zh: '沟通结果', en: 'the outcome' } },
        { field: 'notes', label: { zh: '沟通记录', en: 'notes' }, atMost: 2000 },
      ],
      records: 'ContactMade', told: { zh: '专员已电话沟通', en: 'The liaison called' },
    },
    askForMore: {
      label: { zh: '请提交人补充', en: 'Ask for more' }, clause: 'B-24', from: ['SUBMITTED'], to: 'AWAITING_INFO', by: [itsLiaison],
      needs: [{ field: 'question', label: { zh: '需要补充的内容', en: 'what is asked' }, atMost: 2000 }],
      records: 'InformationAskedFor', told: { zh: '专员请您补充情况', en: 'The liaison asks for more' },
    },
    supplyInfo: {
      label: { zh: '补充情况', en: 'Add information' }, clause: 'B-24', from: ['AWAITING_INFO'], to: 'SUBMITTED', by: [author],
      needs: [{ field: 'answer', label: { zh: '补充内容', en: 'the information' }, atMost: 5000 }],
      records: 'InformationSupplied', told: { zh: '已补充情况', en: 'Information added' },
    },
    rollUp: {
      label: { zh: '汇总上报', en: 'Roll up to the office' }, clause: 'A-48', from: ['SUBMITTED', 'AWAITING_INFO'], to: null, by: [manager], guards: [once],
      needs: [{ field: 'note', label: { zh: '上报说明', en: 'a note for the office' }, atLeast: 0, atMost: 1000 }],
      records: 'SubmissionRolledUp', told: { zh: '选聘单位已汇总上报营商办', en: 'The appointing unit rolled it up to the office' },
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' }, clause: 'A-2', from: ['SUBMITTED', 'AWAITING_INFO'], to: 'WITHDRAWN', by: [author],
      guards: [untouched],
      needs: [{ field: 'reason', label: { zh: '撤回原因', en: 'why it is withdrawn' }, column: 'withdrawReason', atMost: 1000 }],
      records: 'SubmissionWithdrawn', told: { zh: '已撤回', en: 'Withdrawn' },
    },
    triage: {
      label: { zh: '分办完毕', en: 'Triaged' }, clause: 'B-24', from: ['SUBMITTED', 'AWAITING_INFO'], to: 'TRIAGED', by: [itsLiaison, office],
      follows: 'opinion.register, opinion.merge, opinion.decline, opinion.collect',
      records: 'SubmissionTriaged', told: null,
    },
    restrict: {
      label: { zh: '转为保密办理', en: 'Restrict' }, clause: 'A-41', from: ['SUBMITTED', 'AWAITING_INFO', 'TRIAGED'], to: 'RESTRICTED', by: [office, itsLiaison, clueOfficer], follows: 'opinion.restrict',
      records: 'SubmissionRestricted', told: null,
    },
    reopen: {
      label: { zh: '重新分办', en: 'Triage anew' }, clause: 'B-24', from: ['TRIAGED'], to: 'SUBMITTED', by: [itsLiaison, office], follows: 'opinion.undo',
      records: 'SubmissionReopened', told: null,
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['SUBMITTED', 'AWAITING_INFO', 'TRIAGED', 'WITHDRAWN', 'RESTRICTED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'SubmissionReassigned', told: { zh: '联络专员已变更', en: 'Another liaison looks after it' },
    },
  },
  audience: (s: SubmissionFacts) => (s.state === 'RESTRICTED' ? audience(scope.member(s.authorId)) : audience(scope.member(s.authorId), s.liaisonId && scope.liaison(s.liaisonId), s.managingUnitId && scope.managers(s.managingUnitId), scope.office(s.schemeId))),
});
