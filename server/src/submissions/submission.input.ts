import type { Actor } from '../kernel/actor.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused, type Said } from '../kernel/refused.ts';
import type { ListName } from '../schemes/preset.ts';
import type { Confidentiality } from './confidentiality.rules.ts';
import { demandTypes, notSupervised, recordedTypes } from './submission.rules.ts';

/** One opinion as its author states it. */
export interface OpinionInput {
  type?: string | null; scope?: string | null; targetType?: string | null; target?: string | null;
  title?: string | null; problem: string; suggestion?: string | null; confidentiality?: Confidentiality | null; identityShown?: boolean | null; attachmentIds?: readonly string[] | null;
}
/** What an observer files. */
export interface SubmitInput {
  type: string; month?: string | null; noOpinion?: boolean | null; method?: string | null; opinions: readonly OpinionInput[];
  activityId?: string | null; industry?: string | null; signal?: string | null;
}
/** What the scheme's rules say about filing; only rows decide it. */
export interface FilingRules {
  offered: (list: ListName, channel: Actor['channel']) => readonly { code: string; period?: string | null }[];
  methodNeeded?: boolean; textLimit: number; photoLimit: number; opinionLimit: number;
}

const invalid = (field: string, zh: string, en: string, rule = 'A-2') => new Refused('INVALID', { zh, en }, { field, rule });

/** Refuses what the scheme does not ask for, naming the field; a form for another month than this one included (A-2, B-23). */
export function checkSubmission(input: SubmitInput, rules: FilingRules, actor: Actor, thisMonth: string): void {
  const type = rules.offered('submissionTypes', actor.channel).find((t) => t.code === input.type);
  if (!type) throw invalid('type', '请选择提交的类型', 'Choose what you are filing');
  if (recordedTypes.includes(type.code)) return checkSignal(input, rules, actor);
  if (input.industry || input.signal) throw invalid('industry', '只有产业信号填写所属行业', 'Only an industry signal names an industry', 'B-4');
  if (type.period === 'MONTH') {
    if (input.month !== thisMonth) throw invalid('month', `只能提交本月（${thisMonth}）的意见表`, `Only the form of this month (${thisMonth}) can be filed`, 'B-23');
  } else if (input.month || input.noOpinion) throw invalid('month', '这一类型不按月提交', 'This kind is not filed by the month');
  offered(rules, actor, 'methods', input.method, 'method', { zh: '请选择反映方式', en: 'Choose how it was observed' }, !!rules.methodNeeded && !input.noOpinion);
  if (input.noOpinion) {
    if (input.opinions.length > 0) throw invalid('noOpinion', '已选“本月无意见”，请先删除下面的意见', 'Nothing this month, and yet there are opinions', 'B-23');
    return;
  }
  if (input.opinions.length === 0) throw invalid('opinions', '请至少填写一条意见', 'State at least one opinion');
  const most = type.period === 'MONTH' ? rules.opinionLimit : 1;
  if (input.opinions.length > most) throw new Refused('LIMIT', { zh: `最多 ${most} 条意见`, en: `At most ${most} opinions` }, { field: 'opinions' });
  input.opinions.forEach((opinion, i) => checkOpinion(opinion, rules, actor, `opinions.${i}`, demandTypes.includes(type.code)));
}

/** An industry signal names its industry and says what it is; it has no opinions, since nobody is to answer it (B-4). */
function checkSignal(input: SubmitInput, rules: FilingRules, actor: Actor): void {
  if (input.month || input.noOpinion || input.opinions.length > 0) throw invalid('opinions', '产业信号不填写意见，只填写行业和内容', 'An industry signal has no opinions, only its industry and what it says', 'B-4');
  if (!input.industry?.trim()) throw new Refused('INCOMPLETE', { zh: '请选择所属行业', en: 'Choose the industry' }, { field: 'industry', rule: 'B-4' });
  offered(rules, actor, 'industries', input.industry, 'industry', { zh: '请选择所属行业', en: 'Choose the industry' }, true);
  if (meaningfulLength(input.signal ?? '') === 0) throw new Refused('INCOMPLETE', { zh: '请填写信号内容', en: 'Say what is to be reported' }, { field: 'signal', rule: 'B-4' });
  within(input.signal, rules.textLimit, 'signal');
}

function checkOpinion(o: OpinionInput, rules: FilingRules, actor: Actor, at: string, demand: boolean): void {
  offered(rules, actor, 'opinionTypes', o.type, `${at}.type`, { zh: '请选择意见类型', en: 'Choose the kind of opinion' }, true);
  offered(rules, actor, 'opinionScopes', o.scope, `${at}.scope`, { zh: '请选择监督范围', en: 'Choose the scope' }, true);
  offered(rules, actor, 'targetTypes', o.targetType, `${at}.targetType`, { zh: '请选择涉及对象的类别', en: 'Choose the kind of body it concerns' }, false);
  if (!demand && notSupervised.includes(o.targetType ?? '')) throw invalid(`${at}.targetType`, '不具有公共服务性质的民营企业不是监督对象。如果反映的是企业遇到的困难，请改为提交“企业集中诉求”', 'A private firm without public service is none of those supervised. If it is about what firms struggle with, file an enterprise demand instead', 'A-43');
  if (!demand && o.target?.trim() && !o.targetType && rules.offered('targetTypes', actor.channel).some((c) => notSupervised.includes(c.code))) throw invalid(`${at}.targetType`, '请选择涉及对象的类别', 'Choose the kind of body it concerns', 'A-43');
  if (meaningfulLength(o.problem) === 0) throw new Refused('INCOMPLETE', { zh: '请填写问题描述', en: 'Describe the problem' }, { field: `${at}.problem`, rule: 'A-2' });
  within(o.problem, rules.textLimit, `${at}.problem`);
  within(o.suggestion, rules.textLimit, `${at}.suggestion`);
  within(o.title, 100, `${at}.title`);
  within(o.target, 200, `${at}.target`);
  if ((o.attachmentIds?.length ?? 0) > rules.photoLimit) throw new Refused('LIMIT', { zh: `每条意见最多 ${rules.photoLimit} 张照片`, en: `At most ${rules.photoLimit} photos each` }, { field: `${at}.attachmentIds` });
}

/** Refuses a choice that is not among those offered to this channel; `needed`: also none, where there is something to choose. */
function offered(rules: FilingRules, actor: Actor, list: ListName, given: string | null | undefined, field: string, says: Said, needed: boolean): void {
  const codes = rules.offered(list, actor.channel).map((c) => c.code);
  if (given ? !codes.includes(given) : needed && codes.length > 0) throw new Refused('INVALID', says, { field, rule: 'A-2' });
}

/** Refuses a text over its limit, counted in characters. */
export function within(text: string | null | undefined, limit: number, field: string): void {
  if (text && [...text].length > limit) throw new Refused('TOO_LONG', { zh: `最多 ${limit} 个字`, en: `At most ${limit} characters` }, { field });
}

/** The title an opinion goes by when its author gave none: the beginning of what they wrote. */
export const titleOf = (o: OpinionInput): string => {
  if (o.title?.trim()) return o.title.trim();
  const first = [...(o.problem.trim().split(/[\n。！？!?]/)[0] ?? '')];
  return first.length > 30 ? `${first.slice(0, 30).join('')}…` : first.join('');
};
