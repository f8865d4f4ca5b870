import { appointer } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Need } from '../kernel/lifecycle.ts';
import type { ConductState } from './conduct.rules.ts';

export type ComplaintState = 'OPEN' | 'FOUND' | 'NOT_FOUND';

/** What the rules see of a complaint about an observer. */
export interface ComplaintFacts {
  state: ComplaintState;
  schemeId: string;
  managingUnitId?: string | null | undefined;
  complainant?: string;
  /** What its observer is told of it. */
  told?: readonly string[];
  /** How the conduct case that looks into it stands. */
  conduct?: ConductState;
}

const unnamed: Guard<ComplaintFacts> = {
  rule: 'A-45', code: 'INVALID', holds: (c) => !c.complainant || !(c.told ?? []).some((text) => text.includes(c.complainant!)),
  says: { zh: '告知本人的事实和证据不写投诉单位的名称', en: 'What the observer is told does not name who complained' }, field: () => 'facts',
};
const decided: Guard<ComplaintFacts> = {
  rule: 'A-45', code: 'WRONG_STATE', holds: (c) => c.conduct !== 'OPEN', says: { zh: '行为核查尚未作出决定', en: 'The conduct case has not been decided' },
};
const notUpheld: Guard<ComplaintFacts> = {
  rule: 'A-45', code: 'CONFLICT_OF_INTEREST', holds: (c) => c.conduct !== 'UPHELD', says: { zh: '行为核查已认定属实', en: 'The conduct case was upheld' },
};
const need = (field: string, zh: string, en: string, atMost: number, column?: string): Need<ComplaintFacts> => ({ field, label: { zh, en }, atMost, ...(column ? { column } : {}) });

/** From a complaint that an observer burdened or hindered somebody, by its conduct case, to what the complainant is told. */
export const complaintRules = lifecycle({
  noun: 'burdenComplaint', table: 'burden_complaint', label: { zh: '增加负担投诉', en: 'burden complaint' },
  states: {
    OPEN: { zh: '核查中', en: 'Being looked into' },
    FOUND: { zh: '情况属实', en: 'Borne out' },
    NOT_FOUND: { zh: '情况不属实', en: 'Not borne out' },
  },
  actions: {
    register: {
      label: { zh: '登记增加负担投诉', en: 'Register a burden complaint' }, clause: 'A-45', from: [], to: 'OPEN', by: [appointer], guards: [unnamed],
      needs: [
        need('complainant', '投诉单位（仅办理人员可见）', 'who complains (only for those who handle it)', 100, 'complainant'), need('account', '投诉内容（仅办理人员可见）', 'what they say (only for those who handle it)', 2000, 'account'),
        { field: 'happenedOn', label: { zh: '发生日期', en: 'the day it happened' } },
        need('facts', '告知本人的事实', 'the facts the observer is told', 2000), need('evidence', '告知本人的证据', 'the evidence the observer is told', 2000),
        { field: 'hearUntil', label: { zh: '本人陈述截止日', en: 'the last day to answer' } },
      ],
      records: 'BurdenComplaintRegistered', told: { zh: '登记增加负担投诉', en: 'A burden complaint was registered' },
    },
    find: {
      label: { zh: '认定属实', en: 'Find it borne out' }, clause: 'A-45', from: ['OPEN'], to: 'FOUND', by: [appointer], guards: [decided],
      needs: [need('conclusion', '处理结果和答复投诉单位的情况', 'the outcome, and how the complainant was told', 2000, 'conclusion')],
      records: 'BurdenComplaintFound', told: { zh: '投诉情况属实', en: 'The complaint was borne out' },
    },
    notFind: {
      label: { zh: '认定不属实', en: 'Find it not borne out' }, clause: 'A-45', from: ['OPEN'], to: 'NOT_FOUND', by: [appointer], guards: [decided, notUpheld],
      needs: [need('conclusion', '处理结果和答复投诉单位的情况', 'the outcome, and how the complainant was told', 2000, 'conclusion')],
      records: 'BurdenComplaintNotFound', told: { zh: '投诉情况不属实', en: 'The complaint was not borne out' },
    },
  },
  // never its observer, nor their liaison: who complained is not for them to learn
  audience: (c: ComplaintFacts) => audience(scope.office(c.schemeId), c.managingUnitId && scope.managers(c.managingUnitId)),
});
