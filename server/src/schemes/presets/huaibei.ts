import type { Preset } from '../preset.ts';
import {
  callOutcomes, contactClock, declineReasons, goodPractice, handling, handOverClock, informationClock, issueCategories, limits, lookBackClock, participation, pledge, reasonCategories, reasoned, referralClock, sharedLists, signForClock, supervisionClock, unreasoned, visits,
} from './shared.ts';

/** The Huaibei plan (体验官): three-year term, reports and proposals. */
export const huaibei: Preset = {
  key: 'huaibei',
  label: { zh: '淮北模式：营商环境体验官，聘期三年，提交报告和建议书', en: 'Huaibei: experience officers for three years, reports and proposals' },
  issuer: '区营商环境办公室',
  supervisor: null,
  title: { zh: '体验官', en: 'experience officer' },
  documentName: '《营商环境体验官选聘及管理工作方案》',
  trialMonths: null,
  termMonths: 36,
  // “根据工作需要，可以进行连聘”: no limit is stated.
  termCap: null,
  inactivityMonths: 12,
  ...visits,
  participation,
  publicNoticeDays: null,
  awardRatio: null,
  awardRounding: null,
  rosterSeenBy: 'OFFICE',
  pledgeText: pledge('体验官'),
  commonIssueAt: null,
  // The plan has everything reported to the office, which keeps the ledger (六（一）).
  liaisonRegisters: false,
  liaisonDeclines: false,
  // 五: supervision is by evaluation, open and unannounced checks, and by hearing.
  methodNeeded: true,
  checksShown: true,
  ...limits,
  ...handling,
  numberPrefix: 'HB',
  clocks: {
    contact: { days: 3, clause: '方案未规定，按通行做法', ...contactClock },
    handOver: { days: 7, clause: '方案未规定，按通行做法', ...handOverClock },
    referralDue: { days: 15, clause: '方案三（二）4“限期办结”', ...referralClock },
    supervision: supervisionClock,
    signFor: signForClock,
    informationRequest: informationClock,
    lookBack: lookBackClock,
  },
  cadences: [
    { code: 'REPORT', label: { zh: '定期提交报告或建议书', en: 'Reports or proposals' }, clause: '方案三（二）1“定期提交”', period: 'QUARTER', owedBy: 'OBSERVER', eachObserver: true, deeds: ['SUBMISSION:OBSERVATION_REPORT', 'SUBMISSION:PROPOSAL'], remindDays: 10 },
    { code: 'JOINT_MEETING', label: { zh: '每季度召开一次联席会议', en: 'A joint meeting each quarter' }, clause: '方案三（二）2“每季度召开一次”', period: 'QUARTER', owedBy: 'OFFICE', eachObserver: false, deeds: ['GATHERING:JOINT_MEETING:REGULAR'], remindDays: 10 },
  ],
  lists: {
    channels: [],
    submissionTypes: [
      { code: 'OBSERVATION_REPORT', label: { zh: '观察体验报告', en: 'Observation report' }, period: 'QUARTER',
        hint: { zh: '独立开展观察体验后定期提交，每季度至少一份', en: 'What you observed and experienced; one a quarter at least' } },
      { code: 'PROPOSAL', label: { zh: '优化营商环境建议书', en: 'Proposal' }, hint: { zh: '就政策、标准、流程提出建议', en: 'How policies, standards or procedures should change' } },
      { code: 'ENTERPRISE_DEMAND', label: { zh: '企业集中诉求', en: 'Enterprise demand' }, hint: { zh: '多家企业反映的共同困难', en: 'A difficulty that several enterprises share' } },
    ],
    opinionTypes: [
      { code: 'EXPERIENCE', label: { zh: '真实感受', en: 'Experience' }, hint: { zh: '市场主体办事的切身体会', en: 'What market entities go through' } },
      { code: 'PROBLEM', label: { zh: '困难问题', en: 'Difficulty' }, hint: { zh: '生产经营中碰到的困难和问题', en: 'What they struggle with in their business' } },
      { code: 'SUGGESTION', label: { zh: '意见建议', en: 'Suggestion' } },
      goodPractice,
    ],
    opinionScopes: [],
    targetTypes: [
      { code: 'PARTY_GOVERNMENT', label: { zh: '党政机关及其工作人员', en: 'Party or government body, and its staff' } },
      { code: 'PEOPLES_ORGANISATION', label: { zh: '人民团体及其工作人员', en: 'People’s organisation, and its staff' } },
      { code: 'PUBLIC_INSTITUTION', label: { zh: '事业单位及其工作人员', en: 'Public institution, and its staff' } },
      { code: 'PUBLIC_SERVICE_ENTERPRISE', label: { zh: '具有公共服务性质的企业及其工作人员', en: 'Enterprise of public service, and its staff' }, hint: { zh: '如供水、供电、供气、通信', en: 'Such as water, power, gas, telecommunications' } },
      { code: 'PRIVATE_FIRM', label: { zh: '不具有公共服务性质的民营企业', en: 'Private firm without public service' }, hint: { zh: '不是监督对象；企业的困难请改作“企业集中诉求”', en: 'None of those supervised; what a firm struggles with is an enterprise demand' } },
    ],
    methods: [
      { code: 'EVALUATION', label: { zh: '参加评估检查', en: 'Took part in an evaluation' } },
      { code: 'OPEN_CHECK', label: { zh: '明察', en: 'Open check' } },
      { code: 'UNANNOUNCED_CHECK', label: { zh: '暗访', en: 'Unannounced check' } },
      { code: 'HEARD', label: { zh: '听取和收集企业、群众意见', en: 'Heard from enterprises and the public' } },
    ],
    legalBases: [
      { code: 'STATE_COUNCIL', label: { zh: '国务院《优化营商环境条例》', en: 'Regulations of the State Council on the business environment' } },
      { code: 'MUNICIPAL', label: { zh: '《淮北市优化营商环境条例》', en: 'Regulations of Huaibei on the business environment' } },
    ],
    ...sharedLists, declineReasons, reasonCategories, callOutcomes, issueCategories,
  },
  // 六（二）“强化问题整改”: a problem that is taken up is put right by a plan.
  answerClasses: [
    unreasoned({ code: 'A', kind: 'ADOPTED', requiresPlan: true, label: { zh: 'A 已采纳、已解决', en: 'A Adopted or resolved' } }),
    reasoned({ code: 'B', kind: 'PARTLY', requiresPlan: true, label: { zh: 'B 部分采纳', en: 'B Adopted in part' } }),
    unreasoned({ code: 'C', kind: 'PLANNED', requiresPlan: true, label: { zh: 'C 列入计划，逐步解决', en: 'C Planned' } }),
    reasoned({ code: 'D', kind: 'NOT_ADOPTED', label: { zh: 'D 未采纳', en: 'D Not adopted' } }),
  ],
};
