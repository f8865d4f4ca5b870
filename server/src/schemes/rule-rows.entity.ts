import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../accounts/membership.rules.ts';
import type { AnswerKind, ListName, OwedBy, Period, ToldParty } from './preset.ts';

const ClockRuleSchema = defineEntity({
  name: 'ClockRule', tableName: 'clock_rule',
  properties: {
    ruleSetId: p.string().primary(),
    name: p.string().primary(),
    days: p.integer(),
    deemed: p.boolean(),
    clause: p.string(),
    startsOn: p.array(),
    metOn: p.array(),
    voidedOn: p.array(),
    pausable: p.boolean(),
    calendarId: p.string().nullable(),
    ordinal: p.integer(),
    labelZh: p.string(),
    labelEn: p.string(),
  },
});
/** How many working days a rule set allows for something, and on what clause that rests. */
export class ClockRule extends ClockRuleSchema.class {}
ClockRuleSchema.setClass(ClockRule);

const RungRuleSchema = defineEntity({
  name: 'RungRule', tableName: 'rung_rule',
  properties: {
    ruleSetId: p.string().primary(),
    clock: p.string().primary(),
    code: p.string().primary(),
    days: p.integer(),
    tells: p.array<ToldParty>(),
    labelZh: p.string(),
    labelEn: p.string(),
  },
});
/** Who is told how many working days before or after a clock's due day, and what that is called. */
export class RungRule extends RungRuleSchema.class {}
RungRuleSchema.setClass(RungRule);

const CadenceRuleSchema = defineEntity({
  name: 'CadenceRule', tableName: 'cadence_rule',
  properties: {
    ruleSetId: p.string().primary(),
    code: p.string().primary(),
    period: p.string().$type<Period>(),
    owedBy: p.string().$type<OwedBy>(),
    eachObserver: p.boolean(),
    channels: p.array<Channel>(),
    deeds: p.array(),
    remindDays: p.integer(),
    clause: p.string(),
    labelZh: p.string(),
    labelEn: p.string(),
    ordinal: p.integer(),
  },
});
/** What is owed each month or quarter, by whom, and which deeds satisfy it. */
export class CadenceRule extends CadenceRuleSchema.class {}
CadenceRuleSchema.setClass(CadenceRule);

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
    requiresPlan: p.boolean(),
    ordinal: p.integer(),
  },
});
/** A class of answers in the scheme's own words, and what an answer of it must give as a reason. */
export class AnswerClass extends AnswerClassSchema.class {}
AnswerClassSchema.setClass(AnswerClass);
