import type { Said } from '../kernel/refused.ts';
import type { RuleText } from './preset.ts';

/** The parts that a draft is written in. */
export type RuleSection = 'general' | 'terms' | 'awards' | 'office' | 'handling' | 'clearance' | 'clocks' | 'cadences' | 'lists' | 'answerClasses';
/** How a field is entered. */
export type FieldKind = 'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'YES_NO' | 'DAY' | 'TIME' | 'ONE_OF' | 'SOME_OF';

/** One thing that a district decides: what it is called, where it stands and how it is entered. */
export interface RuleField {
  readonly section: RuleSection;
  readonly name: string;
  readonly kind: FieldKind;
  readonly said: Said;
  readonly hint?: Said;
  /** What it means where nothing is given; such a field may be left empty. */
  readonly empty?: Said;
  readonly of: (text: RuleText) => string | number | boolean | readonly string[] | null;
}

const text = (section: RuleSection, name: string, zh: string, en: string, of: RuleField['of'], more: Partial<RuleField> = {}): RuleField =>
  ({ section, name, kind: 'TEXT', said: { zh, en }, of, ...more });
const number = (section: RuleSection, name: string, zh: string, en: string, of: RuleField['of'], more: Partial<RuleField> = {}): RuleField =>
  ({ section, name, kind: 'NUMBER', said: { zh, en }, of, ...more });
const unlimited = { empty: { zh: '不限', en: 'no limit' } };

/** The parts of a version, in the order they are read. */
export const ruleSections: Readonly<Record<RuleSection, Said>> = {
  general: { zh: '名称和依据文件', en: 'Names and document' },
  terms: { zh: '聘任和履职', en: 'Appointment and service' },
  awards: { zh: '评优和共性问题', en: 'Awards and common problems' },
  office: { zh: '办公时间和填报要求', en: 'Office hours and forms' },
  handling: { zh: '退办和延期', en: 'Returns and extensions' },
  clearance: { zh: '销号、回头看和统计', en: 'Clearance, look-back and figures' },
  clocks: { zh: '办理期限', en: 'Deadlines' },
  cadences: { zh: '定期工作', en: 'Regular duties' },
  lists: { zh: '选项', en: 'Lists of words' },
  answerClasses: { zh: '答复类别', en: 'Classes of answers' },
};

/** Everything a district decides that is one value; rows are told apart by their own. */
export const ruleFields: readonly RuleField[] = [
  text('general', 'titleZh', '对体验官、监督员的称呼', 'What observers are called, in Chinese', (r) => r.title.zh, { hint: { zh: '如“监督员”“体验官”', en: 'Such as 监督员' } }),
  text('general', 'titleEn', '称呼的英文', 'What observers are called, in English', (r) => r.title.en),
  text('general', 'documentName', '工作规则的名称', 'Name of the document', (r) => r.documentName, { hint: { zh: '印在聘书等文件上', en: 'Printed on certificates and documents' } }),
  text('general', 'issuer', '聘任机关', 'Who engages observers', (r) => r.issuer),
  text('general', 'supervisor', '指导机关', 'Under whose guidance', (r) => r.supervisor, { empty: { zh: '无', en: 'nobody’s' } }),
  text('general', 'trialUntil', '试行截止日期', 'Last day of the trial', (r) => r.trialUntil, { kind: 'DAY', empty: { zh: '不是试行', en: 'not on trial' }, hint: { zh: '填写后，文件名称带“试行”，到期前 30 天提醒', en: 'Documents then carry 试行, and the office is warned 30 days before' } }),
  text('general', 'numberPrefix', '编号前缀', 'Prefix of numbers', (r) => r.numberPrefix, { hint: { zh: '1 至 6 个大写字母', en: '1 to 6 capital letters' } }),
  number('terms', 'termMonths', '聘期（月）', 'Term, in months', (r) => r.termMonths),
  number('terms', 'termCap', '最多连续聘任届数', 'Most terms in a row', (r) => r.termCap, unlimited),
  number('terms', 'inactivityMonths', '连续多少个月未参加即提出解聘建议', 'Months without taking part before a dismissal is proposed', (r) => r.inactivityMonths, { empty: { zh: '不提出', en: 'never proposed' } }),
  number('terms', 'visitCap', '走访同一企业最多次数，超过须说明理由', 'Visits to one enterprise before another needs a reason', (r) => r.visitCap, unlimited),
  number('terms', 'visitMonths', '走访次数按多少个月计算', 'Months over which visits are counted', (r) => r.visitMonths),
  text('terms', 'participation', '哪些履职算作参加', 'What counts as taking part', (r) => r.participation, { kind: 'SOME_OF' }),
  number('terms', 'publicNoticeDays', '聘前公示（工作日）', 'Public notice, in working days', (r) => r.publicNoticeDays, { empty: { zh: '不公示', en: 'none' } }),
  text('terms', 'rosterSeenBy', '谁可以看到名册', 'Who reads the roster by name', (r) => r.rosterSeenBy, { kind: 'ONE_OF' }),
  text('terms', 'pledgeText', '承诺书正文', 'What a candidate signs', (r) => r.pledgeText, { kind: 'LONG_TEXT' }),
  number('awards', 'awardRatio', '优秀比例（%）', 'Share that may be outstanding, in per cent', (r) => r.awardRatio, { empty: { zh: '未确定，不评优', en: 'not set: nobody is' } }),
  text('awards', 'awardRounding', '名额取整方式', 'How the number is rounded', (r) => r.awardRounding, { kind: 'ONE_OF', empty: { zh: '未确定', en: 'not set' } }),
  number('awards', 'commonIssueAt', '多少条相似意见提示为共性问题', 'So many alike propose a common problem', (r) => r.commonIssueAt, { empty: { zh: '不提示', en: 'never' } }),
  number('awards', 'likenessAt', '相似度达到多少视为相似（1—100）', 'Likeness from which two matters count as alike, 1 to 100', (r) => r.likenessAt, { hint: { zh: '调高则提示更准、更少，调低则提示更多', en: 'Higher: fewer and surer; lower: more of them' } }),
  text('office', 'officeOpens', '办公开始时间', 'Office opens', (r) => r.officeOpens, { kind: 'TIME' }),
  text('office', 'officeCloses', '办公结束时间', 'Office closes', (r) => r.officeCloses, { kind: 'TIME' }),
  text('office', 'liaisonRegisters', '专员可以直接登记意见', 'Liaisons register opinions themselves', (r) => r.liaisonRegisters, { kind: 'YES_NO' }),
  text('office', 'liaisonDeclines', '专员可以直接不予受理', 'Liaisons decline opinions themselves', (r) => r.liaisonDeclines, { kind: 'YES_NO' }),
  text('office', 'methodNeeded', '提交时必须填写反映方式', 'Whatever is filed says how it was observed', (r) => r.methodNeeded, { kind: 'YES_NO' }),
  text('office', 'checksShown', '暗访结束后向被查单位公开', 'A body checked without notice is told once it is over', (r) => r.checksShown, { kind: 'YES_NO' }),
  text('office', 'contactBeforeReply', '答复前须经专员与提交人沟通', 'The author is spoken with before a reply', (r) => r.contactBeforeReply, { kind: 'YES_NO' }),
  text('office', 'passOnStageReports', '阶段性答复签发后直接告知提交人', 'Staged replies go to the authors at once', (r) => r.passOnStageReports, { kind: 'YES_NO', hint: { zh: '否则由营商办转告', en: 'Otherwise the office passes them on' } }),
  number('office', 'textLimit', '文字最多字数', 'Most characters of a text', (r) => r.textLimit),
  number('office', 'photoLimit', '每条意见最多照片数', 'Most photos of an opinion', (r) => r.photoLimit),
  number('office', 'photoBytes', '每张照片最大字节数', 'Most bytes of a photo', (r) => r.photoBytes),
  number('office', 'opinionLimit', '每份意见表最多意见条数', 'Most opinions of a form', (r) => r.opinionLimit),
  number('handling', 'returnDays', '交办后多少个工作日内可以申请退办', 'Working days from issue within which a unit may ask to return a referral', (r) => r.returnDays),
  number('handling', 'extensionLimit', '每件最多延期次数', 'How often a due date may be put off', (r) => r.extensionLimit, { hint: { zh: '填 0 表示不得延期', en: '0: never' } }),
  number('handling', 'extensionDays', '每次最多延长多少个工作日', 'Most working days of one extension', (r) => r.extensionDays),
  text('clearance', 'clearanceSecond', '销号须由第二人确认', 'A second officer confirms clearance', (r) => r.clearance.clearanceSecond, { kind: 'YES_NO' }),
  text('clearance', 'clearancePapers', '销号须附佐证材料', 'Clearance needs a paper as evidence', (r) => r.clearance.clearancePapers, { kind: 'YES_NO' }),
  number('clearance', 'lookBackDays', '销号后多少个工作日回头看', 'Working days after clearance until the look-back', (r) => r.clearance.lookBackDays, { empty: { zh: '不回头看', en: 'never' } }),
  number('clearance', 'lookBackShare', '其余事项抽查比例（%）', 'Share of the others that is drawn, in per cent', (r) => r.clearance.lookBackShare),
  text('clearance', 'lookBackRounding', '抽查数取整方式', 'How that number is rounded', (r) => r.clearance.lookBackRounding, { kind: 'ONE_OF' }),
  text('clearance', 'lookBackPeriod', '多久抽查一次', 'How often the sample is drawn', (r) => r.clearance.lookBackPeriod, { kind: 'ONE_OF' }),
  text('clearance', 'lookBackRisks', '哪些情形必须回头看', 'What is looked back at in any case', (r) => r.clearance.lookBackRisks, { kind: 'SOME_OF' }),
  text('clearance', 'lookBackCategories', '哪些类别必须回头看', 'Categories that are looked back at in any case', (r) => r.clearance.lookBackCategories, { kind: 'SOME_OF' }),
  number('clearance', 'smallestGroup', '涉及人数少于多少时不显示统计数', 'Figures about fewer observers than this are for the office alone', (r) => r.clearance.smallestGroup),
];

/** A field by its place in a draft. */
export const fieldAt = (path: string): RuleField | undefined => ruleFields.find((f) => `${f.section}.${f.name}` === path);
