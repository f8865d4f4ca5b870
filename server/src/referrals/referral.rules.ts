import { convener, liaisonOfIt, office, time, unitHandler, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';
import { handedTo, type Confidentiality } from '../submissions/confidentiality.rules.ts';
import { claimable, extensionsLeft, notItsUnits, leaderTakes, notUrgedToday, referable, returnableTime, returnedOnce, returnNotFinal, settled, unclaimed, unitsDisagree, withinTerm } from './referral.guards.rules.ts';

export type ReferralState = 'DRAFT' | 'ISSUED' | 'ACCEPTED' | 'RETURN_REQUESTED' | 'RETURNED' | 'DISPUTED' | 'EXT_REQUESTED' | 'REPLIED' | 'REWORK' | 'CLOSED';

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
  now: Date;
  today: string;
  dueOn: string;
  dueAt: Date;
  /** The last day on which a return may be asked for, and the working days it is counted from. */
  returnUntil: string;
  returnDays: number;
  /** Whether the unit has asked before to return this matter in this round. */
  returnedBefore: boolean;
  /** Handed over by a decision between units. */
  final: boolean;
  /** Whether another unit has returned the matter in this round. */
  earlierReturn: boolean;
  /** Whether units disagree on the matter and nobody has decided yet. */
  inDispute: boolean;
  extensionCount: number;
  extensionLimit: number;
  urgedToday: boolean;
  /** Persons of its units, in any of their posts; asked where the office decides. */
  unitPeople?: readonly string[];
  /** Whether the matter waits to be handed to a unit; asked only when a referral is drafted. */
  referable?: boolean;
}

const reason = (zh: string, en: string, column?: string) => ({ field: 'reason', label: { zh, en }, atMost: 2000, ...(column ? { column } : {}) });
const noted = { field: 'reason', label: { zh: '说明', en: 'a note' }, atLeast: 0, atMost: 2000 };
const drafted = [
  { field: 'unitId', label: { zh: '主办单位', en: 'the lead unit' } },
  { field: 'requirement', label: { zh: '办理要求', en: 'what is required' }, atLeast: 0, atMost: 2000 },
];
const due = (zh: string, en: string) => ({ field: 'dueOn', label: { zh, en } });

/** The protocol between the office and a unit (`domain.md` 3.3). */
export const referralRules = lifecycle({
  noun: 'referral', table: 'referral', dated: 'referralDue', label: { zh: '交办件', en: 'referral' },
  states: {
    DRAFT: { zh: '拟交办', en: 'Drafted' },
    ISSUED: { zh: '待签收', en: 'To be signed for' },
    ACCEPTED: { zh: '办理中', en: 'In hand' },
    RETURN_REQUESTED: { zh: '申请退办', en: 'Return asked for' },
    RETURNED: { zh: '已退办', en: 'Returned' },
    DISPUTED: { zh: '争议待裁定', en: 'Units disagree' },
    EXT_REQUESTED: { zh: '申请延期', en: 'Extension asked for' },
    REPLIED: { zh: '待审核', en: 'Under review' },
    REWORK: { zh: '退回重办', en: 'Sent back' },
    CLOSED: { zh: '已办结', en: 'Closed' },
  },
  actions: {
    draft: {
      label: { zh: '拟交办', en: 'Draft a referral' }, clause: 'A-33', from: [], to: 'DRAFT', by: [office, liaisonOfIt], guards: [referable], needs: drafted,
      records: 'ReferralDrafted', told: { zh: '拟定交办意见', en: 'A referral was drafted' },
    },
    saveDraft: {
      label: { zh: '修改交办意见', en: 'Change the draft' }, clause: 'A-33', from: ['DRAFT'], to: null, by: [office, liaisonOfIt], needs: drafted,
      records: 'ReferralDraftSaved', told: null,
    },
    issue: {
      label: { zh: '交办', en: 'Issue' }, clause: 'A-33', from: ['DRAFT'], to: 'ISSUED', by: [office, time], needs: [due('办理期限', 'the due date')],
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
    assign: {
      label: { zh: '指定经办人', en: 'Name the handler' }, clause: 'A-49', from: ['ISSUED', 'ACCEPTED', 'EXT_REQUESTED', 'REWORK'], to: null, by: [unitLeader],
      needs: [{ field: 'handlerId', label: { zh: '经办人', en: 'the handler' } },
        { field: 'reason', label: { zh: '改派原因', en: 'why the handler changes' }, atLeast: (r: ReferralFacts) => (r.handlerId ? 1 : 0), atMost: 2000 }],
      records: 'ReferralAssigned', told: { zh: '单位已指定经办人', en: 'The unit named a handler' },
    },
    requestReturn: {
      label: { zh: '申请退办', en: 'Ask to return it' }, clause: 'A-33', from: ['ISSUED', 'ACCEPTED'], to: 'RETURN_REQUESTED', by: [unitLeader],
      guards: [returnNotFinal, returnedOnce, returnableTime],
      needs: [reason('退办理由', 'the reason', 'returnReason'), { field: 'basis', label: { zh: '依据条款', en: 'the clause it rests on' }, column: 'returnBasis', atMost: 1000 },
        { field: 'proposedUnitId', label: { zh: '建议承办单位', en: 'the unit proposed instead' }, column: 'returnProposedUnitId' }],
      records: 'ReferralReturnRequested', told: { zh: '责任单位申请退办，营商办审核中', en: 'The unit asks to return it; the office decides' },
    },
    upholdReturn: {
      label: { zh: '同意退办', en: 'Let it be returned' }, clause: 'A-33', from: ['RETURN_REQUESTED'], to: 'RETURNED', by: [office], guards: [notItsUnits], needs: [noted],
      records: 'ReferralReturned', told: { zh: '已退办，将重新交办', en: 'Returned; it goes to another unit' },
    },
    refuseReturn: {
      label: { zh: '不同意退办', en: 'Refuse the return' }, clause: 'A-33', from: ['RETURN_REQUESTED'], to: 'ACCEPTED', by: [office], needs: [reason('不同意的理由', 'why not')],
      records: 'ReferralReturnRefused', told: { zh: '退办未获同意，由该单位继续办理', en: 'The return was refused; the unit goes on' },
    },
    dispute: {
      label: { zh: '提交召集人裁定', en: 'Put it to the convener' }, clause: 'A-33', from: ['RETURN_REQUESTED'], to: 'DISPUTED', by: [office], guards: [unitsDisagree],
      records: 'ReferralDisputed', told: { zh: '两家单位意见不一致，由召集人裁定', en: 'Two units disagree; a convener decides' },
    },
    resume: {
      label: { zh: '首接单位先行办理', en: 'Act meanwhile' }, clause: 'A-33', from: ['RETURNED'], to: 'ACCEPTED', by: [office], follows: 'referral.dispute',
      records: 'ReferralResumed', told: { zh: '裁定之前，由首接单位先行办理', en: 'Until it is decided, the first unit acts' },
    },
    name: {
      label: { zh: '裁定由其承办', en: 'Name as the unit' }, clause: 'A-33', from: ['DISPUTED', 'DRAFT'], to: 'ISSUED', by: [convener], follows: 'dispute.decide',
      records: 'ReferralNamed', told: { zh: '经裁定由该单位承办，不得再退办', en: 'Named as the unit by decision; no further return' },
    },
    keep: {
      label: { zh: '裁定由首接单位承办', en: 'Name the first unit' }, clause: 'A-33', from: ['ACCEPTED', 'EXT_REQUESTED', 'REPLIED', 'REWORK'], to: null, by: [convener], follows: 'dispute.decide',
      records: 'ReferralKept', told: { zh: '经裁定由首接单位承办，不得再退办', en: 'The first unit was named by decision; no further return' },
    },
    relieve: {
      label: { zh: '裁定不由其承办', en: 'Relieve the unit' }, clause: 'A-33', from: ['ACCEPTED', 'EXT_REQUESTED', 'REWORK', 'DISPUTED'], to: 'RETURNED', by: [convener], follows: 'dispute.decide',
      records: 'ReferralRelieved', told: { zh: '经裁定不由该单位承办', en: 'Another unit was named by decision' },
    },
    requestExtension: {
      label: { zh: '申请延期', en: 'Ask for an extension' }, clause: 'A-33', from: ['ACCEPTED'], to: 'EXT_REQUESTED', by: [unitLeader], guards: [withinTerm, extensionsLeft],
      needs: [reason('延期理由', 'the reason', 'extensionReason'), due('拟延至日期', 'the day asked for')],
      records: 'ReferralExtensionRequested', told: { zh: '责任单位申请延期，批准前原期限不变', en: 'The unit asks for an extension; the old date stands until it is granted' },
    },
    grantExtension: {
      label: { zh: '同意延期', en: 'Grant the extension' }, clause: 'A-33', from: ['EXT_REQUESTED'], to: 'ACCEPTED', by: [office], guards: [notItsUnits], needs: [due('延至日期', 'the new due date'), noted],
      records: 'ReferralExtended', told: { zh: '办理期限已延长', en: 'The due date was put off' },
    },
    refuseExtension: {
      label: { zh: '不同意延期', en: 'Refuse the extension' }, clause: 'A-33', from: ['EXT_REQUESTED'], to: 'ACCEPTED', by: [office], needs: [reason('不同意的理由', 'why not')],
      records: 'ReferralExtensionRefused', told: { zh: '延期未获同意，原期限不变', en: 'The extension was refused; the due date stands' },
    },
    urge: {
      label: { zh: '催办', en: 'Urge' }, clause: 'A-33', from: ['ISSUED', 'ACCEPTED', 'RETURN_REQUESTED', 'EXT_REQUESTED', 'REWORK'], to: null, by: [office], guards: [notUrgedToday],
      needs: [{ field: 'reason', label: { zh: '催办意见', en: 'a word with it' }, atLeast: 0, atMost: 500 }],
      records: 'ReferralUrged', told: { zh: '营商办催办', en: 'The office urged the unit' },
    },
    reply: {
      label: { zh: '答复', en: 'Reply' }, clause: 'A-49', from: ['ACCEPTED'], to: 'REPLIED', by: [unitLeader], follows: 'reply.sign',
      records: 'ReferralReplied', told: { zh: '责任单位已答复，营商办审核中', en: 'The unit replied; the office reviews' },
    },
    returnForRework: {
      label: { zh: '退回重办', en: 'Send back' }, clause: 'A-49', from: ['REPLIED'], to: 'REWORK', by: [office],
      needs: [reason('退回原因', 'the reason', 'reworkReason')],
      records: 'ReferralSentBack', told: { zh: '答复未通过审核，退回重办', en: 'The reply did not pass review' },
    },
    setNewDue: {
      label: { zh: '重定期限', en: 'Set a new due date' }, clause: 'A-33', from: ['REWORK'], to: 'ACCEPTED', by: [office],
      needs: [due('新的办理期限', 'the new due date')],
      records: 'ReferralDueAgain', told: { zh: '重新办理，期限已定', en: 'To be done again, with a new date' },
    },
    accept: {
      label: { zh: '审核通过', en: 'Accept and release' }, clause: 'A-34', from: ['REPLIED'], to: 'CLOSED', by: [office], guards: [settled, notItsUnits],
      records: 'ReferralClosed', told: { zh: '答复通过审核', en: 'The reply passed review' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', to: null, by: [office], follows: 'membership.assignLiaison',
      from: ['DRAFT', 'ISSUED', 'ACCEPTED', 'RETURN_REQUESTED', 'RETURNED', 'DISPUTED', 'EXT_REQUESTED', 'REPLIED', 'REWORK', 'CLOSED'],
      records: 'ReferralReassigned', told: null,
    },
  },
  // A draft is between the office and its liaisons.
  audience: (r: ReferralFacts) => (r.state === 'DRAFT' ? audience(scope.office(r.schemeId), ...r.liaisons.map(scope.liaison))
    : audience(scope.office(r.schemeId), ...handedTo({ confidentiality: r.confidentiality, unitIds: [r.unitId, ...r.coUnitIds], handlerIds: [r.handlerId] }), ...r.authors.map(scope.member), ...r.liaisons.map(scope.liaison))),
});
