import { time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';
import { appointer, appointers, nominator, nominee } from './recruiting.rules.ts';

export const nominationStates = {
  DRAFT: { zh: '拟推荐', en: 'Draft' },
  SUBMITTED: { zh: '已报送', en: 'Submitted' },
  VETTED: { zh: '审核通过', en: 'Vetted' },
  PUBLICISED: { zh: '公示中', en: 'On public notice' },
  APPROVED: { zh: '审定通过', en: 'Approved' },
  APPOINTED: { zh: '已聘任', en: 'Appointed' },
  REJECTED: { zh: '未通过', en: 'Rejected' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
} as const;
export type NominationState = keyof typeof nominationStates;

/** The states in which a nomination holds a place of its unit's quota. */
export const holding: readonly NominationState[] = ['SUBMITTED', 'VETTED', 'PUBLICISED', 'APPROVED', 'APPOINTED'];

/** What the rules see of a nomination. */
export interface NominationFacts {
  id: string;
  state: NominationState;
  schemeId: string;
  unitId: string;
  appointingUnitId?: string | null | undefined;
  channel?: 'EXTERNAL' | 'INTERNAL' | null | undefined;
  consentedAt?: Date | null | undefined;
  publicationConsentAt?: Date | null | undefined;
  pledgedAt?: Date | null | undefined;
  /** Who vetted it, as a person: a second membership of theirs does not make them another. */
  vettedByPersonId?: string | null | undefined;
  /** Whether its call takes nominations today. */
  callRuns: boolean;
  /** The places its unit has, and how many other nominations hold one. */
  places: number;
  held: number;
  /** What has not been stated yet, by the input's field. */
  missing: string | null;
  /** The nominee is staff of the area's own bodies (B-9); leads one of them (B-11). */
  ownStaff: boolean;
  leads: boolean;
  /** Working days of public notice under the rules; null where there is none. Whether it is over, and objections not yet decided. */
  noticeDays: number | null;
  noticeOver: boolean;
  openObjections: number;
}

type G = Guard<NominationFacts>;
const consented: G = { rule: 'A-4', code: 'INCOMPLETE', holds: (n) => !!n.consentedAt, says: { zh: '被推荐人尚未同意：请把个人链接发给本人', en: 'The nominee has not consented: send them their personal link' } };
const hasQuota: G = { rule: 'A-5', code: 'NOT_YOURS', holds: (n) => n.places > 0, says: { zh: '本单位没有推荐名额', en: 'Your unit has no quota in this call' } };
const freePlace: G = {
  rule: 'A-5', code: 'QUOTA_EXCEEDED', holds: (n) => n.held < n.places,
  says: (n) => ({ zh: `本单位的 ${n.places} 个名额已用完`, en: `All ${n.places} places of your unit are taken` }),
};
const callRuns: G = { rule: 'A-5', code: 'WRONG_STATE', holds: (n) => n.callRuns, says: { zh: '选聘公告不在推荐期内', en: 'The call does not take nominations now' } };
const complete: G = { rule: 'A-3', code: 'INCOMPLETE', holds: (n) => n.missing === null, field: (n) => n.missing ?? undefined, says: { zh: '推荐信息尚未填写完整', en: 'Some of the nomination is still missing' } };
const outsider: G = {
  rule: 'B-9', code: 'INVALID', field: () => 'channel', holds: (n) => n.channel !== 'EXTERNAL' || !n.ownStaff,
  says: { zh: '本区域单位的工作人员不能作为社会监督员推荐', en: 'Staff of the area’s own bodies cannot be nominated from outside' },
};
const grassRoots: G = {
  rule: 'B-11', code: 'INVALID', field: () => 'channel', holds: (n) => n.channel !== 'INTERNAL' || !n.leads,
  says: { zh: '单位负责人不能作为内部监督员推荐，内部监督员应为基层工作人员', en: 'The leader of a unit cannot be an internal observer; those are from the working level' },
};
const pledged: G = { rule: 'A-10', code: 'PLEDGE_MISSING', holds: (n) => !!n.pledgedAt, says: { zh: '被推荐人尚未签署承诺书', en: 'The nominee has not signed the pledge' } };
const unsigned: G = { rule: 'A-10', code: 'DUPLICATE', holds: (n) => !n.pledgedAt, says: { zh: '承诺书已经签署，不能再改', en: 'The pledge has been signed and cannot be changed' } };
const anotherPerson: G = {
  rule: 'A-6', code: 'CONFLICT_OF_INTEREST', holds: (n, actor) => n.vettedByPersonId !== actor.personId,
  says: { zh: '审核人不能审定自己审核的人选', en: 'Whoever vetted a nominee does not approve them' },
};
const hasNotice: G = { rule: 'public-notice', code: 'INVALID', holds: (n) => n.noticeDays !== null, says: { zh: '现行规则没有规定公示', en: 'The rules know no public notice' } };
const mayPublish: G = {
  rule: 'PIPL-25', code: 'INCOMPLETE', holds: (n) => !!n.publicationConsentAt,
  says: { zh: '被推荐人尚未同意公开姓名：请其通过个人链接同意', en: 'The nominee has not agreed to their name being published; they do so by their personal link' },
};
const noticeHeld: G = {
  rule: 'public-notice', code: 'WRONG_STATE', holds: (n) => (n.state === 'PUBLICISED' ? n.noticeOver : n.noticeDays === null),
  says: (n) => (n.state === 'PUBLICISED' ? { zh: '公示期未满', en: 'The public notice still runs' } : { zh: '现行规则要求先公示', en: 'The rules ask for a public notice first' }),
};
const objectionsDecided: G = {
  rule: 'public-notice', code: 'WRONG_STATE', holds: (n) => n.openObjections === 0,
  says: (n) => ({ zh: `还有 ${n.openObjections} 条公示异议未处理`, en: `${n.openObjections} objections are still to be decided` }),
};

const reason = { zh: '原因', en: 'the reason' };

/** From a suggestion to an appointment (`domain.md` 3.1): two decisions by two people, in order. */
export const nominationRules = lifecycle({
  noun: 'nomination', table: 'nomination', label: { zh: '推荐', en: 'nomination' },
  states: nominationStates,
  actions: {
    draft: {
      label: { zh: '推荐人选', en: 'Nominate' }, clause: 'A-5', from: [], to: 'DRAFT', by: [nominator], guards: [callRuns, hasQuota],
      records: 'NominationDrafted', told: { zh: '已拟推荐', en: 'Drafted' },
    },
    save: { label: { zh: '修改', en: 'Edit' }, clause: 'A-5', from: ['DRAFT'], to: null, by: [nominator], records: 'NominationSaved', told: null },
    invite: {
      label: { zh: '生成个人链接', en: 'Make the personal link' }, clause: 'A-4', from: ['DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED'], to: null, by: [nominator, appointer],
      records: 'NomineeInvited', told: { zh: '已生成个人链接', en: 'A personal link was made' },
    },
    consent: {
      label: { zh: '同意', en: 'Consent' }, clause: 'A-4', from: ['DRAFT', 'SUBMITTED', 'VETTED'], to: null, by: [nominee],
      records: 'NomineeConsented', told: { zh: '本人已同意', en: 'The nominee consented' },
    },
    pledge: {
      label: { zh: '签署承诺书', en: 'Sign the pledge' }, clause: 'A-10', from: ['DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED'], to: null, by: [nominee], guards: [consented, unsigned],
      records: 'PledgeSigned', told: { zh: '本人已签署承诺书', en: 'The nominee signed the pledge' },
    },
    submit: {
      label: { zh: '报送', en: 'Submit' }, clause: 'A-5', from: ['DRAFT'], to: 'SUBMITTED', by: [nominator], guards: [complete, consented, callRuns, hasQuota, freePlace, outsider, grassRoots],
      records: 'NominationSubmitted', told: { zh: '已报送选聘单位', en: 'Submitted' },
    },
    return: {
      label: { zh: '退回补正', en: 'Return' }, clause: 'A-6', from: ['SUBMITTED'], to: 'DRAFT', by: [appointer],
      needs: [{ field: 'reason', label: reason, atMost: 1000 }],
      records: 'NominationReturned', told: { zh: '已退回补正', en: 'Returned' },
    },
    vet: {
      label: { zh: '审核', en: 'Vet' }, clause: 'A-7', from: ['SUBMITTED'], to: 'VETTED', by: [appointer],
      records: 'NominationVetted', told: { zh: '审核通过', en: 'Vetted' },
    },
    reject: {
      label: { zh: '审核不通过', en: 'Reject' }, clause: 'A-9', from: ['SUBMITTED'], to: 'REJECTED', by: [appointer], follows: 'nomination.vet',
      needs: [{ field: 'reason', label: reason, column: 'rejectReason', atMost: 1000 }],
      records: 'NominationRejected', told: { zh: '审核未通过', en: 'Not accepted' },
    },
    publicise: {
      label: { zh: '公示', en: 'Put on public notice' }, clause: 'A-6', from: ['VETTED'], to: 'PUBLICISED', by: [appointer], guards: [hasNotice, mayPublish],
      records: 'NominationPublicised', told: { zh: '已公示', en: 'On public notice' },
    },
    endNotice: {
      label: { zh: '公示期满', en: 'The notice ends' }, clause: 'A-6', from: ['PUBLICISED'], to: null, by: [time],
      records: 'PublicNoticeEnded', told: { zh: '公示期满', en: 'The public notice ended' },
    },
    refuse: {
      label: { zh: '异议成立', en: 'Uphold an objection' }, clause: 'A-6', from: ['PUBLICISED'], to: 'REJECTED', by: [appointer], follows: 'objection.uphold',
      needs: [{ field: 'reason', label: reason, column: 'rejectReason', atMost: 1000 }],
      records: 'NominationRefused', told: { zh: '公示异议成立，未通过', en: 'Not accepted after an objection' },
    },
    approve: {
      label: { zh: '审定', en: 'Approve' }, clause: 'A-6', from: ['VETTED', 'PUBLICISED'], to: 'APPROVED', by: [appointer], guards: [anotherPerson, pledged, noticeHeld, objectionsDecided],
      records: 'NominationApproved', told: { zh: '审定通过', en: 'Approved' },
    },
    appoint: {
      label: { zh: '聘任', en: 'Appoint' }, clause: 'A-6', from: ['APPROVED'], to: 'APPOINTED', by: [appointer], guards: [outsider, grassRoots],
      records: 'NomineeAppointed', told: { zh: '已聘任', en: 'Appointed' },
    },
    withdraw: {
      label: { zh: '撤回推荐', en: 'Withdraw' }, clause: 'A-5', from: ['DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED', 'APPROVED'], to: 'WITHDRAWN', by: [nominator],
      needs: [{ field: 'reason', label: reason, atMost: 1000 }],
      records: 'NominationWithdrawn', told: { zh: '推荐单位已撤回', en: 'Withdrawn by the unit' },
    },
    stepDown: {
      label: { zh: '本人退出', en: 'Step down' }, clause: 'A-4', from: ['DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED', 'APPROVED'], to: 'WITHDRAWN', by: [nominee],
      records: 'NomineeSteppedDown', told: { zh: '本人退出', en: 'The nominee stepped down' },
    },
  },
  audience: (n: NominationFacts) => audience(scope.unit(n.unitId), ...appointers(n)),
});
