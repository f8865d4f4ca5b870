import type { PresetAnswerClass, PresetChoice } from '../preset.ts';

/** What both founding documents leave open and the product ships the same for both; a scheme changes its rows as it likes. */
export const limits = { textLimit: 5_000, photoLimit: 9, photoBytes: 10 * 1_048_576, opinionLimit: 20 };

/** Why an opinion is not taken into the ledger (B-24). */
export const declineReasons: PresetChoice[] = [
  { code: 'OUT_OF_SCOPE', label: { zh: '不属于受理范围', en: 'Outside the scheme’s scope' } },
  { code: 'DUPLICATE', label: { zh: '与已登记事项重复', en: 'Registered already' }, hint: { zh: '请写明已登记事项的编号', en: 'Give the number of the registered matter' } },
  { code: 'INSUFFICIENT', label: { zh: '情况不具体，无法核实', en: 'Too vague to be verified' }, hint: { zh: '请先请提交人补充', en: 'Ask for more first' } },
  { code: 'RESOLVED', label: { zh: '问题已经解决', en: 'Resolved already' } },
  { code: 'LEGAL_PROCEEDINGS', label: { zh: '已进入诉讼、仲裁、复议、信访等法定程序', en: 'In legal proceedings already' } },
  { code: 'OTHER_CHANNEL', label: { zh: '应通过其他法定渠道反映', en: 'Another statutory channel is the right one' }, hint: { zh: '请写明渠道和联系方式', en: 'Say which, and how to reach it' } },
];

/** Why a suggestion is not, or not wholly, followed. */
export const reasonCategories: PresetChoice[] = [
  { code: 'LAW', label: { zh: '与现行法律、法规、规章不符', en: 'Contrary to law or regulation' } },
  { code: 'POLICY', label: { zh: '与现行政策、标准不符', en: 'Contrary to policy or standards' } },
  { code: 'AUTHORITY', label: { zh: '超出本级权限', en: 'Beyond the powers of this level' } },
  { code: 'RESOURCES', label: { zh: '财力、用地等条件暂不具备', en: 'Money, land or the like is lacking for now' } },
  { code: 'NOT_YET', label: { zh: '时机或技术条件不成熟', en: 'Too early, or technically not ready' } },
  { code: 'OTHERS_INTERESTS', label: { zh: '影响公共利益或他人合法权益', en: 'Against the public interest or the rights of others' } },
  { code: 'COVERED', label: { zh: '已有政策措施覆盖', en: 'Covered by existing measures' } },
  { code: 'FACTS', label: { zh: '反映情况与核查不符', en: 'Not borne out by verification' } },
  { code: 'OTHER', label: { zh: '其他', en: 'Other' } },
];

/** How a phone contact ended; a call that nobody answers is no contact and is not logged (B-25). */
export const callOutcomes: PresetChoice[] = [
  { code: 'CLEAR', label: { zh: '已沟通，情况清楚', en: 'Spoken; all clear' } },
  { code: 'MORE_TO_COME', label: { zh: '已沟通，提交人将补充材料', en: 'Spoken; the author will add to it' } },
  { code: 'CORRECTED', label: { zh: '已沟通，内容有更正', en: 'Spoken; something was corrected' } },
  { code: 'WITHDRAWAL_WISHED', label: { zh: '已沟通，提交人希望撤回', en: 'Spoken; the author wishes to withdraw it' } },
];

/** What issues of the ledger are about. */
export const issueCategories: PresetChoice[] = [
  { code: 'GOVERNMENT_SERVICE', label: { zh: '政务服务', en: 'Government services' } },
  { code: 'POLICY_DELIVERY', label: { zh: '政策落实', en: 'Delivery of policies' } },
  { code: 'MARKET_ACCESS', label: { zh: '市场准入与公平竞争', en: 'Market access and fair competition' } },
  { code: 'ENFORCEMENT', label: { zh: '监管执法', en: 'Supervision and enforcement' } },
  { code: 'FINANCE', label: { zh: '融资服务', en: 'Financing' } },
  { code: 'LAND_UTILITIES', label: { zh: '用地与水电气网', en: 'Land and utilities' } },
  { code: 'TALENT', label: { zh: '用工与人才', en: 'Labour and talent' } },
  { code: 'TAX_CUSTOMS', label: { zh: '税务与通关', en: 'Taxes and customs' } },
  { code: 'RULE_OF_LAW', label: { zh: '法治保障', en: 'Rule of law' } },
  { code: 'INDUSTRY', label: { zh: '产业发展', en: 'Industry' } },
  { code: 'OTHER', label: { zh: '其他', en: 'Other' } },
];

const reasonLength = 30;
/** A class whose answers must give a reason: how long, and citing the law or policy. */
export const reasoned = (c: Omit<PresetAnswerClass, 'requiresReason' | 'reasonLength' | 'mustCite'>): PresetAnswerClass =>
  ({ ...c, requiresReason: true, reasonLength, mustCite: true });
/** A class whose answers speak for themselves. */
export const unreasoned = (c: Omit<PresetAnswerClass, 'requiresReason' | 'reasonLength' | 'mustCite'>): PresetAnswerClass =>
  ({ ...c, requiresReason: false, reasonLength: 0, mustCite: false });
