import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AnswerTemplateState } from './answer-template.rules.ts';

const schema = defineEntity({
  name: 'AnswerTemplate', tableName: 'answer_template',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    answerClassCode: p.string().nullable(),
    title: p.string(),
    text: p.text(),
    state: p.string().$type<AnswerTemplateState>(),
    byId: p.string().nullable(),
    at: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** Words of a scheme that a unit may begin an answer with (答复模板). */
export class AnswerTemplate extends schema.class {}
schema.setClass(AnswerTemplate);
