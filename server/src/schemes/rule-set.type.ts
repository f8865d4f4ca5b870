import { ID, Int, ObjectType } from 'type-graphql';
import { statesOf, enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, LocalDate } from '../journal/scalars.ts';
import { RuleClearance } from './clearance.type.ts';
import { RuleAnswerClass, RuleCadence, RuleClock, RuleList } from './rule-rows.type.ts';
import type { RuleSections } from './rule-sections.ts';
import { ruleSections, type FieldKind, type RuleSection } from './rule-fields.ts';
import { ruleSetRules, type RuleSetState } from './rule-set.rules.ts';
import { RuleAwards, RuleGeneral, RuleHandling, RuleOffice, RuleTerms } from './rule-text.type.ts';
import { ChoiceType } from './scheme.type.ts';

export const RuleSetStateEnum = statesOf(ruleSetRules as never, 'RuleSetState');
export const RuleSectionEnum = enumOf<RuleSection>('RuleSection', 'A part of a version of the rules', ruleSections);
export const RuleFieldKindEnum = enumOf<FieldKind>('RuleFieldKind', 'How a field of the rules is entered', {
  TEXT: { zh: '文字', en: 'A line' }, LONG_TEXT: { zh: '长文字', en: 'A text' }, NUMBER: { zh: '数字', en: 'A number' }, YES_NO: { zh: '是否', en: 'Yes or no' },
  DAY: { zh: '日期', en: 'A day' }, TIME: { zh: '时间', en: 'A time of day' }, ONE_OF: { zh: '单选', en: 'One of its options' }, SOME_OF: { zh: '多选', en: 'Some of its options' },
});

@ObjectType('RuleText', { description: 'Everything that a version of the rules says, part by part, in both languages' })
export class RuleTextType implements RuleSections {
  @Open(() => RuleGeneral, 'Names and document')
  general!: RuleGeneral;
  @Open(() => RuleTerms, 'Appointment and service')
  terms!: RuleTerms;
  @Open(() => RuleAwards, 'Awards and common problems')
  awards!: RuleAwards;
  @Open(() => RuleOffice, 'Office hours and forms')
  office!: RuleOffice;
  @Open(() => RuleClearance, 'Clearance, look-back and figures')
  clearance!: RuleClearance;
  @Open(() => RuleHandling, 'Returns and extensions')
  handling!: RuleHandling;
  @Open(() => [RuleClock], 'Deadlines')
  clocks!: RuleClock[];
  @Open(() => [RuleCadence], 'What is owed each month and quarter')
  cadences!: RuleCadence[];
  @Open(() => [RuleList], 'Lists of words')
  lists!: RuleList[];
  @Open(() => [RuleAnswerClass], 'Classes of answers')
  answerClasses!: RuleAnswerClass[];
}

@ObjectType('RuleProblem', { description: 'Something that keeps a draft from taking force' })
export class RuleProblemType {
  @Open(() => String, 'Where: the path of the field in `text`, such as `clocks.0.days`')
  path!: string;
  @Open(() => String, 'What has to be put right, in the language of the caller')
  message!: string;
}

@ObjectType('RuleSet', { implements: Node, description: 'One version of a scheme’s rules (B-8); a draft is read by officials, what is or was in force by anybody' })
export class RuleSetType extends Node {
  @Open(() => Int, 'Changes with everything that is done to it')
  version!: number;
  @Open(() => Int, 'Which version of the scheme’s rules it is, from 1')
  edition!: number;
  @Open(() => RuleSetStateEnum, 'Where it stands')
  state!: RuleSetState;
  @Open(() => LocalDate, 'The day it took force or is to; Asia/Shanghai', { nullable: true })
  inForceOn!: string | null;
  @Open(() => Boolean, 'Whether running clocks follow its working days when it takes force')
  applyToRunning!: boolean;
}

@ObjectType({ description: 'A trial of the rules (B-32)' })
export class TrialPeriod {
  @Open(() => LocalDate, 'Its last day, with extensions; Asia/Shanghai')
  until!: string;
  @Open(() => Int, 'Days left; below zero once it is over')
  daysLeft!: number;
  @Open(() => Boolean, 'Whether it ends within thirty days or has ended')
  ending!: boolean;
  @Open(() => Boolean, 'Whether it is over: nobody is appointed until it is extended or a new version takes force')
  over!: boolean;
}

@ObjectType('RuleDifference', { description: 'One thing that would change' })
export class RuleDifferenceType {
  @Open(() => RuleSectionEnum, 'The part it stands in')
  section!: RuleSection;
  @Open(() => String, 'The name of the part, in the language of the caller')
  sectionLabel!: string;
  @Open(() => String, 'What it is, in the language of the caller')
  label!: string;
  @Open(() => String, 'What it says now; null where it is new', { nullable: true })
  before!: string | null;
  @Open(() => String, 'What it would say; null where it goes', { nullable: true })
  after!: string | null;
}

@ObjectType('RuleEffect', { description: 'How many of something a version would touch' })
export class RuleEffectType {
  @Open(() => String, 'What is counted')
  code!: string;
  @Open(() => Int, 'How many')
  count!: number;
  @Open(() => String, 'In words, with the number, in the language of the caller')
  text!: string;
}

@ObjectType({ description: 'What a version would change, before it takes force' })
export class RuleSetPreview {
  @Open(() => ID, 'The version')
  ruleSetId!: string;
  @Open(() => [RuleDifferenceType], 'What differs from the version before, in words')
  differences!: RuleDifferenceType[];
  @Open(() => [RuleEffectType], 'What it would touch, counted now; nothing that counts none')
  effects!: RuleEffectType[];
  @Open(() => [RuleProblemType], 'What keeps it from taking force today')
  problems!: RuleProblemType[];
}

@ObjectType('RuleField', { description: 'A field of the rules: its name and how it is entered' })
export class RuleFieldType {
  @Open(() => RuleSectionEnum, 'The part it stands in')
  section!: RuleSection;
  @Open(() => String, 'Its name in the part')
  name!: string;
  @Open(() => RuleFieldKindEnum, 'How it is entered')
  kind!: FieldKind;
  @Open(() => String, 'Its label, in the language of the caller')
  label!: string;
  @Open(() => String, 'A word of help', { nullable: true })
  hint!: string | null;
  @Open(() => String, 'What it means where nothing is given; null where something must be', { nullable: true })
  empty!: string | null;
  @Open(() => [ChoiceType], 'Its options, where it has any')
  options!: ChoiceType[];
}

@ObjectType({ description: 'What a draft is written with, in the language of the caller' })
export class RuleVocabulary {
  @Open(() => [ChoiceType], 'The parts of a version')
  sections!: ChoiceType[];
  @Open(() => [RuleFieldType], 'Its fields, part by part')
  fields!: RuleFieldType[];
  @Open(() => [ChoiceType], 'What may start, meet or void a deadline')
  happenings!: ChoiceType[];
  @Open(() => [ChoiceType], 'Deeds that duties may name, by the draft’s own lists')
  deeds!: ChoiceType[];
  @Open(() => [ChoiceType], 'The lists of words')
  lists!: ChoiceType[];
  @Open(() => [ChoiceType], 'Whom a rung may tell')
  told!: ChoiceType[];
  @Open(() => [ChoiceType], 'Who may owe a duty')
  owedBy!: ChoiceType[];
  @Open(() => [ChoiceType], 'How often')
  periods!: ChoiceType[];
  @Open(() => [ChoiceType], 'What an answer may amount to')
  answerKinds!: ChoiceType[];
  @Open(() => [ChoiceType], 'Calendars a deadline may be counted by')
  calendars!: ChoiceType[];
  @Open(() => [String], 'Codes of deadlines that cannot be removed')
  neededClocks!: string[];
}

@ObjectType({ description: 'A version of the rules after a change' })
export class RuleSetPayload {
  @Open(() => RuleSetType, 'The version')
  ruleSet!: RuleSetType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
