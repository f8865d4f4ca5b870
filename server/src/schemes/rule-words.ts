import type { Said } from '../kernel/refused.ts';
import type { AnswerKind, ListName, OwedBy, Period, RosterSeenBy, Rounding, ToldParty } from './preset.ts';

/** The names of a scheme's lists, as people read them. */
export const listWords: Readonly<Record<ListName, Said>> = {
  channels: { zh: '通道', en: 'Channels' },
  submissionTypes: { zh: '提交类型', en: 'Kinds of submission' },
  opinionTypes: { zh: '意见类型', en: 'Kinds of opinion' },
  opinionScopes: { zh: '意见范围', en: 'Scopes of opinion' },
  targetTypes: { zh: '监督对象类型', en: 'Kinds of body observed' },
  methods: { zh: '了解方式', en: 'How it was observed' },
  declineReasons: { zh: '不予受理的原因', en: 'Grounds for declining' },
  reasonCategories: { zh: '未采纳理由类别', en: 'Categories of reason' },
  callOutcomes: { zh: '电话沟通结果', en: 'Outcomes of a call' },
  issueCategories: { zh: '问题类别', en: 'Categories of issues' },
  legalBases: { zh: '制定依据', en: 'Legal bases' },
  nominationCategories: { zh: '推荐类别', en: 'Categories of nomination' },
  criteria: { zh: '选聘条件', en: 'Criteria' },
  dismissalGrounds: { zh: '解聘情形', en: 'Grounds for dismissal' },
  excuseGrounds: { zh: '请假事由', en: 'Grounds for an excuse' },
  activityKinds: { zh: '活动类型', en: 'Kinds of activity' },
  gatheringKinds: { zh: '会议类型', en: 'Kinds of gathering' },
  contactKinds: { zh: '联系方式', en: 'Kinds of contact' },
  taskKinds: { zh: '委托事项类型', en: 'Kinds of task' },
  supportKinds: { zh: '保障类型', en: 'Kinds of support' },
  industries: { zh: '行业', en: 'Industries' },
};
export const periodWords: Readonly<Record<Period, Said>> = { MONTH: { zh: '每月', en: 'Each month' }, QUARTER: { zh: '每季度', en: 'Each quarter' } };
export const roundingWords: Readonly<Record<Rounding, Said>> = { FLOOR: { zh: '舍去小数', en: 'Rounded down' }, NEAREST: { zh: '四舍五入', en: 'To the nearest' }, CEILING: { zh: '进位', en: 'Rounded up' } };
export const rosterWords: Readonly<Record<RosterSeenBy, Said>> = {
  OFFICE: { zh: '仅营商办', en: 'The office alone' }, OFFICIALS: { zh: '本方案的工作人员', en: 'Officials of the scheme' },
  SCHEME: { zh: '本方案的所有成员', en: 'Everybody of the scheme' }, PUBLIC: { zh: '公开', en: 'Anybody' },
};
export const toldWords: Readonly<Record<ToldParty, Said>> = {
  AUTHOR: { zh: '提交人', en: 'The author' }, LIAISON: { zh: '专员', en: 'The liaison' }, HANDLER: { zh: '承办单位经办人', en: 'Handlers of the unit' },
  LEADER: { zh: '承办单位负责人', en: 'Leaders of the unit' }, OFFICE: { zh: '营商办', en: 'The office' },
};
export const owedByWords: Readonly<Record<OwedBy, Said>> = { OBSERVER: { zh: '体验官、监督员', en: 'The observer' }, LIAISON: { zh: '专员', en: 'The liaison' }, OFFICE: { zh: '营商办', en: 'The office' } };
export const answerKindWords: Readonly<Record<AnswerKind, Said>> = {
  ADOPTED: { zh: '采纳', en: 'It is followed' }, PARTLY: { zh: '部分采纳', en: 'It is followed in part' }, PLANNED: { zh: '列入计划', en: 'It will be followed, later' },
  NOT_ADOPTED: { zh: '未采纳', en: 'It is not followed' }, FOR_REFERENCE: { zh: '留作参考', en: 'It is kept in mind' },
};
export const yesNo = (yes: boolean): Said => (yes ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' });
