import type { Preset } from '../preset.ts';
import {
  callOutcomes, contactClock, declineReasons, goodPractice, handling, handOverClock, informationClock, issueCategories, limits, lookBackClock, participation, pledge, reasonCategories, reasoned, referralClock, sharedLists, signForClock, supervisionClock, unreasoned, visits,
} from './shared.ts';

/** The Dongjiang rules (监督员): social and internal channels, one year on trial, a form each month. */
export const dongjiang: Preset = {
  key: 'dongjiang',
  label: { zh: '东疆模式：营商环境监督员，社会和内部两个通道，聘期一年，每月提交监督意见表', en: 'Dongjiang: supervisors from outside and inside for one year, a form each month' },
  issuer: '营商环境办公室',
  supervisor: '综合保税区管理委员会',
  title: { zh: '监督员', en: 'supervisor' },
  documentName: '《营商环境监督员工作规则（试行）》',
  trialMonths: 12,
  termMonths: 12,
  termCap: null,
  // The notes know no dismissal for inactivity; a scheme that wants one sets it.
  inactivityMonths: null,
  ...visits,
  participation,
  publicNoticeDays: null,
  // “按照一定比例”: the ratio is left to the office, and until it is set nobody is outstanding (B-18).
  awardRatio: null,
  awardRounding: null,
  rosterSeenBy: 'OFFICE',
  pledgeText: pledge('监督员'),
  commonIssueAt: 3,
  // The liaison sums up and sorts what the forms say (五（一）“专员统一汇总梳理”).
  liaisonRegisters: true,
  liaisonDeclines: true,
  methodNeeded: false,
  checksShown: true,
  ...limits,
  ...handling,
  numberPrefix: 'DJ',
  clocks: {
    contact: { days: 3, clause: '起草说明五（一）“3个工作日内”', ...contactClock },
    handOver: { days: 7, clause: '起草说明五（一）“7个工作日内”', ...handOverClock },
    referralDue: { days: 15, clause: '规则未规定，按通行做法', ...referralClock },
    supervision: supervisionClock,
    signFor: signForClock,
    informationRequest: informationClock,
    lookBack: lookBackClock,
  },
  cadences: [
    { code: 'MONTHLY_FORM', label: { zh: '每月提交监督意见表', en: 'The monthly opinion form' }, clause: '起草说明五（一）“每月集中反馈一次”', period: 'MONTH', owedBy: 'OBSERVER', eachObserver: true, deeds: ['SUBMISSION:MONTHLY_FORM'], remindDays: 3 },
    { code: 'ROUNDTABLE', label: { zh: '每季度至少参加一次座谈', en: 'A discussion meeting each quarter' }, clause: '起草说明五（一）“每季度至少参加一次线上或线下座谈”', period: 'QUARTER', owedBy: 'OBSERVER', eachObserver: true, channels: ['EXTERNAL'], deeds: ['ATTENDANCE:ROUNDTABLE'], remindDays: 10 },
    { code: 'TAKING_PART', label: { zh: '参加营商环境会议或课题调研', en: 'Meetings or research' }, clause: '起草说明五（一）“日常积极参加”', period: 'QUARTER', owedBy: 'OBSERVER', eachObserver: true, channels: ['INTERNAL'], deeds: ['ATTENDANCE', 'ACTIVITY:RESEARCH'], remindDays: 10 },
    { code: 'MONTHLY_CONTACT', label: { zh: '专员每月联系', en: 'The liaison’s monthly contact' }, clause: '起草说明五（一）“专员每月”', period: 'MONTH', owedBy: 'LIAISON', eachObserver: true, deeds: ['CONTACT'], remindDays: 3 },
    { code: 'QUARTERLY_EXCHANGE', label: { zh: '每季度座谈、走访', en: 'A discussion or visit each quarter' }, clause: '起草说明四（三）“每季度”', period: 'QUARTER', owedBy: 'LIAISON', eachObserver: true, deeds: ['CONTACT:ROUNDTABLE', 'CONTACT:VISIT'], remindDays: 10 },
  ],
  lists: {
    channels: [
      { code: 'EXTERNAL', label: { zh: '社会监督员', en: 'External supervisor' } },
      { code: 'INTERNAL', label: { zh: '内部监督员', en: 'Internal supervisor' } },
    ],
    submissionTypes: [
      { code: 'MONTHLY_FORM', label: { zh: '监督意见表', en: 'Monthly opinion form' }, period: 'MONTH', hint: { zh: '每月一次；没有意见也请提交', en: 'Once a month, also when there is nothing to report' } },
      { code: 'INDUSTRY_SIGNAL', label: { zh: '产业信号', en: 'Industry signal' }, hint: { zh: '产业趋势、机会、冲击和风险，汇总进季度报告，不分办', en: 'Trends, opportunities, shocks and risks; for the quarterly report, handed to nobody' } },
    ],
    opinionTypes: [
      { code: 'COMMON_PROBLEM', label: { zh: '共性问题', en: 'Common problem' }, hint: { zh: '多家企业都遇到的', en: 'One that many enterprises meet' } },
      { code: 'HARD_PROBLEM', label: { zh: '疑难问题', en: 'Hard problem' }, hint: { zh: '长期未解决或涉及多个部门的', en: 'Long unsolved, or between several departments' } },
      { code: 'SUGGESTION', label: { zh: '优化建议', en: 'Suggestion' } },
      goodPractice,
    ],
    opinionScopes: [
      { code: 'GOVERNMENT_ENVIRONMENT', label: { zh: '政务环境', en: 'Government services' }, channels: ['EXTERNAL'] },
      { code: 'INDUSTRY_TREND', label: { zh: '产业外部环境变化趋势', en: 'Trends in the industry’s environment' }, channels: ['EXTERNAL'] },
      { code: 'INNOVATION', label: { zh: '先进产业创新成果', en: 'Innovation in advanced industries' }, channels: ['EXTERNAL'] },
      { code: 'CONSTRAINT', label: { zh: '制约区域行业发展的问题', en: 'What holds the area’s industries back' }, channels: ['EXTERNAL'] },
      { code: 'RISK', label: { zh: '风险隐患', en: 'Risks' }, channels: ['EXTERNAL'] },
      { code: 'PRACTICE', label: { zh: '政策落地的实操优化', en: 'How policies work in practice' }, channels: ['INTERNAL'] },
      { code: 'POLICY_EFFECT', label: { zh: '政策导向、产业风向的正反影响', en: 'Good and bad effects of policies and trends' }, channels: ['INTERNAL'] },
      { code: 'LIFE_CYCLE', label: { zh: '市场主体全生命周期的共性问题', en: 'What enterprises meet over their whole life' }, channels: ['INTERNAL'] },
    ],
    targetTypes: [
      { code: 'COMMITTEE_DEPARTMENT', label: { zh: '管委会内设部门', en: 'Department of the committee' } },
      { code: 'STATE_OWNED', label: { zh: '区属国企', en: 'State-owned enterprise of the area' } },
      { code: 'STATIONED', label: { zh: '驻区单位', en: 'Body stationed in the area' } },
      { code: 'OTHER', label: { zh: '其他', en: 'Other' } },
    ],
    methods: [
      { code: 'DAILY', label: { zh: '日常工作中了解', en: 'In daily work' } },
      { code: 'ROUNDTABLE', label: { zh: '座谈交流', en: 'In a discussion meeting' } },
      { code: 'VISIT', label: { zh: '走访企业', en: 'Visiting enterprises' } },
      { code: 'RESEARCH', label: { zh: '课题调研', en: 'In research' } },
    ],
    legalBases: [
      { code: 'MUNICIPAL', label: { zh: '《天津市优化营商环境条例》', en: 'Regulations of Tianjin on the business environment' } },
      { code: 'NEW_AREA', label: { zh: '《天津市滨海新区营商环境监督员管理办法》', en: 'Measures of Binhai New Area on business-environment supervisors' } },
      { code: 'AREA', label: { zh: '《天津东疆综合保税区优化营商环境实施意见（修订稿）》', en: 'Opinions of the Dongjiang zone on the business environment (revised)' } },
    ],
    ...sharedLists, declineReasons, reasonCategories, callOutcomes, issueCategories,
  },
  answerClasses: [
    unreasoned({ code: 'ADOPTED', kind: 'ADOPTED', label: { zh: '采纳', en: 'Adopted' } }),
    reasoned({ code: 'PARTLY', kind: 'PARTLY', label: { zh: '部分采纳', en: 'Adopted in part' } }),
    unreasoned({ code: 'PLANNED', kind: 'PLANNED', label: { zh: '列入计划', en: 'Planned' } }),
    reasoned({ code: 'NOT_ADOPTED', kind: 'NOT_ADOPTED', label: { zh: '未采纳', en: 'Not adopted' } }),
    reasoned({ code: 'FOR_REFERENCE', kind: 'FOR_REFERENCE', label: { zh: '留作参考', en: 'For reference' } }),
  ],
};
