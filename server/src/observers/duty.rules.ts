import { office, time } from '../accounts/parties.rules.ts';
import type { Actor } from '../kernel/actor.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';
import type { Said } from '../kernel/refused.ts';
import { carersAudience, observersAudience } from './deed.rules.ts';

export type DutyState = 'OPEN' | 'DONE' | 'MISSED' | 'EXCUSED';

/** Who owes it: the observer, their liaison for them, or the office. */
export type OwedBy = 'OBSERVER' | 'LIAISON' | 'OFFICE';

/** What the rules see of a duty. */
export interface DutyFacts {
  state: DutyState;
  schemeId: string;
  owedBy: OwedBy;
  /** The observer who owes it or for whom it is owed; null for what the scheme owes as a whole. */
  membershipId: string | null;
  liaisonId: string | null;
  managingUnitId: string | null;
  doneAt: Date | null;
}

/** Why somebody is excused of a period. */
export const excuses = {
  FIRST_PERIOD: { zh: '聘任后的首个周期不足，免于要求', en: 'Their first period was not a whole one' },
  LEFT: { zh: '期内离任', en: 'They left before it ended' },
  SUSPENDED: { zh: '暂停履职', en: 'They were suspended' },
  APPROVED: { zh: '请假经批准', en: 'Their excuse was approved' },
} as const satisfies Record<string, Said>;
export type Excuse = keyof typeof excuses;

const owing: Party<DutyFacts> = {
  who: { zh: '应当履行的人', en: 'whoever owes it' },
  holds: (actor, d) => (d.owedBy === 'OBSERVER' && actor.role === 'OBSERVER' && actor.membershipId === d.membershipId)
    || (d.owedBy === 'LIAISON' && actor.role === 'LIAISON' && actor.membershipId === d.liaisonId),
};
/** Whether it is this member who does it: the observer, their liaison for them, or somebody of the office. */
export const owes = (actor: Actor, d: DutyFacts): boolean => owing.holds(actor, d) || (d.owedBy === 'OFFICE' && office.holds(actor, d));
const reminding: Party<DutyFacts> = {
  who: { zh: '负责联络的专员', en: 'the liaison of the observer' },
  holds: (actor, d) => d.owedBy === 'OBSERVER' && actor.role === 'LIAISON' && actor.membershipId === d.liaisonId,
};

const notDone: Guard<DutyFacts> = { rule: 'duty-done-once', code: 'DUPLICATE', holds: (d) => d.doneAt === null, says: { zh: '已经履行', en: 'It has been done already' } };
const reason = [{ field: 'reason', label: { zh: '免于要求的原因', en: 'why it is excused' }, column: 'excuseReason' }];

/** The life of what is owed in a month or quarter. What was missed stays missed: it may be made up for, which is another fact. */
export const dutyRules = lifecycle({
  noun: 'duty', table: 'duty', label: { zh: '履职事项', en: 'duty' },
  states: {
    OPEN: { zh: '待履行', en: 'Owed' },
    DONE: { zh: '已履行', en: 'Done' },
    MISSED: { zh: '未履行', en: 'Missed' },
    EXCUSED: { zh: '免于要求', en: 'Excused' },
  },
  actions: {
    open: {
      label: { zh: '开始', en: 'Open' }, clause: 'B-23, B-16, B-19, B-20, B-21, A-25, A-27', from: [], to: 'OPEN', by: [time], follows: 'the beginning of the period',
      records: 'DutyOpened', told: null,
    },
    openExcused: {
      label: { zh: '免于要求', en: 'Excuse' }, clause: 'B-19', from: [], to: 'EXCUSED', by: [time], follows: 'the beginning of the period', needs: reason,
      records: 'DutyExcusedFirst', told: { zh: '本期免于要求', en: 'Excused of the period' },
    },
    fulfil: {
      label: { zh: '履行', en: 'Do' }, clause: 'B-19', from: ['OPEN'], to: 'DONE', by: [time], follows: 'the deed that does it', guards: [notDone],
      records: 'DutyDone', told: { zh: '本期要求已履行', en: 'What the period asks is done' },
    },
    fulfilAfter: {
      label: { zh: '补行', en: 'Make up for' }, clause: 'B-19', from: ['MISSED', 'EXCUSED'], to: null, by: [time], follows: 'the deed that does it', guards: [notDone],
      records: 'DutyDoneAfter', told: { zh: '已履行，不改变本期结论', en: 'Done; what was found stands' },
    },
    reopen: {
      label: { zh: '重新待履行', en: 'Open again' }, clause: 'B-23', from: ['DONE'], to: 'OPEN', by: [time], follows: 'the taking back of the deed',
      records: 'DutyReopened', told: { zh: '已撤回，本期要求重新待履行', en: 'Taken back: the period’s duty is open again' },
    },
    undo: {
      label: { zh: '补行撤回', en: 'No longer made up for' }, clause: 'B-23', from: ['MISSED', 'EXCUSED'], to: null, by: [time], follows: 'the taking back of the deed',
      records: 'DutyUndone', told: null,
    },
    remind: {
      label: { zh: '期末前提醒', en: 'Remind before the end' }, clause: 'B-23, A-25', from: ['OPEN'], to: null, by: [time], follows: 'the passing of time',
      records: 'DutyReminder', told: { zh: '提醒：本期要求尚未履行', en: 'Reminded: not done yet' },
    },
    urge: {
      label: { zh: '提醒', en: 'Remind' }, clause: 'B-23', from: ['OPEN'], to: null, by: [reminding, office],
      records: 'DutyUrged', told: { zh: '提醒履行', en: 'Reminded in person' },
    },
    miss: {
      label: { zh: '未履行', en: 'Miss' }, clause: 'B-16, B-19, B-20, B-21, A-25, A-27', from: ['OPEN'], to: 'MISSED', by: [time], follows: 'the end of the period',
      records: 'DutyMissed', told: { zh: '期满未履行', en: 'The period ended and it was not done' },
    },
    excuse: {
      label: { zh: '免于要求', en: 'Excuse' }, clause: 'A-16', from: ['OPEN', 'MISSED'], to: 'EXCUSED', by: [time], follows: 'what excuses it', needs: reason,
      records: 'DutyExcused', told: { zh: '本期免于要求', en: 'Excused of the period' },
    },
    explain: {
      label: { zh: '说明原因', en: 'Explain' }, clause: 'A-27', from: ['MISSED'], to: null, by: [owing, office],
      needs: [{ field: 'explanation', label: { zh: '原因说明', en: 'the explanation' }, atMost: 1000 }],
      records: 'DutyExplained', told: { zh: '已说明未履行的原因', en: 'Why it was missed was explained' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['OPEN', 'DONE', 'MISSED', 'EXCUSED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'DutyReassigned', told: null,
    },
  },
  audience: (d: DutyFacts) => {
    if (!d.membershipId) return audience(scope.office(d.schemeId));
    const observer = { id: d.membershipId, schemeId: d.schemeId, liaisonId: d.liaisonId, managingUnitId: d.managingUnitId };
    return d.owedBy === 'OBSERVER' ? observersAudience(observer) : carersAudience(observer);
  },
});
