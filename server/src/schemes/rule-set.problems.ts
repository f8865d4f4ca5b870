import type { Day } from '../kernel/calendar.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import type { Said } from '../kernel/refused.ts';
import { saysTrial } from './document-title.rules.ts';
import { lookBackRisks } from './clearance.rules.ts';
import type { RuleText } from './preset.ts';
import { ruleFields } from './rule-fields.ts';
import { rowProblems } from './rule-rows.problems.ts';

/** Something that must be put right: where in the draft, in both languages; an unholdable one cannot even be kept in a draft. */
export interface RuleProblem { readonly path: string; readonly said: Said; readonly unholdable: boolean }
/** What a draft is looked at beside: the version it follows, the names the journal uses, and the day it would take force. */
export interface Beside { readonly before: RuleText | null; readonly happenings: ReadonlySet<string>; readonly on: Day; readonly calendars: ReadonlySet<string> }

const hours = /^([01]\d|2[0-3]):[0-5]\d$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const most = 2_000_000_000;
const longest = (kind: string) => (kind === 'LONG_TEXT' ? 20_000 : 200);

/** Everything that keeps a draft from taking force, by the place in the draft where it is. */
export function problemsOf(text: RuleText, beside: Beside): RuleProblem[] {
  const found: RuleProblem[] = [];
  const problem = (path: string, zh: string, en: string, unholdable = false) => { found.push({ path, said: { zh, en }, unholdable }); };
  const whole = (path: string, value: number | null, least: number, atMost: number, zh: string, en: string) => {
    if (value !== null && (!Number.isInteger(value) || value < least || value > atMost)) problem(path, `${zh}应为 ${least} 至 ${atMost} 的整数`, `${en}: a whole number from ${least} to ${atMost}`, value < least || value > most || !Number.isInteger(value));
  };
  for (const f of ruleFields) {
    const value = f.of(text);
    if (typeof value === 'string' && f.kind !== 'DAY' && f.kind !== 'TIME' && meaningfulLength(value) === 0 && !f.empty) problem(`${f.section}.${f.name}`, `请填写“${f.said.zh}”`, `Give: ${f.said.en}`);
    if (typeof value === 'string' && [...value].length > longest(f.kind)) problem(`${f.section}.${f.name}`, `最多 ${longest(f.kind)} 个字`, `At most ${longest(f.kind)} characters`, true);
  }
  whole('terms.termMonths', text.termMonths, 1, 120, '聘期（月）', 'The term in months');
  whole('terms.termCap', text.termCap, 1, 20, '最多连续聘任届数', 'The most terms in a row');
  whole('terms.inactivityMonths', text.inactivityMonths, 1, 60, '连续未参加的月数', 'The months without taking part');
  whole('terms.visitCap', text.visitCap, 1, 100, '走访同一企业最多次数', 'Visits to one enterprise');
  whole('terms.visitMonths', text.visitMonths, 1, 24, '计算走访次数的月数', 'The months over which visits are counted');
  whole('terms.publicNoticeDays', text.publicNoticeDays, 1, 60, '公示的工作日', 'The working days of public notice');
  whole('awards.commonIssueAt', text.commonIssueAt, 2, 1000, '相似意见条数', 'So many alike');
  whole('awards.likenessAt', text.likenessAt, 1, 100, '相似度', 'The likeness');
  whole('office.textLimit', text.textLimit, 100, 100_000, '文字最多字数', 'The most characters');
  whole('office.photoLimit', text.photoLimit, 0, 50, '最多照片数', 'The most photos');
  whole('office.photoBytes', text.photoBytes, 100_000, 50_000_000, '照片最大字节数', 'The most bytes of a photo');
  whole('office.opinionLimit', text.opinionLimit, 1, 200, '最多意见条数', 'The most opinions');
  whole('clearance.lookBackDays', text.clearance.lookBackDays, 1, 365, '回头看的工作日', 'The working days until the look-back');
  whole('clearance.lookBackShare', text.clearance.lookBackShare, 0, 100, '抽查比例', 'The share that is drawn');
  whole('clearance.smallestGroup', text.clearance.smallestGroup, 1, 1000, '统计最少人数', 'The smallest group');
  if (text.clearance.lookBackCategories.some((code) => !text.lists.issueCategories.some((c) => c.code === code))) problem('clearance.lookBackCategories', '有已停用的问题类别，请重新选择', 'It names a category that is no longer there');
  if (text.clearance.lookBackRisks.some((code) => !lookBackRisks.includes(code))) problem('clearance.lookBackRisks', '请选择列出的情形', 'Choose from the list', true);
  whole('handling.returnDays', text.returnDays, 1, 60, '可以申请退办的工作日', 'The working days for a return');
  whole('handling.extensionLimit', text.extensionLimit, 0, 20, '延期次数', 'How often a due date is put off');
  whole('handling.extensionDays', text.extensionDays, 1, 250, '延长的工作日', 'The working days of an extension');
  if (text.awardRatio !== null && !(text.awardRatio > 0 && text.awardRatio <= 100)) problem('awards.awardRatio', '优秀比例应大于 0、不超过 100', 'The share is more than 0 and at most 100 per cent', true);
  if ((text.awardRatio === null) !== (text.awardRounding === null)) problem(text.awardRatio === null ? 'awards.awardRatio' : 'awards.awardRounding', '优秀比例和取整方式须同时确定，或都不确定', 'Set the share and its rounding together, or neither', true);
  for (const name of ['officeOpens', 'officeCloses'] as const) if (!hours.test(text[name])) problem(`office.${name}`, '请按“09:00”的格式填写时间', 'Give a time such as 09:00', true);
  if (hours.test(text.officeOpens) && hours.test(text.officeCloses) && text.officeOpens >= text.officeCloses) problem('office.officeCloses', '办公结束时间须晚于开始时间', 'The office closes after it opens', true);
  if (!/^[A-Z]{1,6}$/.test(text.numberPrefix)) problem('general.numberPrefix', '编号前缀应为 1 至 6 个大写字母', 'A prefix is 1 to 6 capital letters');
  if (text.trialUntil !== null && !day.test(text.trialUntil)) problem('general.trialUntil', '请填写日期', 'Give a day', true);
  else if (text.trialUntil !== null && text.trialUntil < beside.on) problem('general.trialUntil', '试行截止日期不能早于施行日期', 'The trial ends no earlier than the rules take force');
  if (text.trialUntil === null && saysTrial(text.documentName)) problem('general.documentName', '名称写有“试行”，请填写试行截止日期，或从名称中去掉', 'The name says 试行: set the last day of the trial, or take it out of the name');
  found.push(...rowProblems(text, beside));
  return found;
}
