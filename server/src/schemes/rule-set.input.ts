import { Field, ID, InputType, Int } from 'type-graphql';
import { enumOf } from '../journal/enums.ts';
import { LocalDate } from '../journal/scalars.ts';
import { RuleClearance } from './clearance.type.ts';
import { RuleAnswerClass, RuleCadence, RuleClock, RuleList } from './rule-rows.type.ts';
import type { Consulted } from './rule-set.rules.ts';
import { RuleAwards, RuleGeneral, RuleHandling, RuleOffice, RuleTerms } from './rule-text.type.ts';

export const ConsultedEnum = enumOf<Consulted>('Consulted', 'Whom a round of consultation asks (B-7)', {
  UNITS: { zh: '各单位', en: 'The units of the scheme' }, OBSERVERS: { zh: '体验官、监督员', en: 'Its observers' }, PUBLIC: { zh: '社会公众', en: 'Anybody' },
});
const key = { description: 'Chosen by the client; the same key again gives the first answer' };

@InputType({ description: 'A new draft' })
export class RuleSetDraftInput {
  @Field(() => ID, key)
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'A founding document to begin from, from `setup { presets }`; the version in force where it is left out' })
  preset?: string | null;
}

@InputType({ description: 'A version, as its editor saw it' })
export class OnRuleSetInput {
  @Field(() => ID, key)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The version' })
  ruleSetId!: string;
  @Field(() => Int, { description: 'Its `version` as it was seen; refused where it has changed since' })
  expectedVersion!: number;
}

@InputType({ description: 'Parts of a draft, each given whole; what is not given stays as it is' })
export class RuleSetEditInput extends OnRuleSetInput {
  @Field(() => RuleGeneral, { nullable: true, description: 'Names and document' })
  general?: RuleGeneral | null;
  @Field(() => RuleTerms, { nullable: true, description: 'Appointment and service' })
  terms?: RuleTerms | null;
  @Field(() => RuleAwards, { nullable: true, description: 'Awards and common problems' })
  awards?: RuleAwards | null;
  @Field(() => RuleOffice, { nullable: true, description: 'Office hours and forms' })
  office?: RuleOffice | null;
  @Field(() => RuleClearance, { nullable: true, description: 'Clearance, look-back and figures' })
  clearance?: RuleClearance | null;
  @Field(() => RuleHandling, { nullable: true, description: 'Returns and extensions' })
  handling?: RuleHandling | null;
  @Field(() => [RuleClock], { nullable: true, description: 'Deadlines' })
  clocks?: RuleClock[] | null;
  @Field(() => [RuleCadence], { nullable: true, description: 'Regular duties' })
  cadences?: RuleCadence[] | null;
  @Field(() => [RuleList], { nullable: true, description: 'The lists that change' })
  lists?: RuleList[] | null;
  @Field(() => [RuleAnswerClass], { nullable: true, description: 'Classes of answers' })
  answerClasses?: RuleAnswerClass[] | null;
}

@InputType({ description: 'A round of consultation to begin' })
export class RuleSetConsultInput extends OnRuleSetInput {
  @Field(() => [ConsultedEnum], { description: 'Who is asked' })
  consulted!: Consulted[];
  @Field(() => String, { nullable: true, description: 'What they are asked about' })
  note?: string | null;
}

@InputType({ description: 'When a version takes force' })
export class RuleSetEnactInput extends OnRuleSetInput {
  @Field(() => LocalDate, { nullable: true, description: 'The day, at 00:00; today where it is left out' })
  inForceOn?: string | null;
  @Field(() => Boolean, { description: 'Whether running clocks follow its working days; otherwise they keep those of their matter' })
  applyToRunning!: boolean;
}

@InputType({ description: 'An extension of a trial' })
export class RuleSetExtendTrialInput extends OnRuleSetInput {
  @Field(() => LocalDate, { description: 'Its new last day' })
  until!: string;
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

@InputType({ description: 'A round to close' })
export class ConsultationRoundCloseInput {
  @Field(() => ID, key)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The round' })
  roundId!: string;
  @Field(() => Int, { description: 'Its `version` as it was seen' })
  expectedVersion!: number;
}

@InputType({ description: 'An opinion on a draft' })
export class RoundOpinionEnterInput {
  @Field(() => ID, key)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The round' })
  roundId!: string;
  @Field(() => String, { description: 'The opinion' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Whose it is, where the office enters what reached it otherwise' })
  source?: string | null;
}

@InputType({ description: 'What becomes of an opinion on a draft' })
export class RoundOpinionDisposeInput {
  @Field(() => ID, key)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The opinion' })
  roundOpinionId!: string;
  @Field(() => Int, { description: 'Its `version` as it was seen' })
  expectedVersion!: number;
  @Field(() => Boolean, { description: 'Whether it is adopted' })
  adopted!: boolean;
  @Field(() => String, { nullable: true, description: 'Why; needed where it is not adopted' })
  reason?: string | null;
}
