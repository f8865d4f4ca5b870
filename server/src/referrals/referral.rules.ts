import { office, time, unitHandler, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';

import { handedTo, isSecret, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type ReferralState = 'ISSUED' | 'ACCEPTED' | 'REPLIED' | 'REWORK' | 'CLOSED';

/** What the rules see of a referral. */
export interface ReferralFacts {
  state: ReferralState;
  schemeId: string;
  unitId: string;
  coUnitIds: readonly string[];
  authors: readonly string[];
  liaisons: readonly string[];
  handlerId: string | null;
  confidentiality?: Confidentiality;
  /** The name of whoever claimed it, for the one who came second. */
  handlerName: string | null;
  /** How many rungs higher than at first the matter is handled. */
  level: number;
}

const claimable: Guard<ReferralFacts> = {
  rule: 'A-20', code: 'NOT_YOURS', holds: (r) => !isSecret(r),
  says: { zh: '涉商业秘密事项由单位负责人指定经办人，不能自行认领', en: 'A trade secret is assigned to a handler by a leader of the unit; nobody claims it' },
};
const unclaimed: Guard<ReferralFacts> = {
  rule: 'one-handler', code: 'ALREADY_CLAIMED', holds: (r) => r.handlerId === null,
  says: (r) => ({ zh: `${r.handlerName ?? '其他经办人'}已认领`, en: `${r.handlerName ?? 'Another handler'} has claimed it` }),
};

/** What came back after it was struck off is signed for by the leader, who answers for it. */
const leaderTakes: Guard<ReferralFacts> = {
  rule: 'A-37', code: 'NOT_YOURS', holds: (r, actor) => r.level === 0 || actor.role === 'LEADER',
  says: { zh: '该事项回头看后提级办理，须由单位负责人签收', en: 'It came back and is handled one rung higher: the leader of the unit signs for it' },
};

/** The protocol between the office and a unit (`domain.md` 3.3). */
export const referralRules = lifecycle({
  noun: 'referral', table: 'referral', dated: 'referralDue', label: { zh: '交办件', en: 'referral' },
  states: {
    ISSUED: { zh: '待签收', en: 'To be signed for' },
    ACCEPTED: { zh: '办理中', en: 'In hand' },
    REPLIED: { zh: '待审核', en: 'Under review' },
    REWORK: { zh: '退回重办', en: 'Sent back' },
    CLOSED: { zh: '已办结', en: 'Closed' },
  },
  actions: {
    issue: {
      label: { zh: '交办', en: 'Issue' }, clause: 'A-33', from: [], to: 'ISSUED', by: [office, time], follows: 'issue.refer',
      records: 'ReferralIssued', told: { zh: '已交办，等待单位签收', en: 'Issued to the unit' },
    },
    signFor: {
      label: { zh: '签收', en: 'Sign for' }, clause: 'A-33', from: ['ISSUED'], to: 'ACCEPTED', by: [unitHandler, unitLeader], guards: [leaderTakes],
      records: 'ReferralSignedFor', told: { zh: '责任单位已签收', en: 'The unit signed for it' },
    },
    claim: {
      label: { zh: '认领', en: 'Claim' }, clause: 'A-49', from: ['ACCEPTED'], to: null, by: [unitHandler], guards: [claimable, unclaimed],
      records: 'ReferralClaimed', told: { zh: '已有经办人办理', en: 'A handler took it' },
    },
    reply: {
      label: { zh: '答复', en: 'Reply' }, clause: 'A-49', from: ['ACCEPTED'], to: 'REPLIED', by: [unitLeader], follows: 'reply.sign',
      records: 'ReferralReplied', told: { zh: '责任单位已答复，营商办审核中', en: 'The unit replied; the office reviews' },
    },
    returnForRework: {
      label: { zh: '退回重办', en: 'Send back' }, clause: 'A-49', from: ['REPLIED'], to: 'REWORK', by: [office],
      needs: [{ field: 'reason', label: { zh: '退回原因', en: 'the reason' }, column: 'reworkReason', atMost: 2000 }],
      records: 'ReferralSentBack', told: { zh: '答复未通过审核，退回重办', en: 'The reply did not pass review' },
    },
    setNewDue: {
      label: { zh: '重定期限', en: 'Set a new due date' }, clause: 'A-33', from: ['REWORK'], to: 'ACCEPTED', by: [office],
      needs: [{ field: 'dueOn', label: { zh: '新的办理期限', en: 'the new due date' } }],
      records: 'ReferralDueAgain', told: { zh: '重新办理，期限已定', en: 'To be done again, with a new date' },
    },
    accept: {
      label: { zh: '审核通过', en: 'Accept and release' }, clause: 'A-34', from: ['REPLIED'], to: 'CLOSED', by: [office],
      records: 'ReferralClosed', told: { zh: '答复通过审核', en: 'The reply passed review' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['ISSUED', 'ACCEPTED', 'REPLIED', 'REWORK', 'CLOSED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'ReferralReassigned', told: null,
    },
  },
  audience: (r: ReferralFacts) => audience(scope.office(r.schemeId), ...handedTo({ confidentiality: r.confidentiality, unitIds: [r.unitId, ...r.coUnitIds], handlerIds: [r.handlerId] }),
    ...r.authors.map(scope.member), ...r.liaisons.map(scope.liaison)),
});
