import { administrator, appointer, office, time } from '../accounts/parties.rules.ts';
import type { Day } from '../kernel/calendar.ts';
import { lifecycle, type Guard, type Need } from '../kernel/lifecycle.ts';
import { observersOwn } from './subject.rules.ts';

export type AppointmentState = 'ACTIVE' | 'SUSPENDED' | 'EXPIRED' | 'DISMISSED' | 'REVOKED';
/** Why a term ended: by time, by a dismissal on one of its grounds, or because the observer's standing was taken away. */
export type EndReason = 'TERM_OVER' | 'NOT_RENEWED' | 'RENEWED' | 'RESIGNED' | 'DISCIPLINE' | 'INACTIVE' | 'OTHER' | 'CONDUCT';

/** What the rules see of a term. */
export interface AppointmentFacts {
  state: AppointmentState;
  schemeId: string;
  membershipId: string;
  liaisonId?: string | null | undefined;
  managingUnitId?: string | null | undefined;
  term: number;
  endsOn: Day;
  renewedById: string | null;
  notRenewedAt: Date | null;
  /** Whether its last day has passed, whether or not the timers have come by. */
  over?: boolean;
  /** Whether it has begun. */
  begun?: boolean;
  /** Terms in a row that the rules in force allow; null where they set no limit. */
  termCap?: number | null;
}

const running: Guard<AppointmentFacts> = {
  rule: 'A-12', code: 'WRONG_STATE', holds: (a) => !a.over,
  says: (a) => ({ zh: `聘期已于 ${a.endsOn} 届满，自动解聘；需要重新推荐`, en: `The term ended on ${a.endsOn} of itself; a new nomination is needed` }),
};
const notRenewedYet: Guard<AppointmentFacts> = {
  rule: 'A-13', code: 'WRONG_STATE', holds: (a) => a.renewedById === null,
  says: { zh: '已经续聘', en: 'It has been renewed already' },
};
const notGivenUp: Guard<AppointmentFacts> = {
  rule: 'A-17', code: 'WRONG_STATE', holds: (a) => a.notRenewedAt === null,
  says: { zh: '已经决定期满不再续聘', en: 'It has been decided not to renew it' },
};
const underCap: Guard<AppointmentFacts> = {
  rule: 'A-13', code: 'LIMIT', holds: (a) => !a.termCap || a.term < a.termCap,
  says: (a) => ({ zh: `工作规则规定最多连任 ${a.termCap} 届，本届是第 ${a.term} 届`, en: `The rules allow ${a.termCap} terms in a row, and this is term ${a.term}` }),
};
const hasBegun: Guard<AppointmentFacts> = {
  rule: 'A-13', code: 'WRONG_STATE', holds: (a) => a.begun !== false,
  says: { zh: '这一届聘期还没有开始', en: 'This term has not begun yet' },
};
const reason = (column?: string): Need<AppointmentFacts> => ({ field: 'reason', label: { zh: '理由', en: 'the reason' }, atMost: 1000, ...(column ? { column } : {}) });

/** The life of a term (`domain.md` 3.1). */
export const appointmentRules = lifecycle({
  noun: 'appointment', table: 'appointment', label: { zh: '聘任', en: 'appointment' },
  states: {
    ACTIVE: { zh: '在聘', en: 'Serving' },
    SUSPENDED: { zh: '暂停履职', en: 'Suspended' },
    EXPIRED: { zh: '届满', en: 'Term over' },
    DISMISSED: { zh: '已解聘', en: 'Dismissed' },
    REVOKED: { zh: '已取消资格', en: 'Standing revoked' },
  },
  actions: {
    engage: {
      label: { zh: '聘任', en: 'Appoint' }, clause: 'A-6, A-11, B-17', from: [], to: 'ACTIVE', by: [appointer, administrator, time],
      records: 'AppointmentBegan', told: { zh: '聘任', en: 'Appointed' },
    },
    renew: {
      label: { zh: '续聘', en: 'Renew' }, clause: 'A-13', from: ['ACTIVE'], to: null, by: [appointer],
      guards: [running, hasBegun, notRenewedYet, notGivenUp, underCap],
      records: 'AppointmentRenewed', told: { zh: '决定续聘', en: 'It was decided to renew' },
    },
    follow: {
      label: { zh: '续聘的下一届', en: 'The next term' }, clause: 'A-13', from: [], to: 'ACTIVE', by: [appointer], follows: 'appointment.renew',
      records: 'NextTermSet', told: { zh: '下一届聘期确定', en: 'The next term was set' },
    },
    letEnd: {
      label: { zh: '期满不再续聘', en: 'Do not renew' }, clause: 'A-17', from: ['ACTIVE', 'SUSPENDED'], to: null, by: [appointer],
      guards: [running, hasBegun, notRenewedYet, notGivenUp], needs: [reason()],
      records: 'RenewalDeclined', told: { zh: '决定期满不再续聘', en: 'It was decided not to renew' },
    },
    suspend: {
      label: { zh: '暂停履职', en: 'Suspend' }, clause: 'A-19', from: ['ACTIVE'], to: 'SUSPENDED', by: [appointer],
      guards: [running], needs: [reason('suspendReason')],
      records: 'AppointmentSuspended', told: { zh: '暂停履职', en: 'Suspended' },
    },
    resume: {
      label: { zh: '恢复履职', en: 'Resume' }, clause: 'A-19', from: ['SUSPENDED'], to: 'ACTIVE', by: [appointer],
      guards: [running], needs: [reason()],
      records: 'AppointmentResumed', told: { zh: '恢复履职', en: 'Resumed' },
    },
    expire: {
      label: { zh: '聘期届满自动解聘', en: 'The term ends of itself' }, clause: 'A-12, A-17', from: ['ACTIVE', 'SUSPENDED'], to: 'EXPIRED', by: [time],
      guards: [{ ...notRenewedYet, says: { zh: '已经续聘，由下一届接续', en: 'It was renewed: the next term follows' } }],
      records: 'AppointmentExpired', told: { zh: '聘期届满，自动解聘', en: 'The term ended' },
    },
    handOn: {
      label: { zh: '下一届接续', en: 'The next term takes over' }, clause: 'A-13', from: ['ACTIVE', 'SUSPENDED'], to: 'EXPIRED', by: [time],
      records: 'NextTermBegan', told: { zh: '本届期满，下一届开始', en: 'This term ended and the next began' },
    },
    dismiss: {
      label: { zh: '解聘', en: 'Dismiss' }, clause: 'A-14, A-15, A-16, A-18', from: ['ACTIVE', 'SUSPENDED'], to: 'DISMISSED', by: [appointer], follows: 'dismissal.confirm',
      guards: [running],
      records: 'AppointmentDismissed', told: { zh: '解聘', en: 'Dismissed' },
    },
    revoke: {
      label: { zh: '取消资格', en: 'Revoke' }, clause: 'A-24', from: ['ACTIVE', 'SUSPENDED'], to: 'REVOKED', by: [appointer], follows: 'conduct.uphold',
      guards: [running],
      records: 'AppointmentRevoked', told: { zh: '取消资格', en: 'Standing revoked' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['ACTIVE', 'SUSPENDED', 'EXPIRED', 'DISMISSED', 'REVOKED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'AppointmentReassigned', told: null,
    },
  },
  audience: (a: AppointmentFacts) => observersOwn(a),
});
