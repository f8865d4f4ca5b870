import { claimant, office, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type StageReportState = 'DRAFT' | 'RELEASED' | 'PASSED_ON';

/** What the rules see of a staged reply. */
export interface StageReportFacts {
  state: StageReportState;
  schemeId: string;
  confidentiality?: Confidentiality;
  unitId: string;
  coUnitIds: readonly string[];
  handlerId: string | null;
  authors: readonly string[];
  liaisons: readonly string[];
  text: string;
  /** Whether its referral is in the unit's hands; asked only while it is written. */
  inHand?: boolean;
  /** Whether the scheme's rules pass it on as soon as the leader releases it. */
  passedByRule?: boolean;
}

const inHand: Guard<StageReportFacts> = {
  rule: 'stage-in-hand', code: 'WRONG_STATE', holds: (s) => s.inHand !== false,
  says: { zh: '交办件须在“办理中”才能作阶段性答复', en: 'A staged reply is given while the referral is in hand' },
};
const said: Guard<StageReportFacts> = {
  rule: 'stage-said', code: 'INCOMPLETE', holds: (s) => meaningfulLength(s.text) > 0,
  says: { zh: '请填写办理进展', en: 'Say how far it has come' }, field: () => 'text',
};
/** The leader who releases it, where the scheme's rules pass it on at once. */
const byRule: Party<StageReportFacts> = {
  who: { zh: '系统按规则', en: 'the system, by rule' },
  holds: (actor, s) => s.passedByRule === true && unitLeader.holds(actor, s),
};

/** Staged replies of a long matter, in their order; no class, no answer, no clock met. */
export const stageReportRules = lifecycle({
  noun: 'stageReport', table: 'stage_report', label: { zh: '阶段性答复', en: 'staged reply' },
  states: {
    DRAFT: { zh: '起草中', en: 'Draft' },
    RELEASED: { zh: '待转告提交人', en: 'To be passed on' },
    PASSED_ON: { zh: '已转告提交人', en: 'Passed on' },
  },
  actions: {
    draft: {
      label: { zh: '起草阶段性答复', en: 'Draft a staged reply' }, clause: 'A-34', from: [], to: 'DRAFT', by: [claimant], guards: [inHand],
      records: 'StageReportDrafted', told: null,
    },
    save: {
      label: { zh: '修改阶段性答复', en: 'Change the staged reply' }, clause: 'A-34', from: ['DRAFT'], to: null, by: [claimant], guards: [inHand],
      records: 'StageReportSaved', told: null,
    },
    release: {
      label: { zh: '签发阶段性答复', en: 'Release the staged reply' }, clause: 'A-34', from: ['DRAFT'], to: 'RELEASED', by: [unitLeader], guards: [inHand, said],
      records: 'StageReportReleased', told: null,
    },
    passOn: {
      label: { zh: '转告提交人', en: 'Pass on to the authors' }, clause: 'A-34', from: ['RELEASED'], to: 'PASSED_ON', by: [office, byRule],
      records: 'StageReportPassedOn', told: { zh: '阶段性答复', en: 'Staged reply' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['DRAFT', 'RELEASED', 'PASSED_ON'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'StageReportReassigned', told: null,
    },
  },
  audience: (s: StageReportFacts) => audience(...writtenBy({ confidentiality: s.confidentiality, unitIds: [s.unitId], handlerIds: [s.handlerId] }),
    ...(s.state === 'DRAFT' ? [] : [scope.office(s.schemeId), ...writtenBy({ confidentiality: s.confidentiality, unitIds: s.coUnitIds })]),
    ...(s.state === 'PASSED_ON' ? [...s.authors.map(scope.member), ...s.liaisons.map(scope.liaison)] : [])),
});
