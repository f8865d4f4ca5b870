import type { Said } from '../kernel/refused.ts';
import { deedSaid } from './rule-deeds.ts';
import { listNames, type PresetChoice, type RuleText } from './preset.ts';
import { lookBackRiskWords, type LookBackRisk } from './clearance.rules.ts';
import { ruleFields, type RuleField, type RuleSection } from './rule-fields.ts';
import { answerKindWords, listWords, owedByWords, periodWords, rosterWords, roundingWords, toldWords, yesNo } from './rule-words.ts';

/** One thing that differs between two versions: where, and what it said before and says now; null where it was not, or no longer is. */
export interface RuleDifference { readonly section: RuleSection; readonly label: Said; readonly before: Said | null; readonly after: Said | null }
/** How the names of the journal's entries are said. */
export type Happenings = ReadonlyMap<string, Said>;

const plain = (text: string | number): Said => ({ zh: String(text), en: String(text) });
const joined = (said: readonly Said[]): Said => (said.length === 0 ? { zh: '无', en: 'none' } : { zh: said.map((s) => s.zh).join('、'), en: said.map((s) => s.en).join(', ') });
const phrases = (...said: (Said | false)[]): Said => { const of = said.filter((s): s is Said => !!s); return { zh: of.map((s) => s.zh).join('；'), en: of.map((s) => s.en).join('; ') }; };
const unnamed: Said = { zh: '其他', en: 'other' };

function valueOf(field: RuleField, text: RuleText): Said {
  const value = field.of(text);
  if (value === null || value === '') return field.empty ?? { zh: '未填写', en: 'nothing' };
  if (typeof value === 'boolean') return yesNo(value);
  if (field.name === 'rosterSeenBy') return rosterWords[text.rosterSeenBy];
  if (field.name === 'awardRounding') return roundingWords[text.awardRounding!];
  if (field.name === 'lookBackRounding') return roundingWords[text.clearance.lookBackRounding];
  if (field.name === 'lookBackPeriod') return periodWords[text.clearance.lookBackPeriod];
  if (field.name === 'lookBackRisks') return joined((value as readonly LookBackRisk[]).map((code) => lookBackRiskWords[code]));
  if (field.name === 'lookBackCategories') return joined((value as readonly string[]).map((code) => text.lists.issueCategories.find((c) => c.code === code)?.label ?? unnamed));
  if (typeof value === 'object') return joined(value.map((code) => deedSaid(text, code) ?? unnamed));
  return plain(value);
}

const channelWords = (channels?: readonly string[]): Said | false => !!channels && { zh: `限${channels.map((c) => (c === 'INTERNAL' ? '内部' : '社会')).join('、')}通道`, en: `for the channel ${channels.join(', ').toLowerCase()}` };
const choiceWords = (c: PresetChoice): Said => phrases(c.label, c.hint ?? false, channelWords(c.channels), !!c.period && periodWords[c.period]);

function rowsOf(text: RuleText, happenings: Happenings): Map<string, { section: RuleSection; label: Said; said: Said }> {
  const rows = new Map<string, { section: RuleSection; label: Said; said: Said }>();
  const named = (codes: readonly string[]) => joined(codes.map((code) => happenings.get(code) ?? unnamed));
  for (const [name, c] of Object.entries(text.clocks)) rows.set(`clock ${name}`, { section: 'clocks', label: c.label, said: phrases(
    { zh: `“${c.label.zh}”${c.days} 个工作日`, en: `“${c.label.en}”: ${c.days} working days` }, c.deemed && { zh: '休息日收到的视为次一工作日收到', en: 'what comes in on a rest day counts from the next working day' },
    { zh: `依据：${c.clause}`, en: `by ${c.clause}` }, { zh: `起算：${named(c.startsOn).zh}`, en: `starts on ${named(c.startsOn).en}` }, { zh: `办结：${named(c.metOn).zh}`, en: `met by ${named(c.metOn).en}` },
    c.voidedOn.length > 0 && { zh: `终止：${named(c.voidedOn).zh}`, en: `voided by ${named(c.voidedOn).en}` }, c.pausable && { zh: '可以中止', en: 'may be paused' }, !!c.calendarId && { zh: '使用另一日历', en: 'counted by another calendar' },
    ...c.rungs.map((r): Said => { const tells = joined(r.tells.map((t) => toldWords[t])); return { zh: `${r.days < 0 ? `到期前 ${-r.days}` : `到期后 ${r.days}`} 个工作日${r.label.zh}，告知${tells.zh}`, en: `${r.label.en} ${Math.abs(r.days)} working days ${r.days < 0 ? 'before' : 'after'}, to ${tells.en.toLowerCase()}` }; }),
  ) });
  for (const c of text.cadences) rows.set(`cadence ${c.code}`, { section: 'cadences', label: c.label, said: phrases(
    c.label, periodWords[c.period], { zh: `由${owedByWords[c.owedBy].zh}完成`, en: `owed by ${owedByWords[c.owedBy].en.toLowerCase()}` }, c.eachObserver && { zh: '逐人计算', en: 'for each observer' },
    channelWords(c.channels), { zh: `完成方式：${joined(c.deeds.map((d) => deedSaid(text, d) ?? unnamed)).zh}`, en: `by ${joined(c.deeds.map((d) => deedSaid(text, d) ?? unnamed)).en}` },
    c.remindDays > 0 && { zh: `到期前 ${c.remindDays} 个工作日提醒`, en: `reminded ${c.remindDays} working days before` }, { zh: `依据：${c.clause}`, en: `by ${c.clause}` },
  ) });
  for (const list of listNames) for (const c of text.lists[list]) rows.set(`list ${list} ${c.code}`, { section: 'lists', label: listWords[list], said: choiceWords(c) });
  for (const c of text.answerClasses) rows.set(`class ${c.code}`, { section: 'answerClasses', label: c.label, said: phrases(
    c.label, { zh: `属于“${answerKindWords[c.kind].zh}”`, en: answerKindWords[c.kind].en.toLowerCase() },
    c.requiresReason ? { zh: `须说明理由，至少 ${c.reasonLength} 字`, en: `a reason of at least ${c.reasonLength} characters` } : { zh: '不要求理由', en: 'no reason asked' },
    c.mustCite && { zh: '须引用依据', en: 'citing law or policy' },
    c.requiresPlan && { zh: '须先有整改方案', en: 'after a rectification plan' },
  ) });
  return rows;
}

/** What would change between two versions, in words, in the order they are read; nothing but the differences. */
export function differences(before: RuleText, after: RuleText, happenings: Happenings): RuleDifference[] {
  const fields = ruleFields.flatMap((field): RuleDifference[] => {
    const [was, is] = [valueOf(field, before), valueOf(field, after)];
    return was.zh === is.zh && was.en === is.en ? [] : [{ section: field.section, label: field.said, before: was, after: is }];
  });
  const [was, is] = [rowsOf(before, happenings), rowsOf(after, happenings)];
  const rows = [...new Set([...was.keys(), ...is.keys()])].flatMap((key): RuleDifference[] => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old && now && old.said.zh === now.said.zh && old.said.en === now.said.en) return [];
    return [{ section: (now ?? old)!.section, label: (now ?? old)!.label, before: old?.said ?? null, after: now?.said ?? null }];
  });
  return [...fields, ...rows];
}
