import { appointer, oneself, time } from '../accounts/parties.rules.ts';
import type { Day } from '../kernel/calendar.ts';
import { lifecycle, type Guard, type Need } from '../kernel/lifecycle.ts';
import { notOnOneself, observersOwn, type AboutObserver } from './subject.rules.ts';

export type ConductState = 'OPEN' | 'UPHELD' | 'NOT_UPHELD' | 'LAPSED';

/** What the rules see of a conduct case. */
export interface ConductFacts extends AboutObserver {
  state: ConductState;
  openedById: string;
  openedByPersonId?: string | null | undefined;
  statedAt: Date | null;
  hearUntil: Day;
  /** The day it is today. */
  today?: Day;
  /** Whether the term it would end still stands. */
  standing?: boolean;
}

const standing: Guard<ConductFacts> = {
  rule: 'A-24', code: 'WRONG_STATE', holds: (c) => c.standing !== false, says: { zh: '聘期已经终止', en: 'The term has ended already' },
};
const heard: Guard<ConductFacts> = {
  rule: 'A-24', code: 'WRONG_STATE', holds: (c) => c.statedAt !== null || (c.today !== undefined && c.today > c.hearUntil),
  says: (c) => ({ zh: `须先听取本人说明；陈述截止 ${c.hearUntil}`, en: `They are heard first; they may state their case until ${c.hearUntil}` }),
};
const anotherDecides: Guard<ConductFacts> = {
  rule: 'A-24', code: 'CONFLICT_OF_INTEREST', holds: (c, actor) => c.openedById !== actor.membershipId && (!c.openedByPersonId || c.openedByPersonId !== actor.personId),
  says: { zh: '立案人不能自己作出决定，请由另一位工作人员决定', en: 'Whoever opened it does not decide it: somebody else must' },
};
const notStated: Guard<ConductFacts> = {
  rule: 'A-24', code: 'WRONG_STATE', holds: (c) => c.statedAt === null, says: { zh: '您已经陈述过', en: 'You have stated your case already' },
};
const need = (field: string, zh: string, en: string, column?: string, atMost = 5000): Need<ConductFacts> => ({ field, label: { zh, en }, atMost, ...(column ? { column } : {}) });

/** From an account of misconduct to what a person decides of it. */
export const conductRules = lifecycle({
  noun: 'conduct', table: 'conduct_case', label: { zh: '行为核查', en: 'conduct case' },
  states: {
    OPEN: { zh: '核查中', en: 'Being looked into' },
    UPHELD: { zh: '属实，取消资格', en: 'Upheld: standing revoked' },
    NOT_UPHELD: { zh: '不属实或不足以取消资格', en: 'Not upheld' },
    LAPSED: { zh: '聘期先行终止', en: 'Lapsed with the term' },
  },
  actions: {
    open: {
      label: { zh: '立案核查', en: 'Open a conduct case' }, clause: 'A-24', from: [], to: 'OPEN', by: [appointer], guards: [standing],
      needs: [need('facts', '事实', 'the facts', 'facts'), need('evidence', '证据', 'the evidence', 'evidence'), need('hearUntil', '本人陈述截止日', 'the last day to answer')],
      records: 'ConductCaseOpened', told: { zh: '行为核查立案', en: 'A conduct case was opened' },
    },
    state: {
      label: { zh: '陈述意见', en: 'State your case' }, clause: 'A-24', from: ['OPEN'], to: null, by: [oneself], guards: [notStated],
      needs: [need('statement', '陈述内容', 'what you have to say')],
      records: 'ConductAnswered', told: { zh: '本人陈述', en: 'The observer stated their case' },
    },
    uphold: {
      label: { zh: '属实，取消资格', en: 'Uphold and revoke' }, clause: 'A-24', from: ['OPEN'], to: 'UPHELD', by: [appointer], guards: [standing, anotherDecides, notOnOneself, heard],
      needs: [need('reason', '认定理由', 'the reason', 'decisionReason')],
      records: 'ConductUpheld', told: { zh: '认定属实', en: 'The case was upheld' },
    },
    dismiss: {
      label: { zh: '不予取消资格', en: 'Do not uphold' }, clause: 'A-24', from: ['OPEN'], to: 'NOT_UPHELD', by: [appointer], guards: [anotherDecides, notOnOneself, heard],
      needs: [need('reason', '理由', 'the reason', 'decisionReason')],
      records: 'ConductNotUpheld', told: { zh: '不予取消资格', en: 'The case was not upheld' },
    },
    lapse: {
      label: { zh: '终止', en: 'Lapse' }, clause: 'A-24', from: ['OPEN'], to: 'LAPSED', by: [appointer, time], follows: 'appointment.expire, dismissal.confirm',
      records: 'ConductCaseLapsed', told: { zh: '行为核查终止', en: 'The conduct case lapsed' },
    },
  },
  audience: (c: ConductFacts) => observersOwn(c),
});
