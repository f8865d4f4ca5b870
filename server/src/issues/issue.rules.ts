import { convener, itsReviewer, office, oneOfItsAuthors, time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';
import { notItsUnit, proposed, secondPerson, standing, twoAsked, unproposed, type ClearanceFacts } from './clearance.rules.ts';

import { openTo, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type IssueState = 'REGISTERED' | 'REFERRED' | 'ANSWERED' | 'REWORK' | 'CLEARED' | 'PARKED' | 'CONFIRMED' | 'REOPENED' | 'MERGED' | 'VOIDED';

/** What the rules see of an item of the ledger. */
export interface IssueFacts extends ClearanceFacts {
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
  /** Whoever looks back at it and acts now. */
  reviewerId?: string | null;
  /** Whether whoever asks for it to be done again has had it done again before. */
  sentBack?: boolean;
}

const registeringLiaison: Party<IssueFacts> = {
  who: { zh: '规则授权的专员', en: 'the liaison, where the scheme lets them' },
  holds: (actor, i) => i.liaisonRegisters && actor.role === 'LIAISON' && i.liaisons.includes(actor.membershipId),
};
const onceByRight: Guard<IssueFacts> = {
  rule: 'rework-once-by-right', code: 'LIMIT', holds: (i) => !i.sentBack,
  says: { zh: '您已要求重新办理过一次', en: 'You have had it done again once already' },
};
const unanswered: Guard<IssueFacts> = {
  rule: 'merge-before-referral', code: 'WRONG_STATE', holds: (i) => i.round === 1,
  says: { zh: '已经答复过的问题不能再并入其他问题', en: 'What has been answered once is not merged into another' },
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
    PARKED: { zh: '挂账', en: 'Parked with a plan' },
    CONFIRMED: { zh: '回头看通过', en: 'Confirmed on looking back' },
    REOPENED: { zh: '回头看后重开', en: 'Reopened on looking back' },
    MERGED: { zh: '已并入其他问题', en: 'Merged into another' },
    VOIDED: { zh: '登记撤回，编号作废', en: 'Registration taken back, number void' },
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
      label: { zh: '交办', en: 'Refer' }, clause: 'A-33', from: ['REGISTERED', 'REWORK', 'REOPENED'], to: 'REFERRED', by: [office],
      needs: [
        { field: 'unitId', label: { zh: '主办单位', en: 'the lead unit' } },
        { field: 'requirement', label: { zh: '办理要求', en: 'what is required' }, atLeast: 0, atMost: 2000 },
      ],
      records: 'IssueReferred', told: null,
    },
    takeBack: {
      label: { zh: '收回重新交办', en: 'Take back' }, clause: 'A-33', from: ['REFERRED'], to: 'REGISTERED', by: [office], follows: 'referral.upholdReturn',
      records: 'IssueTakenBack', told: null,
    },
    hand: {
      label: { zh: '变更承办单位', en: 'Change the unit' }, clause: 'A-33', from: ['REFERRED'], to: null, by: [office, convener], follows: 'dispute',
      records: 'IssueHanded', told: null,
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
    proposeClear: {
      label: { zh: '提出销号', en: 'Propose to clear' }, clause: 'A-49', from: ['ANSWERED'], to: null, by: [office],
      guards: [responsible, released, reasoned, notItsUnit, twoAsked, unproposed],
      needs: [{ field: 'evidence', label: { zh: '销号依据', en: 'the evidence' }, atMost: 2000 }],
      records: 'IssueClearanceProposed', told: null,
    },
    refuseClear: {
      label: { zh: '不同意销号', en: 'Not clear it' }, clause: 'A-49', from: ['ANSWERED'], to: null, by: [office], guards: [standing],
      needs: [{ field: 'reason', label: { zh: '不同意的原因', en: 'why not' }, atMost: 2000 }],
      records: 'IssueClearanceRefused', told: null,
    },
    clear: {
      label: { zh: '销号', en: 'Clear' }, clause: 'A-49', from: ['ANSWERED'], to: 'CLEARED', by: [office],
      guards: [responsible, released, reasoned, notItsUnit, proposed, secondPerson],
      needs: [{ field: 'evidence', label: { zh: '销号依据', en: 'the evidence' }, column: 'evidence', atMost: 2000 }],
      records: 'IssueCleared', told: { zh: '已销号', en: 'Cleared from the ledger' },
    },
    park: {
      label: { zh: '挂账', en: 'Park with a plan' }, clause: 'A-49', from: ['ANSWERED'], to: 'PARKED', by: [office], guards: [responsible, released, reasoned],
      needs: [
        { field: 'plan', label: { zh: '后续办理计划', en: 'the plan' }, column: 'parkPlan', atMost: 2000 },
        { field: 'until', label: { zh: '恢复办理的日期', en: 'the day it comes back' } },
      ],
      records: 'IssueParked', told: { zh: '列入挂账，按计划到期恢复办理', en: 'Parked with a plan; it comes back on its day' },
    },
    resume: {
      label: { zh: '挂账到期恢复办理', en: 'Come back on its day' }, clause: 'A-49', from: ['PARKED'], to: 'REFERRED', by: [time],
      records: 'IssueResumed', told: { zh: '挂账到期，恢复办理', en: 'Its day has come: handled again' },
    },
    markRisk: {
      label: { zh: '标为高风险', en: 'Mark as high risk' }, clause: 'A-37', from: ['REGISTERED', 'REFERRED', 'ANSWERED', 'REWORK', 'PARKED', 'REOPENED'], to: null, by: [office],
      needs: [{ field: 'reason', label: { zh: '标记的理由', en: 'why' }, atMost: 500 }],
      records: 'IssueMarkedRisky', told: null,
    },
    moveLookBack: {
      label: { zh: '回头看日期随工作日历调整', en: 'Look back on another day' }, clause: 'B-25', from: ['CLEARED'], to: null, by: [time], follows: 'calendar',
      records: 'IssueLookBackMoved', told: null,
    },
    confirm: {
      label: { zh: '回头看通过', en: 'Confirm on looking back' }, clause: 'A-37', from: ['CLEARED'], to: 'CONFIRMED', by: [itsReviewer, time], follows: 'lookBack.ok',
      records: 'IssueConfirmed', told: { zh: '回头看：成效保持', en: 'Looked back at: it lasts' },
    },
    reopen: {
      label: { zh: '回头看后重开', en: 'Reopen on looking back' }, clause: 'A-37', from: ['CLEARED'], to: 'REOPENED', by: [itsReviewer], follows: 'lookBack.rebound',
      records: 'IssueReopened', told: { zh: '回头看发现问题反弹，提级重新办理', en: 'It came back: handled again, one rung higher' },
    },
    linkRecurrence: {
      label: { zh: '标为再次发生', en: 'Link as a recurrence' }, clause: 'A-37', from: ['REGISTERED', 'REFERRED', 'ANSWERED', 'REWORK', 'PARKED', 'REOPENED'], to: null, by: [office],
      needs: [{ field: 'earlierId', label: { zh: '此前已销号的事项', en: 'the earlier matter' } }],
      records: 'IssueRecurrenceLinked', told: null,
    },
    recur: {
      label: { zh: '再次发生', en: 'Be reported again' }, clause: 'A-37', from: ['CLEARED', 'CONFIRMED'], to: null, by: [office], follows: 'issue.linkRecurrence',
      records: 'IssueRecurred', told: null,
    },
    merge: {
      label: { zh: '并入同类问题', en: 'Merge into another' }, clause: 'A-31', from: ['REGISTERED'], to: 'MERGED', by: [office, registeringLiaison], guards: [unanswered],
      records: 'IssueMerged', told: { zh: '并入同类问题一并办理', en: 'Handled together with a matter of the same kind' },
    },
    unmerge: {
      label: { zh: '分出，单独办理', en: 'Take out of the merger' }, clause: 'A-31', from: ['MERGED'], to: 'REGISTERED', by: [office, registeringLiaison],
      records: 'IssueUnmerged', told: { zh: '从合并中分出，单独办理', en: 'Taken out of the merger; handled by itself' },
    },
    takeIn: {
      label: { zh: '并入同类意见', en: 'Take in a matter of the same kind' }, clause: 'A-31', from: ['REGISTERED', 'REFERRED', 'ANSWERED', 'REWORK', 'REOPENED'], to: null, by: [office, registeringLiaison],
      follows: 'opinion.merge, issue.merge', records: 'IssueTookIn', told: { zh: '并入一件同类事项', en: 'A matter of the same kind was merged into it' },
    },
    partWith: {
      label: { zh: '分出已并入的意见', en: 'Part with what was merged' }, clause: 'A-31', from: ['REGISTERED', 'REFERRED', 'ANSWERED', 'REWORK', 'CLEARED', 'PARKED', 'CONFIRMED', 'REOPENED'], to: null, by: [office, registeringLiaison],
      follows: 'opinion.unmerge, issue.unmerge, opinion.undo', records: 'IssuePartedWith', told: { zh: '分出一件已并入的事项', en: 'A matter that was merged into it was taken out' },
    },
    standApart: {
      label: { zh: '从合并中单独立项', en: 'Stand apart' }, clause: 'A-31', from: [], to: 'REGISTERED', by: [office, registeringLiaison], follows: 'opinion.unmerge',
      records: 'IssueStoodApart', told: { zh: '从合并中分出，以新编号单独办理', en: 'Taken out of a merger, under a number of its own' },
    },
    void: {
      label: { zh: '登记撤回', en: 'Take the registration back' }, clause: 'A-49', from: ['REGISTERED'], to: 'VOIDED', by: [office, registeringLiaison], follows: 'opinion.undo',
      records: 'IssueVoided', told: { zh: '登记已撤回，编号作废', en: 'The registration was taken back; its number is void' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['REGISTERED', 'REFERRED', 'ANSWERED', 'REWORK', 'CLEARED', 'PARKED', 'CONFIRMED', 'REOPENED', 'MERGED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'IssueReassigned', told: null,
    },
  },
  // what is merged or void is no observer's any more: they follow what it went into
  audience: (i: IssueFacts) => audience(scope.office(i.schemeId), ...(['MERGED', 'VOIDED'].includes(i.state) ? [] : i.authors.map(scope.member)), ...i.liaisons.map(scope.liaison), ...openTo(i)),
});
