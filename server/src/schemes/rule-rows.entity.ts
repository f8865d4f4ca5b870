import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../accounts/membership.rules.ts';
import type { AnswerKind, ListName, Period } from './preset.ts';

const ClockRuleSchema = defineEntity({
  name: 'ClockRule', tableName: 'clock_rule',
  properties: {
    ruleSetId: p.string().primary(),
    name: p.string().primary(),
    days: p.integer(),
    deemed: p.boolean(),
    clause: p.string(),
    labelZh: p.string(),
    labelEn: p.string(),
  },
});
/** How many working days a rule set allows for something, and on what clause that rests. */
export class ClockRule extends ClockRuleSchema.class {}
ClockRuleSchema.setClass(ClockRule);

const ChoiceSchema = defineEntity({
  name: 'Choice', tableName: 'choice',
  properties: {
    ruleSetId: p.string().primary(),
    list: p.string().$type<ListName>().primary(),
    code: p.string().primary(),
    labelZh: p.string(),
    labelEn: p.string(),
    hintZh: p.string().nullable(),
    hintEn: p.string().nullable(),
    channels: p.array<Channel>(),
    period: p.string().$type<Period>().nullable(),
    ordinal: p.integer(),
  },
});
/** One word that a form offers, to the channels it is for. */
export class Choice extends ChoiceSchema.class {}
ChoiceSchema.setClass(Choice);

const AnswerClassSchema = defineEntity({
  name: 'AnswerClass', tableName: 'answer_class',
  properties: {
    id: p.string().primary(),
    ruleSetId: p.string(),
    code: p.string(),
    labelZh: p.string(),
    labelEn: p.string(),
    kind: p.string().$type<AnswerKind>(),
    requiresReason: p.boolean(),
    reasonLength: p.integer(),
    mustCite: p.boolean(),
    ordinal: p.integer(),
  },
});
/** A class of answers in the scheme's own words, and what an answer of it must give as a reason. */
export class AnswerClass extends AnswerClassSchema.class {}
AnswerClassSchema.setClass(AnswerClass);
