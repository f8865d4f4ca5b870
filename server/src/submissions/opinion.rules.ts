import { author, clueOfficer, itsLiaison, office, time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';

import { isSecret, type Confidentiality } from './confidentiality.rules.ts';
import { practiceTypes } from './submission.rules.ts';

export type OpinionState = 'SUBMITTED' | 'REGISTERED' | 'MERGED' | 'SPLIT' | 'REJOINED' | 'DECLINED' | 'ANSWERED' | 'WITHDRAWN' | 'RESTRICTED' | 'COLLECTED';

/** What the rules see of one opinion of a submission. */
export interface OpinionFacts {
  state: OpinionState;
  schemeId: string;
  authorId: string;
  /** What its author calls it. */
  type?: string | null | undefined;
  liaisonId: string | null;
  /** The unit that manages its author and reads it. */
  managingUnitId?: string | null | undefined;
  satisfied: boolean | null;
  confidentiality?: Confidentiality;
  identityShown?: boolean;
  /** From the scheme's rules: whether a liaison registers and declines without the office. */
  liaisonRegisters: boolean;
  liaisonDeclines: boolean;
  /** Whether it was merged straight into an issue that was registered from another. */
  mergedAt?: Date | null;
  /** Whether something has followed on its triage. */
  followed?: boolean;
}

const registeringLiaison: Party<OpinionFacts> = {
  who: { zh: '规则授权的专员', en: 'the liaison, where the scheme lets them' },
  holds: (actor, o) => o.liaisonRegisters && itsLiaison.holds(actor, o),
};
const decliningLiaison: Party<OpinionFacts> = {
  who: registeringLiaison.who, holds: (actor, o) => o.liaisonDeclines && itsLiaison.holds(actor, o),
};
const triagingLiaison: Party<OpinionFacts> = {
  who: registeringLiaison.who, holds: (actor, o) => (o.state === 'DECLINED' ? o.liaisonDeclines : o.liaisonRegisters) && itsLiaison.holds(actor, o),
};
const merged: Guard<OpinionFacts> = {
  rule: 'A-31', code: 'WRONG_STATE', holds: (o) => o.mergedAt !== null,
  says: { zh: '该意见不是并入的，不能分出', en: 'It was not merged, so there is nothing to take it out of' },
};
const nothingFollowed: Guard<OpinionFacts> = {
  rule: 'undo-while-nothing-followed', code: 'WRONG_STATE', holds: (o) => !o.followed,
  says: (o) => (o.state === 'SPLIT' ? { zh: '拆分出的意见已经分办、修改或另行标注，不能撤回拆分；请先撤回各件的分办', en: 'What it was split into has been triaged or changed, so the split cannot be taken back: take back the triage of each part first' }
    : { zh: '分办之后已有后续办理，不能撤回；已并入的可以分出', en: 'Something has followed on it, so it cannot be taken back; what was merged can be taken out' }),
};
const unrated: Guard<OpinionFacts> = {
  rule: 'rated-once-an-answer', code: 'DUPLICATE', holds: (o) => o.satisfied === null,
  says: { zh: '您已评价过这次答复', en: 'You have already rated this answer' },
};

const practice: Guard<OpinionFacts> = {
  rule: 'A-40', code: 'WRONG_STATE', holds: (o) => practiceTypes.includes(o.type ?? ''),
  says: { zh: '只有“好经验好做法”收作典型经验', en: 'Only a good practice is collected for publicity' },
};
const noPractice: Guard<OpinionFacts> = {
  rule: 'A-40', code: 'WRONG_STATE', holds: (o) => !practiceTypes.includes(o.type ?? ''),
  says: { zh: '“好经验好做法”用于总结宣传，不登记、不交办单位；请收作典型经验，确属问题的请写明理由不予受理并请本人按问题另行提交', en: 'A good practice goes to publicity and never to a department: collect it, or decline it and ask for what is wrong to be filed as such' },
};
const ordinary: Guard<OpinionFacts> = {
  rule: 'A-20', code: 'DUPLICATE', holds: (o) => !isSecret(o),
  says: { zh: '已标为涉商业秘密', en: 'It is marked as a trade secret already' },
};
const secret: Guard<OpinionFacts> = {
  rule: 'A-20', code: 'WRONG_STATE', holds: isSecret,
  says: { zh: '没有标为涉商业秘密', en: 'It is not marked as a trade secret' },
};
const hidden: Guard<OpinionFacts> = {
  rule: 'A-31', code: 'DUPLICATE', holds: (o) => !o.identityShown,
  says: { zh: '已同意向承办单位公开身份', en: 'The unit that answers is shown who you are already' },
};
const shown: Guard<OpinionFacts> = {
  rule: 'A-31', code: 'WRONG_STATE', holds: (o) => !!o.identityShown,
  says: { zh: '没有公开身份', en: 'Who you are is not shown' },
};
const everyState: OpinionState[] = ['SUBMITTED', 'REGISTERED', 'MERGED', 'SPLIT', 'DECLINED', 'ANSWERED', 'WITHDRAWN', 'COLLECTED'];
const together = { zh: '并入同类问题一并办理', en: 'Handled together with matters of the same kind' };
const apart = { zh: '从合并中分出，单独办理', en: 'Taken out of the merger; handled by itself' };

/** The life of one opinion: its own clock, its own answer, its author's vote (`domain.md` 3.2). */
export const opinionRules = lifecycle({
  noun: 'opinion', table: 'opinion', label: { zh: '意见', en: 'opinion' },
  states: {
    SUBMITTED: { zh: '待分办', en: 'Awaiting triage' },
    REGISTERED: { zh: '已登记办理', en: 'Registered' },
    MERGED: { zh: '并入同类问题办理', en: 'Merged into a matter of the same kind' },
    SPLIT: { zh: '已拆分', en: 'Split' },
    REJOINED: { zh: '拆分已撤回，并回原件', en: 'Put back into what it was split from' },
    DECLINED: { zh: '不予受理', en: 'Declined' },
    ANSWERED: { zh: '已答复', en: 'Answered' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
    RESTRICTED: { zh: '已转保密办理', en: 'Handled in confidence' },
    COLLECTED: { zh: '已收作典型经验', en: 'Collected as a good practice' },
  },
  actions: {
    submit: {
      label: { zh: '提交', en: 'Submit' }, clause: 'A-2', from: [], to: 'SUBMITTED', by: [author], follows: 'submission.submit',
      needs: [{ field: 'problem', label: { zh: '问题描述', en: 'the problem' } }],
      records: 'OpinionSubmitted', told: null,
    },
    amend: {
      label: { zh: '修改', en: 'Amend' }, clause: 'B-23', from: ['SUBMITTED'], to: null, by: [author],
      needs: [{ field: 'title', label: { zh: '标题', en: 'a title' }, atMost: 100 }, { field: 'problem', label: { zh: '问题描述', en: 'the problem' } }],
      records: 'OpinionAmended', told: { zh: '意见已修改', en: 'Opinion amended' },
    },
    register: {
      label: { zh: '登记为问题', en: 'Register as an issue' }, clause: 'B-24', from: ['SUBMITTED'], to: 'REGISTERED', by: [office, registeringLiaison], guards: [noPractice],
      records: 'OpinionRegistered', told: null,
    },
    decline: {
      label: { zh: '不予受理', en: 'Decline' }, clause: 'B-24', from: ['SUBMITTED'], to: 'DECLINED', by: [office, decliningLiaison],
      needs: [
        { field: 'reason', label: { zh: '不予受理的类别', en: 'the ground' }, column: 'declineReason' },
        { field: 'text', label: { zh: '给提交人的说明', en: 'an explanation for its author' }, column: 'declineText', atMost: 2000 },
      ],
      records: 'OpinionDeclined', told: { zh: '不予受理', en: 'Declined' },
    },
    collect: {
      label: { zh: '收作典型经验', en: 'Collect as a good practice' }, clause: 'A-40', from: ['SUBMITTED'], to: 'COLLECTED', by: [office, registeringLiaison], guards: [practice, ordinary],
      records: 'OpinionCollected', told: { zh: '收作典型经验，整理后用于宣传', en: 'Collected as a good practice, to be written up' },
    },
    restrict: {
      label: { zh: '转为线索保密办理', en: 'Hand to the clue officers' }, clause: 'A-41', from: ['SUBMITTED'], to: 'RESTRICTED', by: [office, itsLiaison, clueOfficer],
      records: 'OpinionClassified', told: { zh: '已转为保密办理', en: 'Is handled in confidence from here on' },
    },
    restrictAlong: {
      label: { zh: '随拆分出的线索转保密办理', en: 'Go along with a clue it holds' }, clause: 'A-41', from: ['SPLIT', 'REJOINED'], to: 'RESTRICTED', by: [office, itsLiaison, clueOfficer], follows: 'opinion.restrict',
      records: 'OpinionClassifiedAlong', told: { zh: '已转为保密办理', en: 'Is handled in confidence from here on' },
    },
    merge: {
      label: { zh: '并入同类问题', en: 'Merge' }, clause: 'A-31', from: ['SUBMITTED'], to: 'MERGED', by: [office, registeringLiaison], guards: [noPractice],
      records: 'OpinionMerged', told: together,
    },
    goAlong: {
      label: { zh: '随问题并入同类问题', en: 'Go along with its issue' }, clause: 'A-31', from: ['REGISTERED', 'MERGED'], to: null, by: [office, registeringLiaison], follows: 'issue.merge',
      records: 'OpinionWentAlong', told: together,
    },
    unmerge: {
      label: { zh: '分出，单独办理', en: 'Take out of the merger' }, clause: 'A-31', from: ['MERGED'], to: 'REGISTERED', by: [office, registeringLiaison], guards: [merged],
      records: 'OpinionUnmerged', told: apart,
    },
    part: {
      label: { zh: '答复后分出', en: 'Take out after the answer' }, clause: 'A-31', from: ['ANSWERED'], to: null, by: [office, registeringLiaison], guards: [merged], follows: 'opinion.unmerge',
      records: 'OpinionParted', told: apart,
    },
    comeBack: {
      label: { zh: '随问题分出', en: 'Come back with its issue' }, clause: 'A-31', from: ['REGISTERED', 'MERGED', 'ANSWERED'], to: null, by: [office, registeringLiaison], follows: 'issue.unmerge',
      records: 'OpinionCameBack', told: apart,
    },
    split: {
      label: { zh: '拆分', en: 'Split' }, clause: 'B-24', from: ['SUBMITTED'], to: 'SPLIT', by: [office, registeringLiaison],
      records: 'OpinionSplit', told: { zh: '含多个事项，已拆分，分别办理', en: 'It held several matters; each is handled by itself' },
    },
    splitOff: {
      label: { zh: '由拆分产生', en: 'Be split off' }, clause: 'B-24', from: [], to: 'SUBMITTED', by: [office, registeringLiaison], follows: 'opinion.split',
      needs: [{ field: 'title', label: { zh: '标题', en: 'a title' }, atMost: 100 }, { field: 'problem', label: { zh: '问题描述', en: 'the problem' } }],
      records: 'OpinionSplitOff', told: { zh: '由拆分产生，单独分办', en: 'Split off, to be triaged by itself' },
    },
    undo: {
      label: { zh: '撤回分办', en: 'Take the triage back' }, clause: 'B-24', from: ['REGISTERED', 'MERGED', 'SPLIT', 'DECLINED'], to: 'SUBMITTED', by: [office, triagingLiaison], guards: [nothingFollowed],
      records: 'OpinionUndone', told: { zh: '分办已撤回，重新分办', en: 'Triage was taken back; it is triaged anew' },
    },
    rejoin: {
      label: { zh: '并回原件', en: 'Be put back' }, clause: 'B-24', from: ['SUBMITTED'], to: 'REJOINED', by: [office, registeringLiaison], follows: 'opinion.undo',
      records: 'OpinionRejoined', told: { zh: '拆分已撤回，并回原件办理', en: 'The split was taken back; it goes on as one' },
    },
    redo: {
      label: { zh: '重新办理', en: 'Be done again' }, clause: 'A-34', from: ['ANSWERED'], to: null, by: [time], follows: 'issue.rework',
      records: 'OpinionDoneAgain', told: { zh: '该问题重新办理，办结后再次答复', en: 'The matter is done again; another answer will follow' },
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' }, clause: 'A-2', from: ['SUBMITTED'], to: 'WITHDRAWN', by: [author], follows: 'submission.withdraw',
      records: 'OpinionWithdrawn', told: null,
    },
    handOver: {
      label: { zh: '对接部门', en: 'Hand over' }, clause: 'B-26', from: ['REGISTERED', 'MERGED', 'ANSWERED'], to: null, by: [office, registeringLiaison], follows: 'issue.refer, opinion.merge',
      records: 'OpinionHandedOver', told: null,
    },
    answer: {
      label: { zh: '答复', en: 'Answer' }, clause: 'A-34', from: ['REGISTERED', 'MERGED', 'ANSWERED'], to: 'ANSWERED', by: [office, registeringLiaison], follows: 'referral.accept, opinion.merge',
      records: 'OpinionAnswered', told: { zh: '答复已送达', en: 'The answer was released' },
    },
    rate: {
      label: { zh: '评价答复', en: 'Rate the answer' }, clause: 'A-34', from: ['ANSWERED'], to: null, by: [author], guards: [unrated],
      needs: [{ field: 'satisfied', label: { zh: '是否满意', en: 'whether you are satisfied' } }, { field: 'text', label: { zh: '评价说明', en: 'a comment' }, atLeast: 0, atMost: 2000 }],
      records: 'OpinionRated', told: { zh: '提交人已评价', en: 'The author rated the answer' },
    },
    markSecret: {
      label: { zh: '标为涉商业秘密', en: 'Mark as a trade secret' }, clause: 'A-20', from: everyState, to: null, by: [author, itsLiaison, office], guards: [ordinary],
      records: 'OpinionMarkedSecret', told: { zh: '标为涉商业秘密', en: 'Marked as a trade secret' },
    },
    unmarkSecret: {
      label: { zh: '取消商业秘密标记', en: 'No trade secret any more' }, clause: 'A-20', from: everyState, to: null, by: [author], guards: [secret],
      records: 'OpinionUnmarkedSecret', told: { zh: '取消商业秘密标记', en: 'No trade secret any more' },
    },
    showIdentity: {
      label: { zh: '向承办单位公开身份', en: 'Show who I am' }, clause: 'A-31', from: everyState, to: null, by: [author], guards: [hidden],
      records: 'OpinionIdentityShown', told: { zh: '同意向承办单位公开身份', en: 'Agreed to be known to the unit that answers' },
    },
    hideIdentity: {
      label: { zh: '不再公开身份', en: 'Hide who I am' }, clause: 'A-31', from: everyState, to: null, by: [author], guards: [shown],
      records: 'OpinionIdentityHidden', told: { zh: '不再向承办单位公开身份', en: 'No longer known to the unit that answers' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['SUBMITTED', 'REGISTERED', 'MERGED', 'SPLIT', 'REJOINED', 'DECLINED', 'ANSWERED', 'WITHDRAWN', 'RESTRICTED', 'COLLECTED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'OpinionReassigned', told: null,
    },
  },
  // what was found to be a clue is its author's alone; the clue officers have a case of their own
  audience: (o: OpinionFacts) => (o.state === 'RESTRICTED' ? audience(scope.member(o.authorId)) : audience(scope.member(o.authorId), o.liaisonId && scope.liaison(o.liaisonId), o.managingUnitId && scope.managers(o.managingUnitId), scope.office(o.schemeId))),
});
