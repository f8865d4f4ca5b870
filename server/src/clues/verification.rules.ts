import { itsObserver, time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';
import { caseOfficer, opened } from './clue.rules.ts';

export type VerificationState = 'ASSIGNED' | 'REPORTED' | 'CANCELLED';

/** What the rules see of a clue that an observer is asked to check. */
export interface VerificationFacts { state: VerificationState; schemeId: string; memberId: string; officerIds: readonly string[]; opened: boolean }

/** The life of a check (线索核查, B-14): between an observer and the clue officers alone. */
export const verificationRules = lifecycle({
  noun: 'verification', table: 'verification', label: { zh: '线索核查', en: 'check of a clue' },
  states: {
    ASSIGNED: { zh: '待核查', en: 'To be checked' },
    REPORTED: { zh: '已报告', en: 'Reported' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  actions: {
    assign: {
      label: { zh: '委托核查', en: 'Ask for a check' }, clause: 'B-14', from: [], to: 'ASSIGNED', by: [caseOfficer], guards: [opened],
      needs: [{ field: 'asked', label: { zh: '核查内容', en: 'what is to be checked' }, atMost: 5000 }, { field: 'dueOn', label: { zh: '完成期限', en: 'the due day' } }],
      records: 'VerificationAssigned', told: { zh: '收到保密核查委托', en: 'Asked for a check in confidence' },
    },
    report: {
      label: { zh: '报告核查结果', en: 'Report' }, clause: 'B-14', from: ['ASSIGNED'], to: 'REPORTED', by: [itsObserver],
      needs: [{ field: 'finding', label: { zh: '核查结果', en: 'what was found' }, atMost: 20_000 }],
      records: 'VerificationReported', told: { zh: '保密核查已报告', en: 'The check was reported' },
    },
    cancel: {
      label: { zh: '取消核查', en: 'Cancel' }, clause: 'B-14', from: ['ASSIGNED'], to: 'CANCELLED', by: [caseOfficer],
      records: 'VerificationCancelled', told: { zh: '保密核查已取消', en: 'The check was cancelled' },
    },
    reassign: {
      label: { zh: '经办人员调整', en: 'Change who is on the case' }, clause: 'B-14', from: ['ASSIGNED', 'REPORTED', 'CANCELLED'], to: null,
      by: [time], follows: 'membership.begin',
      records: 'VerificationReassigned', told: null,
    },
  },
  audience: (v: VerificationFacts) => audience(scope.member(v.memberId), ...v.officerIds.map(scope.member)),
});
