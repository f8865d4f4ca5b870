import { administrator, office, time } from '../accounts/parties.rules.ts';
import { audience, publicScope, scope } from '../kernel/audience.ts';
import type { Day } from '../kernel/calendar.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';

/** A version is written, consulted on, decided, takes force on its day, and gives way to the next. */
export type RuleSetState = 'DRAFT' | 'CONSULTING' | 'ENACTED' | 'IN_FORCE' | 'SUPERSEDED';
/** Whom a round of consultation asks (B-7): units, the scheme's observers, anybody. */
export type Consulted = 'UNITS' | 'OBSERVERS' | 'PUBLIC';

/** What the rules see of one version of a scheme's rules. */
export interface RuleSetFacts {
  state: RuleSetState;
  schemeId: string;
  consulted: readonly string[];
  trialUntil?: Day | null | undefined;
  /** Versions of the scheme that have not taken force yet. */
  unfinished?: number;
  /** Rounds that still take opinions, and opinions that nobody has decided on. */
  openRounds?: number;
  undisposed?: number;
  /** What keeps the draft from taking force. */
  problems?: number;
}


const oneDraft: Guard<RuleSetFacts> = {
  rule: 'one-draft', code: 'DUPLICATE', holds: ({ unfinished = 0 }) => unfinished === 0,
  says: { zh: '已有一份尚未施行的草案，请继续修改该草案', en: 'There is a draft that has not taken force yet: go on with that one' },
};
const roundsClosed: Guard<RuleSetFacts> = {
  rule: 'B-7', code: 'WRONG_STATE', holds: ({ openRounds = 0 }) => openRounds === 0,
  says: { zh: '本轮征求意见尚未结束，请先结束本轮', en: 'A round of consultation is still open: close it first' },
};
const disposed: Guard<RuleSetFacts> = {
  rule: 'B-7', code: 'INCOMPLETE', holds: ({ undisposed = 0 }) => undisposed === 0,
  says: ({ undisposed = 0 }) => ({ zh: `还有 ${undisposed} 条意见未写明是否采纳`, en: `${undisposed} opinions have no disposition yet` }),
};
const sound: Guard<RuleSetFacts> = {
  rule: 'B-8', code: 'INCOMPLETE', holds: ({ problems = 0 }) => problems === 0,
  says: ({ problems = 0 }) => ({ zh: `草案还有 ${problems} 处需要修改`, en: `${problems} things in the draft must be put right` }),
};
const onTrial: Guard<RuleSetFacts> = {
  rule: 'B-32', code: 'WRONG_STATE', holds: ({ trialUntil }) => !!trialUntil,
  says: { zh: '该版本不是试行版本', en: 'This version is not on trial' },
};

const drafters = [administrator, office];

/** The life of a version of a scheme's rules: who writes it, who decides it, who reads it (A-1, B-2, B-7, B-8, B-32). */
export const ruleSetRules = lifecycle({
  noun: 'ruleSet', table: 'rule_set', label: { zh: '工作规则', en: 'rules' },
  states: {
    DRAFT: { zh: '草案', en: 'Draft' },
    CONSULTING: { zh: '征求意见', en: 'Under consultation' },
    ENACTED: { zh: '已定稿，待施行', en: 'Decided, not in force yet' },
    IN_FORCE: { zh: '施行中', en: 'In force' },
    SUPERSEDED: { zh: '已被新版本取代', en: 'Superseded' },
  },
  actions: {
    draft: {
      label: { zh: '起草新版本', en: 'Draft a new version' }, clause: 'B-8', from: [], to: 'DRAFT', by: drafters, guards: [oneDraft],
      records: 'RulesDrafted', told: { zh: '已起草新版本', en: 'A new version was drafted' },
    },
    edit: {
      label: { zh: '修改草案', en: 'Edit the draft' }, clause: 'B-8', from: ['DRAFT'], to: null, by: drafters,
      records: 'RulesEdited', told: { zh: '草案已修改', en: 'The draft was edited' },
    },
    consult: {
      label: { zh: '开始一轮征求意见', en: 'Begin a round of consultation' }, clause: 'B-7', from: ['DRAFT', 'CONSULTING'], to: 'CONSULTING', by: drafters, guards: [roundsClosed, disposed],
      records: 'RulesConsultedOn', told: { zh: '开始征求意见', en: 'Consultation began' },
    },
    withdraw: {
      label: { zh: '退回修改', en: 'Back to being a draft' }, clause: 'B-7', from: ['CONSULTING', 'ENACTED'], to: 'DRAFT', by: drafters, guards: [roundsClosed],
      records: 'RulesWithdrawn', told: { zh: '已退回修改', en: 'Back to being a draft' },
    },
    enact: {
      label: { zh: '定稿施行', en: 'Bring into force' }, clause: 'B-2', from: ['DRAFT', 'CONSULTING'], to: 'ENACTED', by: [office], guards: [roundsClosed, disposed, sound],
      records: 'RulesEnacted', told: { zh: '已定稿', en: 'The version was decided' },
    },
    takeForce: {
      label: { zh: '施行', en: 'Take force' }, clause: 'A-1', from: ['DRAFT', 'ENACTED'], to: 'IN_FORCE', by: [time], follows: 'the day it was decided for',
      records: 'RulesTookForce', told: { zh: '开始施行', en: 'It took force' },
    },
    supersede: {
      label: { zh: '被新版本取代', en: 'Give way to the next' }, clause: 'B-8', from: ['IN_FORCE'], to: 'SUPERSEDED', by: [time], follows: 'ruleSet.takeForce',
      records: 'RulesSuperseded', told: { zh: '已被新版本取代', en: 'A new version took its place' },
    },
    warnTrial: {
      label: { zh: '试行期将满提醒', en: 'Warn that the trial ends' }, clause: 'B-32', from: ['IN_FORCE'], to: null, by: [time], follows: 'thirty days before the trial ends', guards: [onTrial],
      records: 'TrialEnding', told: { zh: '试行期将满', en: 'The trial is about to end' },
    },
    extendTrial: {
      label: { zh: '延长试行', en: 'Extend the trial' }, clause: 'B-32', from: ['IN_FORCE'], to: null, by: [office], guards: [onTrial],
      needs: [{ field: 'reason', label: { zh: '延长试行的理由', en: 'why the trial is extended' }, atMost: 2000 }],
      records: 'TrialExtended', told: { zh: '试行期已延长', en: 'The trial was extended' },
    },
  },
  // Officials read what is being written; what is or was in force is anybody's to read.
  audience: ({ state, schemeId, consulted }: RuleSetFacts) => {
    const shown = state === 'IN_FORCE' || state === 'SUPERSEDED';
    const beyond = shown || state === 'ENACTED' || (state === 'CONSULTING' && consulted.some((who) => who !== 'UNITS'));
    return audience(scope.officials(schemeId), beyond && scope.scheme(schemeId), shown && publicScope);
  },
});
