import { appointer, oneself, time } from '../accounts/parties.rules.ts';
import type { Day } from '../kernel/calendar.ts';
import { lifecycle, type Guard, type Need } from '../kernel/lifecycle.ts';
import { observersOwn, type AboutObserver } from './subject.rules.ts';

export type DismissalState = 'PROPOSED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN';
/** Why somebody is dismissed before their term is over; that it is not renewed is decided on the term itself. */
export type DismissalGround = 'RESIGNED' | 'DISCIPLINE' | 'INACTIVE' | 'OTHER';

/** What the rules see of a proposal to dismiss. */
export interface DismissalFacts extends AboutObserver {
  state: DismissalState;
  ground: DismissalGround;
  proposedById: string;
  proposedByPersonId?: string | null | undefined;
  statedAt: Date | null;
  hearUntil: Day | null;
  papers: readonly string[];
  /** The day it is today. */
  today?: Day;
  /** Whether the term it would end still stands. */
  standing?: boolean;
  /** Whether, by all that is known now, they took no part and were not excused on the days it names. */
  stillIdle?: boolean;
  /** Whether a conduct case on the same observer is open. */
  conductOpen?: boolean;
}

const standing: Guard<DismissalFacts> = {
  rule: 'A-12', code: 'WRONG_STATE', holds: (d) => d.standing !== false,
  says: { zh: '聘期已经终止，无需再解聘', en: 'The term has ended already' },
};
const handedIn: Guard<DismissalFacts> = {
  rule: 'A-14', code: 'INCOMPLETE', holds: (d) => d.papers.length > 0, field: () => 'paperIds',
  says: { zh: '代为提交辞任，须上传本人签名的书面申请', en: 'A resignation entered for somebody needs their own signed letter' },
};
const heard: Guard<DismissalFacts> = {
  rule: 'A-16', code: 'WRONG_STATE', holds: (d) => d.ground !== 'INACTIVE' || d.statedAt !== null || (d.hearUntil !== null && d.today !== undefined && d.today > d.hearUntil),
  says: (d) => (d.hearUntil ? { zh: `须先听取本人说明；陈述截止 ${d.hearUntil}`, en: `They are heard first; they may state their case until ${d.hearUntil}` }
    : { zh: '须先听取本人说明：请先通知本人陈述并给出截止日', en: 'They are heard first: ask them to state their case by a day' }),
};
const anotherDecides: Guard<DismissalFacts> = {
  rule: 'A-15', code: 'CONFLICT_OF_INTEREST', holds: (d, actor) => d.ground === 'RESIGNED' || (d.proposedById !== actor.membershipId && (!d.proposedByPersonId || d.proposedByPersonId !== actor.personId)),
  says: { zh: '提出人不能自己作出决定，请由另一位工作人员决定', en: 'Whoever proposed it does not decide it: somebody else must' },
};
const stillIdle: Guard<DismissalFacts> = {
  rule: 'A-16', code: 'WRONG_STATE', holds: (d) => d.ground !== 'INACTIVE' || d.stillIdle !== false,
  says: { zh: '其间有参加记录或已批准的请假，不再构成连续未参加，请驳回本案', en: 'They took part or were excused meanwhile: the ground no longer holds, so reject the case' },
};
const conductDecided: Guard<DismissalFacts> = {
  rule: 'A-24', code: 'WRONG_STATE', holds: (d) => !d.conductOpen,
  says: { zh: '此人有行为核查案件尚未了结，须先作出决定', en: 'A conduct case on them is open and is decided first' },
};
const notStated: Guard<DismissalFacts> = {
  rule: 'A-16', code: 'WRONG_STATE', holds: (d) => d.statedAt === null,
  says: { zh: '您已经陈述过', en: 'You have stated your case already' },
};
const ownLetter: Guard<DismissalFacts> = {
  rule: 'A-14', code: 'WRONG_STATE', holds: (d) => d.ground === 'RESIGNED', says: { zh: '只有本人提出的辞任可以撤回', en: 'Only one’s own resignation is withdrawn' },
};
const need = (field: string, zh: string, en: string, column?: string, atMost = 2000): Need<DismissalFacts> => ({ field, label: { zh, en }, atMost, ...(column ? { column } : {}) });

/** From a proposal to dismiss to what a person decides of it (`domain.md` 3.1). */
export const dismissalRules = lifecycle({
  noun: 'dismissal', table: 'dismissal', label: { zh: '解聘案', en: 'dismissal case' },
  states: {
    PROPOSED: { zh: '待决定', en: 'To be decided' },
    CONFIRMED: { zh: '已解聘', en: 'Dismissed' },
    REJECTED: { zh: '不予解聘', en: 'Not dismissed' },
    WITHDRAWN: { zh: '已撤回、终止', en: 'Withdrawn' },
  },
  actions: {
    resign: {
      label: { zh: '申请辞任', en: 'Resign' }, clause: 'A-14', from: [], to: 'PROPOSED', by: [oneself], guards: [standing],
      needs: [need('letter', '书面申请', 'your letter', undefined, 5000), need('signedAs', '签名', 'your signature', undefined, 100)],
      records: 'ResignationFiled', told: { zh: '提出书面辞任申请', en: 'Resigned in writing' },
    },
    fileLetter: {
      label: { zh: '代收书面辞任申请', en: 'Enter a letter of resignation' }, clause: 'A-14', from: [], to: 'PROPOSED', by: [appointer], guards: [standing, handedIn],
      records: 'ResignationHandedIn', told: { zh: '收到书面辞任申请', en: 'A letter of resignation was handed in' },
    },
    proposeDiscipline: {
      label: { zh: '因严重违纪违法提出解聘', en: 'Propose dismissal for a serious breach' }, clause: 'A-15', from: [], to: 'PROPOSED', by: [appointer], guards: [standing],
      needs: [need('evidence', '处分、判决等决定的名称和文号', 'the decision it rests on, with its number'), need('reason', '事实', 'the facts')],
      records: 'DisciplineProposed', told: { zh: '提出解聘', en: 'Dismissal was proposed' },
    },
    proposeOther: {
      label: { zh: '因其他原因提出解聘', en: 'Propose dismissal for another reason' }, clause: 'A-18', from: [], to: 'PROPOSED', by: [appointer], guards: [standing],
      needs: [need('reason', '理由', 'the reason')],
      records: 'DismissalProposed', told: { zh: '提出解聘', en: 'Dismissal was proposed' },
    },
    proposeInactive: {
      label: { zh: '连续未参加，提请决定', en: 'Propose dismissal for taking no part' }, clause: 'A-16', from: [], to: 'PROPOSED', by: [time],
      records: 'InactivityFound', told: { zh: '连续未参加活动，提请选聘单位决定', en: 'They took no part for so long that the appointing unit is asked to decide' },
    },
    invite: {
      label: { zh: '通知本人陈述', en: 'Ask them to state their case' }, clause: 'A-16', from: ['PROPOSED'], to: null, by: [appointer], guards: [notStated],
      needs: [need('hearUntil', '陈述截止日', 'the last day to answer')],
      records: 'AskedToAnswer', told: { zh: '请本人陈述', en: 'They were asked to state their case' },
    },
    state: {
      label: { zh: '陈述意见', en: 'State your case' }, clause: 'A-16', from: ['PROPOSED'], to: null, by: [oneself], guards: [notStated],
      needs: [need('statement', '陈述内容', 'what you have to say', undefined, 5000)],
      records: 'CaseAnswered', told: { zh: '本人陈述', en: 'The observer stated their case' },
    },
    confirm: {
      label: { zh: '决定解聘', en: 'Dismiss' }, clause: 'A-14, A-15, A-16, A-18', from: ['PROPOSED'], to: 'CONFIRMED', by: [appointer],
      guards: [standing, anotherDecides, heard, stillIdle, conductDecided],
      needs: [{ ...need('reason', '决定说明', 'a note to the decision'), atLeast: 0 }],
      records: 'DismissalConfirmed', told: { zh: '决定解聘', en: 'It was decided to dismiss' },
    },
    reject: {
      label: { zh: '不予解聘', en: 'Do not dismiss' }, clause: 'A-16', from: ['PROPOSED'], to: 'REJECTED', by: [appointer],
      needs: [need('reason', '理由', 'the reason', 'decisionReason')],
      records: 'DismissalRejected', told: { zh: '决定不予解聘', en: 'It was decided not to dismiss' },
    },
    withdraw: {
      label: { zh: '撤回辞任申请', en: 'Withdraw your resignation' }, clause: 'A-14', from: ['PROPOSED'], to: 'WITHDRAWN', by: [oneself], guards: [ownLetter],
      records: 'ResignationWithdrawn', told: { zh: '撤回辞任申请', en: 'The resignation was withdrawn' },
    },
    lapse: {
      label: { zh: '终止', en: 'Lapse' }, clause: 'A-16', from: ['PROPOSED'], to: 'WITHDRAWN', by: [appointer, time], follows: 'appointment.expire, excuse.approve',
      records: 'DismissalLapsed', told: { zh: '解聘案终止', en: 'The case lapsed' },
    },
  },
  audience: (d: DismissalFacts) => observersOwn(d),
});
