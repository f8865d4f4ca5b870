import { meaningfulLength } from '../kernel/meaningful.ts';
import { deedsOf } from './rule-deeds.ts';
import { listNames, toldParties, type ListName, type RuleText } from './preset.ts';
import type { Beside, RuleProblem } from './rule-set.problems.ts';
import { listWords } from './rule-words.ts';

/** Deadlines that the product's own steps start and meet; a scheme sets their days and words, and has every one of them. */
export const neededClocks = ['contact', 'handOver', 'referralDue'] as const;
/** Lists that a form or a decision cannot do without. */
const neededLists: readonly ListName[] = ['submissionTypes', 'opinionTypes', 'targetTypes', 'declineReasons', 'reasonCategories', 'callOutcomes', 'issueCategories', 'nominationCategories', 'criteria', 'dismissalGrounds'];
const rowCode = /^[A-Z][A-Z_]*$/;
const choiceCode = /^[A-Z][A-Z0-9_]{0,59}$/;
const clockName = /^[a-zA-Z][a-zA-Z0-9]{0,59}$/;

/** What is wrong with the rows of a draft: its deadlines, duties, lists and classes of answers. */
export function rowProblems(text: RuleText, { before, happenings, calendars }: Beside): RuleProblem[] {
  const found: RuleProblem[] = [];
  const problem = (path: string, zh: string, en: string, unholdable = false) => { found.push({ path, said: { zh, en }, unholdable }); };
  const named = (path: string, label: { zh: string; en: string }) => {
    if (meaningfulLength(label.zh) === 0) problem(`${path}.labelZh`, '请填写中文名称', 'Give its name in Chinese');
    if (meaningfulLength(label.en) === 0) problem(`${path}.labelEn`, '请填写英文名称', 'Give its name in English');
    if ([...label.zh].length > 100 || [...label.en].length > 200) problem(`${path}.labelZh`, '名称最多 100 个字（英文 200 个字符）', 'A name has at most 100 characters in Chinese, 200 in English', true);
  };
  const distinct = (path: string, codes: readonly string[], shape: RegExp) => codes.forEach((code, i) => {
    if (!shape.test(code)) problem(`${path}.${i}.code`, '代码格式不正确', 'The code is not of the right form', true);
    else if (codes.indexOf(code) < i) problem(`${path}.${i}.code`, '与前面的一项重复', 'It is there already', true);
  });
  const whole = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;

  for (const name of neededClocks) if (!text.clocks[name]) problem('clocks', `办理流程需要期限“${before?.clocks[name]?.label.zh ?? { contact: '电话沟通', handOver: '对接部门', referralDue: '限期办结' }[name]}”，不能删除`, `The deadline “${before?.clocks[name]?.label.en ?? name}” is needed and cannot be removed`, true);
  for (const [i, [name, clock]] of Object.entries(text.clocks).entries()) {
    const path = `clocks.${i}`;
    if (!clockName.test(name)) problem(`${path}.name`, '代码格式不正确', 'The name is not of the right form', true);
    named(path, clock.label);
    if (!whole(clock.days, 1, 365)) problem(`${path}.days`, '期限应为 1 至 365 个工作日', 'From 1 to 365 working days', clock.days < 1 || !Number.isInteger(clock.days));
    if (meaningfulLength(clock.clause) === 0) problem(`${path}.clause`, '请写明依据的条款', 'Say which clause it rests on');
    for (const on of ['startsOn', 'metOn', 'voidedOn'] as const) for (const entry of clock[on]) if (!happenings.has(entry)) problem(`${path}.${on}`, '有系统中不存在的办理事件，请重新选择', 'It names something that never happens: choose again');
    if (clock.startsOn.length === 0) problem(`${path}.startsOn`, '请选择从什么时候起算', 'Choose what starts it');
    if (clock.metOn.length === 0) problem(`${path}.metOn`, '请选择什么算作完成', 'Choose what meets it');
    if (clock.startsOn.some((e) => clock.metOn.includes(e) || clock.voidedOn.includes(e))) problem(`${path}.metOn`, '同一事件不能既起算又结束', 'The same thing cannot both start and end it');
    if (clock.calendarId !== null && !calendars.has(clock.calendarId)) problem(`${path}.calendarId`, '请选择已有的日历', 'Choose a calendar that there is', true);
    distinct(`${path}.rungs`, clock.rungs.map((r) => r.code), rowCode);
    clock.rungs.forEach((rung, j) => {
      const at = `${path}.rungs.${j}`;
      named(at, rung.label);
      if (!whole(rung.days, -60, 60) || rung.days === 0) problem(`${at}.days`, '请填写到期前或到期后的工作日数，1 至 60', 'From 1 to 60 working days before or after', !Number.isInteger(rung.days));
      if (rung.days < 0 && -rung.days >= clock.days) problem(`${at}.days`, '提醒应在期限之内', 'A reminder comes within the term');
      if (rung.tells.length === 0 || rung.tells.some((t) => !toldParties.includes(t))) problem(`${at}.tells`, '请选择告知谁', 'Choose who is told', true);
      const previous = clock.rungs[j - 1];
      if (previous && previous.days >= rung.days) problem(`${at}.days`, '请按时间先后排列，每级的日数不能相同', 'In the order of time, no two on the same day', clock.rungs.some((r, k) => k < j && r.days === rung.days));
    });
  }

  const deeds = new Set(deedsOf(text).map((d) => d.code));
  if (text.participation.some((code) => !deeds.has(code))) problem('terms.participation', '有已停用的履职类型，请重新选择', 'It names a kind of deed that is no longer there');
  distinct('cadences', text.cadences.map((c) => c.code), rowCode);
  text.cadences.forEach((cadence, i) => {
    const path = `cadences.${i}`;
    named(path, cadence.label);
    if (meaningfulLength(cadence.clause) === 0) problem(`${path}.clause`, '请写明依据的条款', 'Say which clause it rests on');
    if (cadence.deeds.length === 0) problem(`${path}.deeds`, '请选择怎样算作完成', 'Choose what satisfies it', true);
    else if (cadence.deeds.some((code) => !deeds.has(code))) problem(`${path}.deeds`, '有已停用的完成方式，请重新选择', 'It names a kind of deed that is no longer there');
    if (!whole(cadence.remindDays, 0, 30)) problem(`${path}.remindDays`, '提前提醒应为 0 至 30 个工作日', 'From 0 to 30 working days', !whole(cadence.remindDays, 0, 1_000_000));
    if (cadence.eachObserver && cadence.owedBy === 'OFFICE') problem(`${path}.owedBy`, '由营商办完成的工作不逐人计算', 'What the office owes is not owed for each observer');
    if (!cadence.eachObserver && cadence.owedBy === 'OBSERVER') problem(`${path}.eachObserver`, '由体验官、监督员完成的工作须逐人计算', 'What observers owe is owed for each of them');
  });

  for (const list of listNames) {
    const [rows, old] = [text.lists[list], before?.lists[list] ?? []];
    distinct(`lists.${list}`, rows.map((c) => c.code), choiceCode);
    if (rows.length === 0 && neededLists.includes(list)) problem(`lists.${list}`, `“${listWords[list].zh}”至少要有一项`, `${listWords[list].en}: at least one`);
    rows.forEach((row, i) => {
      named(`lists.${list}.${i}`, row.label);
      const other = rows.findIndex((c) => c.label.zh === row.label.zh);
      if (other < i) problem(`lists.${list}.${i}.labelZh`, '与前面的一项名称相同', 'Another one has the same name');
      // Matters keep the code: the same words under another code would count them apart.
      if (old.some((o) => o.code !== row.code && o.label.zh === row.label.zh && !rows.some((c) => c.code === o.code))) problem(`lists.${list}.${i}.code`, `“${row.label.zh}”只能停用，不能换成另一代码`, `“${row.label.en}” may be retired, but not go by another code`);
      if (row.channels?.length === 0) problem(`lists.${list}.${i}.channels`, '请选择适用的通道', 'Choose the channels it is for');
      if (row.period && list !== 'submissionTypes') problem(`lists.${list}.${i}.period`, '只有提交类型有周期', 'Only kinds of submission have a period');
    });
  }
  if (text.lists.legalBases.length === 0) problem('lists.legalBases', '请写明制定依据，至少一项', 'State the legal bases, at least one');
  if (text.lists.channels.some((c) => c.code !== 'EXTERNAL' && c.code !== 'INTERNAL')) problem('lists.channels', '通道只有社会、内部两种', 'There are two channels, external and internal');

  distinct('answerClasses', text.answerClasses.map((c) => c.code), choiceCode);
  text.answerClasses.forEach((c, i) => {
    const path = `answerClasses.${i}`;
    named(path, c.label);
    if (c.requiresReason && !whole(c.reasonLength, 1, 2000)) problem(`${path}.reasonLength`, '理由至少 1 字，最多要求 2000 字', 'A reason has from 1 to 2000 characters', true);
    if (!c.requiresReason && !whole(c.reasonLength, 0, 2000)) problem(`${path}.reasonLength`, '字数不正确', 'The length is not right', true);
    if (c.kind === 'NOT_ADOPTED' && !(c.requiresReason && c.mustCite)) problem(`${path}.requiresReason`, '“未采纳”必须说明理由并引用依据', 'Not adopting needs a reason that cites law or policy', true);
  });
  for (const kind of ['ADOPTED', 'NOT_ADOPTED'] as const) if (!text.answerClasses.some((c) => c.kind === kind)) problem('answerClasses', kind === 'ADOPTED' ? '至少要有一个“采纳”类' : '至少要有一个“未采纳”类', kind === 'ADOPTED' ? 'At least one class of adoption' : 'At least one class of non-adoption');
  return found;
}
