import { office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';
import type { Said } from '../kernel/refused.ts';

export type AnswerTemplateState = 'IN_USE' | 'RETIRED';

/** What a template leaves open, to be filled in from the referral that is answered. */
export const placeholders = {
  MATTER: { word: '事项', said: { zh: '事项标题', en: 'Title of the matter' } },
  NUMBER: { word: '编号', said: { zh: '交办单编号', en: 'Number of the referral' } },
  UNIT: { word: '单位', said: { zh: '承办单位', en: 'The unit' } },
  DATE: { word: '日期', said: { zh: '当天日期', en: 'The day it is used' } },
} as const satisfies Record<string, { word: string; said: Said }>;
export type Placeholder = keyof typeof placeholders;

const open = /[{｛]([^{}｛｝\n]{0,30})[}｝]/gu;
const named = (word: string) => (Object.keys(placeholders) as Placeholder[]).find((key) => placeholders[key].word === word.trim());

/** The words of a template with what it leaves open filled in. */
export const filled = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replace(open, (whole, word: string) => { const key = named(word); return key ? values[key] : whole; });

/** What stands in braces and is no placeholder. */
export const unknownIn = (text: string): string[] => [...text.matchAll(open)].filter(([, word]) => !named(word!)).map(([whole]) => whole);

/** What the rules see of a template. */
export interface AnswerTemplateFacts {
  state: AnswerTemplateState;
  schemeId: string;
  text?: string;
  /** Whether its answer class is one of the scheme's; asked when it is written. */
  classKnown?: boolean;
}

const fillable: Guard<AnswerTemplateFacts> = {
  rule: 'template-placeholders', code: 'INVALID', holds: (t) => unknownIn(t.text ?? '').length === 0, field: () => 'text',
  says: (t) => { const words = unknownIn(t.text ?? '').join('、'); return { zh: `无法识别的占位符：${words}`, en: `Nothing is known to fill in for ${words}` }; },
};
const classed: Guard<AnswerTemplateFacts> = {
  rule: 'template-class', code: 'INVALID', holds: (t) => t.classKnown !== false, field: () => 'answerClassCode',
  says: { zh: '请选择本方案的办理结果类别', en: 'Choose one of the scheme’s answer classes' },
};
const needs = [{ field: 'title', label: { zh: '模板名称', en: 'a name' }, column: 'title', atMost: 40 }, { field: 'text', label: { zh: '模板内容', en: 'the words' }, column: 'text', atMost: 3000 }];

/** The words a unit may begin an answer with (答复模板); the office keeps them. */
export const answerTemplateRules = lifecycle({
  noun: 'answerTemplate', table: 'answer_template', label: { zh: '答复模板', en: 'answer template' },
  states: { IN_USE: { zh: '使用中', en: 'In use' }, RETIRED: { zh: '已停用', en: 'Retired' } },
  actions: {
    add: {
      label: { zh: '新增模板', en: 'Add a template' }, clause: 'A-49', from: [], to: 'IN_USE', by: [office], guards: [fillable, classed], needs,
      records: 'AnswerTemplateAdded', told: null,
    },
    edit: {
      label: { zh: '修改', en: 'Edit' }, clause: 'A-49', from: ['IN_USE'], to: null, by: [office], guards: [fillable, classed], needs,
      records: 'AnswerTemplateEdited', told: null,
    },
    retire: {
      label: { zh: '停用', en: 'Retire' }, clause: 'A-49', from: ['IN_USE'], to: 'RETIRED', by: [office],
      records: 'AnswerTemplateRetired', told: null,
    },
  },
  audience: (t: AnswerTemplateFacts) => audience(scope.office(t.schemeId), scope.officials(t.schemeId)),
});
