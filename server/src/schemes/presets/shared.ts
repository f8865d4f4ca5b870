import { clearanceDefaults } from '../clearance.rules.ts';
import type { PresetAnswerClass, PresetChoice, PresetClock, PresetRung, RuleText } from '../preset.ts';

/** What both founding documents leave open of returns and extensions, and the product ships the same for both; a scheme changes its rows as it likes. */
export const handling = { returnDays: 5, extensionLimit: 1, extensionDays: 15 };

/** How often one enterprise is visited before another visit needs a reason: the documents ask that nobody be burdened and state no number. */
export const visits = { visitCap: 3, visitMonths: 3 };

/** What both leave open of forms and office hours. */
// The likeness is where the labelled matters of issues/similar.labelled.json are told apart best.
export const limits = { likenessAt: 40, textLimit: 5_000, photoLimit: 9, photoBytes: 10 * 1_048_576, opinionLimit: 20, contactBeforeReply: false, passOnStageReports: false, officeOpens: '09:00', officeCloses: '17:00', clearance: clearanceDefaults };

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

/** What worked well somewhere, to be told of; it goes to publicity and to no department. */
export const goodPractice: PresetChoice = { code: 'GOOD_PRACTICE', label: { zh: '好经验好做法', en: 'Good practice' }, hint: { zh: '值得推广的经验做法，整理后用于宣传，不交办单位', en: 'What deserves to be known; it is written up and made public, and handed to no unit' } };

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
type Unplanned = Omit<PresetAnswerClass, 'requiresReason' | 'reasonLength' | 'mustCite' | 'requiresPlan'>;
/** A class whose answers must give a reason: how long, and citing the law or policy. */
export const reasoned = (c: Unplanned & { requiresPlan?: boolean }): PresetAnswerClass =>
  ({ requiresPlan: false, ...c, requiresReason: true, reasonLength, mustCite: true });
/** A class whose answers speak for themselves. */
export const unreasoned = (c: Unplanned & { requiresPlan?: boolean }): PresetAnswerClass =>
  ({ requiresPlan: false, ...c, requiresReason: false, reasonLength: 0, mustCite: false });

const rung = (code: string, days: number, tells: PresetRung['tells'], zh: string, en: string): PresetRung => ({ code, days, tells, label: { zh, en } });

/** What starts, meets and voids the phone contact after a submission (B-25), and who is told of it. */
export const contactClock: Omit<PresetClock, 'days' | 'clause'> = {
  deemed: false, label: { zh: '电话沟通', en: 'Phone contact' }, calendarId: null, pausable: false,
  startsOn: ['SubmissionSubmitted'], metOn: ['ContactMade'], voidedOn: ['SubmissionWithdrawn', 'SubmissionRestricted'],
  rungs: [rung('REMINDER', -1, ['LIAISON'], '提醒', 'Reminder'), rung('URGE', 1, ['LIAISON', 'OFFICE'], '催办', 'Urging')],
};
/** The same of an opinion’s hand-over to a department (B-26). */
export const handOverClock: Omit<PresetClock, 'days' | 'clause'> = {
  deemed: false, label: { zh: '对接部门', en: 'Hand-over to the department' }, calendarId: null, pausable: false,
  startsOn: ['OpinionSubmitted', 'OpinionSplitOff', 'OpinionUndone'], metOn: ['OpinionHandedOver'],
  voidedOn: ['OpinionDeclined', 'OpinionWithdrawn', 'OpinionClassified', 'OpinionCollected', 'OpinionSplit', 'OpinionRejoined'],
  rungs: [rung('REMINDER', -2, ['LIAISON', 'OFFICE'], '提醒', 'Reminder'), rung('URGE', 1, ['LIAISON', 'OFFICE'], '催办', 'Urging')],
};
/** The same of a referral’s due date: reminder, urging, supervision, talk. */
export const referralClock: Omit<PresetClock, 'days' | 'clause'> = {
  deemed: false, label: { zh: '限期办结', en: 'To be dealt with by' }, calendarId: null, pausable: true,
  startsOn: ['ReferralIssued', 'ReferralDueAgain', 'ReferralResumed', 'ReferralNamed'], metOn: ['ReferralReplied'], voidedOn: ['ReferralReturned', 'ReferralDisputed', 'ReferralRelieved'],
  rungs: [
    rung('REMINDER', -2, ['HANDLER', 'LEADER'], '提醒', 'Reminder'),
    rung('URGE', 1, ['HANDLER', 'LEADER', 'OFFICE'], '催办', 'Urging'),
    rung('SUPERVISE', 3, ['LEADER', 'OFFICE'], '督办', 'Supervised handling'),
    rung('TALK', 5, ['LEADER', 'OFFICE'], '约谈、通报', 'Talk and circulated notice'),
  ],
};

/** How long a unit has to report under supervised handling (督办), from its letter or from a report that was not accepted. */
export const supervisionClock: PresetClock = {
  days: 5, clause: '规则未规定，按通行做法', deemed: false, label: { zh: '督办报告', en: 'Report under supervision' }, calendarId: null, pausable: false,
  startsOn: ['SupervisionOpened', 'SupervisionNotified', 'SupervisionForRebound', 'SupervisionSentBack'], metOn: ['SupervisionReported'], voidedOn: [],
  rungs: [rung('REMINDER', -1, ['LEADER'], '提醒', 'Reminder'), rung('URGE', 1, ['LEADER', 'OFFICE'], '催办', 'Urging')],
};
/** How long somebody has to look back at a cleared matter. */
export const lookBackClock: PresetClock = {
  days: 10, clause: '规则未规定，按通行做法', deemed: false, label: { zh: '回头看', en: 'Look-back' }, calendarId: null, pausable: false,
  startsOn: ['LookBackAssigned'], metOn: ['LookBackLasting', 'LookBackRebounded'], voidedOn: ['LookBackLapsed'],
  rungs: [rung('URGE', 1, ['OFFICE'], '催办', 'Urging')],
};
/** How soon a unit signs for what is issued to it; asking to return it shows as well that it has come. */
export const signForClock: PresetClock = {
  days: 2, deemed: false, clause: '按通行做法', label: { zh: '限期签收', en: 'To be signed for by' }, calendarId: null, pausable: false,
  startsOn: ['ReferralIssued', 'ReferralNamed'], metOn: ['ReferralSignedFor', 'ReferralReturnRequested'], voidedOn: [],
  rungs: [rung('URGE', 1, ['HANDLER', 'LEADER', 'OFFICE'], '催办', 'Urging')],
};
/** How soon a unit answers a request for documents or information. */
export const informationClock: PresetClock = {
  days: 5, deemed: false, clause: '按通行做法', label: { zh: '答复资料、问询', en: 'Answer to a request for information' }, calendarId: null, pausable: false,
  startsOn: ['InformationRequestOpened', 'InformationRequestPassedOn'], metOn: ['InformationRequestAnswered'], voidedOn: ['InformationRequestWithdrawn'],
  rungs: [rung('REMINDER', -1, ['HANDLER', 'LEADER'], '提醒', 'Reminder'), rung('URGE', 1, ['HANDLER', 'LEADER', 'LIAISON', 'OFFICE'], '催办', 'Urging')],
};

/** What counts as taking part where a document does not say: filing, attending, being active, doing what was asked. */
export const participation = ['SUBMISSION', 'ATTENDANCE', 'ACTIVITY', 'TASK', 'LOOK_BACK'];

type Lists = RuleText['lists'];
/** Who may be nominated and what is judged of them. */
export const nominationCategories: Lists['nominationCategories'] = [
  { code: 'PARTY_DELEGATE', label: { zh: '党代表', en: 'Party delegate' } },
  { code: 'PEOPLES_CONGRESS', label: { zh: '人大代表', en: 'Deputy to the people’s congress' } },
  { code: 'CPPCC', label: { zh: '政协委员', en: 'Member of the CPPCC' } },
  { code: 'DEMOCRATIC_PARTY', label: { zh: '民主党派代表', en: 'Delegate of a democratic party' } },
  { code: 'INDUSTRY_COMMERCE', label: { zh: '工商业联合会代表', en: 'Delegate of the federation of industry and commerce' } },
  { code: 'NON_PARTY', label: { zh: '无党派人士', en: 'Personage without party affiliation' } },
  { code: 'LEGAL', label: { zh: '法律从业人员', en: 'Legal practitioner' } },
  { code: 'MARKET_ENTITY', label: { zh: '市场主体代表', en: 'Representative of a market entity' } },
  { code: 'MEDIA', label: { zh: '媒体记者', en: 'Journalist' } },
  { code: 'OTHER', label: { zh: '其他', en: 'Other' }, hint: { zh: '请写明', en: 'Say which' } },
];
export const criteria: Lists['criteria'] = [
  { code: 'POLITICAL', label: { zh: '政治条件', en: 'Political standing' }, hint: { zh: '拥护党的领导，遵守宪法和法律', en: 'Supports the Party’s leadership, abides by constitution and law' } },
  { code: 'CHARACTER', label: { zh: '品德纪律', en: 'Character and discipline' }, hint: { zh: '职业道德好，原则性强，廉洁自律，熟悉政策法规', en: 'Professional ethics, principle, integrity, knowledge of policy and law' } },
  { code: 'ABILITY', label: { zh: '责任与能力', en: 'Responsibility and ability' }, hint: { zh: '有责任感，善于调查研究，能客观公正反映情况', en: 'Responsible, able to research, reports objectively and fairly' } },
];
/** Why an observer is dismissed; what each needs as evidence belongs to the product. */
export const dismissalGrounds: Lists['dismissalGrounds'] = [
  { code: 'RESIGNED', label: { zh: '本人书面申请', en: 'At their own written request' } },
  { code: 'DISCIPLINE', label: { zh: '严重违纪违法', en: 'Serious breach of discipline or law' } },
  { code: 'INACTIVE', label: { zh: '无特殊原因连续一年未参加', en: 'Took no part for a year without excuse' } },
  { code: 'NOT_RENEWED', label: { zh: '期满不再续聘', en: 'Not renewed at the end of the term' } },
  { code: 'OTHER', label: { zh: '其他原因', en: 'Another reason' } },
];
export const excuseGrounds: Lists['excuseGrounds'] = [
  { code: 'ILLNESS', label: { zh: '因病', en: 'Illness' } },
  { code: 'SECONDMENT', label: { zh: '外派、外出学习', en: 'Posted or studying elsewhere' } },
  { code: 'FORCE_MAJEURE', label: { zh: '不可抗力', en: 'Force majeure' } },
  { code: 'OTHER', label: { zh: '其他', en: 'Other' } },
];
export const activityKinds: Lists['activityKinds'] = [
  { code: 'PUBLICITY', label: { zh: '政策宣传解读', en: 'Explaining policies' } },
  { code: 'VISIT', label: { zh: '走访调查', en: 'Visit' } },
  { code: 'RESEARCH', label: { zh: '课题调研', en: 'Research' } },
  { code: 'POLICY', label: { zh: '参与政策制定', en: 'Taking part in making policy' } },
  { code: 'INSPECTION', label: { zh: '参与评估检查', en: 'Taking part in an evaluation' } },
];
export const gatheringKinds: Lists['gatheringKinds'] = [
  { code: 'ROUNDTABLE', label: { zh: '座谈', en: 'Discussion meeting' } },
  { code: 'JOINT_MEETING', label: { zh: '联席会议', en: 'Joint meeting' } },
  { code: 'PLENARY', label: { zh: '季度全体会', en: 'Quarterly plenary' } },
  { code: 'INSPECTION', label: { zh: '评估检查、明察暗访', en: 'Evaluation or check' } },
  { code: 'OTHER', label: { zh: '其他会议、活动', en: 'Another meeting or event' } },
];
export const contactKinds: Lists['contactKinds'] = [
  { code: 'PHONE', label: { zh: '电话', en: 'Phone call' } },
  { code: 'MESSAGE', label: { zh: '微信等即时通讯', en: 'Message' } },
  { code: 'VISIT', label: { zh: '走访', en: 'Visit' } },
  { code: 'ROUNDTABLE', label: { zh: '座谈', en: 'Discussion meeting' } },
];
export const taskKinds: Lists['taskKinds'] = [
  { code: 'ROUNDTABLE', label: { zh: '座谈交流', en: 'Discussion meeting' } },
  { code: 'CLUE_CHECK', label: { zh: '线索核查', en: 'Checking a clue' } },
  { code: 'RESEARCH', label: { zh: '调研报告', en: 'Research report' } },
  { code: 'OTHER', label: { zh: '其他委托事项', en: 'Another commission' } },
];
export const supportKinds: Lists['supportKinds'] = [
  { code: 'INFORMATION', label: { zh: '资料、信息', en: 'Documents and information' } },
  { code: 'TRAINING', label: { zh: '培训', en: 'Training' } },
  { code: 'LOGISTICS', label: { zh: '场地、交通等便利', en: 'Rooms, transport and the like' } },
  { code: 'INTRODUCTION', label: { zh: '协调联系', en: 'Introductions' } },
  { code: 'OTHER', label: { zh: '其他', en: 'Other' } },
];
/** Fields of industry a signal may concern (B-4). */
export const industries: Lists['industries'] = [
  { code: 'SHIPPING', label: { zh: '航运物流', en: 'Shipping and logistics' } },
  { code: 'LEASING', label: { zh: '融资租赁', en: 'Leasing' } },
  { code: 'TRADE', label: { zh: '国际贸易、跨境电商', en: 'Trade and cross-border e-commerce' } },
  { code: 'MANUFACTURING', label: { zh: '制造业', en: 'Manufacturing' } },
  { code: 'TECHNOLOGY', label: { zh: '科技与数字经济', en: 'Technology and digital economy' } },
  { code: 'SERVICES', label: { zh: '服务业', en: 'Services' } },
  { code: 'OTHER', label: { zh: '其他', en: 'Other' } },
];
/** The lists that both founding documents share. */
export const sharedLists = { criteria, dismissalGrounds, excuseGrounds, activityKinds, gatheringKinds, contactKinds, taskKinds, supportKinds, industries, nominationCategories };

/** What a candidate signs, under the scheme’s own title for its observers. */
export const pledge = (title: string) => `本人自愿担任营商环境${title}，郑重承诺：
一、遵守中华人民共和国宪法和法律法规；
二、未受过党纪处分、政务处分或者刑事处罚；
三、没有造成严重负面影响的道德失范行为；
四、保守履职中知悉的国家秘密和商业秘密，不以${title}名义谋取私利，实事求是、客观公正地反映情况。
以上如有不实，愿意承担相应责任。`;
