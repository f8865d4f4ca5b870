import { claimant, coLeader, office, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';
import { before, countersigned, notTwice, type Joint } from './joint.rules.ts';
import { lacking, type Reasoned } from './reason.rules.ts';

import { writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type ReplyState = 'DRAFT' | 'AWAITING_SIGNATURE' | 'SIGNED' | 'REJECTED' | 'RELEASED';

/** Whether the problem has been put right by the time of the reply (已整改). */
export type Rectified = 'YES' | 'IN_PROGRESS' | 'NO';

/** What the rules see of a unit's reply. */
export interface ReplyFacts extends Reasoned, Joint {
  state: ReplyState;
  schemeId: string;
  unitId: string;
  handlerId: string | null;
  confidentiality?: Confidentiality;
  authors: readonly string[];
  liaisons: readonly string[];
  /** Whether its referral is in the unit's hands, so that a reply is begun and signed. */
  inHand?: boolean;
  /** Whether the unit is at work on its referral, also while it waits for a decision on it. */
  workedOn?: boolean;
}

const complete: Guard<ReplyFacts> = {
  rule: 'A-29', code: 'REASON_REQUIRED',
  holds: (r) => lacking(r).length === 0,
  says: (r) => lacking(r)[0]!.says,
  field: (r) => lacking(r)[0]?.field,
};
const inHand: Guard<ReplyFacts> = {
  rule: 'reply-in-hand', code: 'WRONG_STATE', holds: (r) => r.inHand !== false,
  says: { zh: '交办件须在“办理中”才能起草答复', en: 'A reply is drafted while the referral is in hand' },
};
const workedOn: Guard<ReplyFacts> = {
  rule: 'reply-in-hand', code: 'WRONG_STATE', holds: (r) => r.workedOn !== false,
  says: { zh: '交办件已不在本单位办理，答复稿不能再修改、送签', en: 'The referral is no longer in your unit’s hands: its draft is changed and sent no more' },
};
const signable: Guard<ReplyFacts> = {
  rule: 'reply-in-hand', code: 'WRONG_STATE', holds: (r) => r.inHand !== false,
  says: { zh: '交办件须在“办理中”才能签发答复', en: 'A reply is signed while the referral is in hand' },
};
const open = ['DRAFT', 'AWAITING_SIGNATURE'] as readonly string[];

/** What a unit says, from draft to release; never without the reason its class requires. */
export const replyRules = lifecycle({
  noun: 'reply', table: 'reply', label: { zh: '答复', en: 'reply' },
  states: {
    DRAFT: { zh: '起草中', en: 'Draft' },
    AWAITING_SIGNATURE: { zh: '待签发', en: 'Awaiting signature' },
    SIGNED: { zh: '已签发', en: 'Signed' },
    REJECTED: { zh: '未通过审核', en: 'Not accepted' },
    RELEASED: { zh: '已送达', en: 'Released' },
  },
  actions: {
    draft: {
      label: { zh: '起草答复', en: 'Draft a reply' }, clause: 'A-49', from: [], to: 'DRAFT', by: [claimant], guards: [inHand],
      records: 'ReplyDrafted', told: null,
    },
    save: {
      label: { zh: '保存草稿', en: 'Save the draft' }, clause: 'A-49', from: ['DRAFT'], to: null, by: [claimant], guards: [workedOn],
      records: 'ReplySaved', told: null,
    },
    submit: {
      label: { zh: '送负责人签发', en: 'Send for signature' }, clause: 'A-29', from: ['DRAFT'], to: 'AWAITING_SIGNATURE', by: [claimant], guards: [workedOn, complete, ...before],
      records: 'ReplySubmitted', told: { zh: '答复待负责人签发', en: 'The reply awaits a signature' },
    },
    sendBack: {
      label: { zh: '退回修改', en: 'Back to the handler' }, clause: 'A-49', from: ['AWAITING_SIGNATURE'], to: 'DRAFT', by: [unitLeader], guards: [workedOn],
      needs: [{ field: 'note', label: { zh: '修改意见', en: 'what to change' }, atMost: 2000 }],
      records: 'ReplySentBack', told: { zh: '负责人退回修改', en: 'The leader sent it back' },
    },
    countersign: {
      label: { zh: '会签', en: 'Countersign' }, clause: 'A-49', from: ['AWAITING_SIGNATURE'], to: null, by: [coLeader], guards: [workedOn, notTwice],
      records: 'ReplyCountersigned', told: { zh: '协办单位已会签', en: 'A co-handling unit countersigned' },
    },
    object: {
      label: { zh: '提出不同意见', en: 'Object' }, clause: 'A-49', from: ['AWAITING_SIGNATURE'], to: 'DRAFT', by: [coLeader], guards: [workedOn],
      needs: [{ field: 'reason', label: { zh: '不同意的理由', en: 'the reasons' }, atMost: 2000 }],
      records: 'ReplyObjectedTo', told: { zh: '协办单位对答复有不同意见，退回修改', en: 'A co-handling unit objected; back to draft' },
    },
    sign: {
      label: { zh: '签发', en: 'Sign' }, clause: 'A-29', from: ['AWAITING_SIGNATURE'], to: 'SIGNED', by: [unitLeader], guards: [signable, complete, ...before, countersigned],
      records: 'ReplySigned', told: null,
    },
    reject: {
      label: { zh: '退回重办', en: 'Not accept' }, clause: 'A-49', from: ['SIGNED'], to: 'REJECTED', by: [office], follows: 'referral.returnForRework',
      records: 'ReplyRejected', told: null,
    },
    release: {
      label: { zh: '送达提交人', en: 'Release' }, clause: 'A-34', from: ['SIGNED'], to: 'RELEASED', by: [office], guards: [complete], follows: 'referral.accept',
      records: 'ReplyReleased', told: null,
    },
    handOn: {
      label: { zh: '改由他人办理', en: 'Hand on' }, clause: 'A-49', from: ['DRAFT', 'AWAITING_SIGNATURE'], to: null, by: [unitLeader], follows: 'referral.assign',
      records: 'ReplyHandedOn', told: null,
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['DRAFT', 'AWAITING_SIGNATURE', 'SIGNED', 'REJECTED', 'RELEASED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'ReplyReassigned', told: null,
    },
  },
  audience: (r: ReplyFacts) => audience(...writtenBy({ confidentiality: r.confidentiality, unitIds: [r.unitId], handlerIds: [r.handlerId] }),
    ...(['AWAITING_SIGNATURE', 'RELEASED'].includes(r.state) ? writtenBy({ confidentiality: r.confidentiality, unitIds: r.coUnitIds }) : []),
    !open.includes(r.state) && scope.office(r.schemeId),
    ...(r.state === 'RELEASED' ? [...r.authors.map(scope.member), ...r.liaisons.map(scope.liaison)] : [])),
});
