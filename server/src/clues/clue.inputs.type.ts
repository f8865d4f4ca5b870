import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../journal/scalars.ts';
import type { ClueKind } from './clue.rules.ts';
import type { Purpose } from './reading.rules.ts';
import { ClueKindEnum, PurposeEnum } from './clue.type.ts';

@InputType({ description: 'What is common to several inputs of restricted matters' })
export class ClueNaming {
  @Field(() => ID, { nullable: true, description: 'The unit it is about, where it is one of the scheme' })
  accusedUnitId?: string | null;
  @Field(() => String, { nullable: true, description: 'The unit by its name, where it is not' })
  accusedUnitName?: string | null;
  @Field(() => String, { nullable: true, description: 'The person it is about' })
  accusedPerson?: string | null;
}
@InputType({ description: 'A clue, retaliation or obstruction to be reported to the clue officers' })
export class ClueFileInput extends ClueNaming {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ClueKindEnum, { description: 'What sort it is' })
  kind!: ClueKind;
  @Field(() => String, { description: 'What happened' })
  facts!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When it happened; Asia/Shanghai' })
  happenedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where' })
  place?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Evidence that was sent to /clue-papers' })
  paperIds?: string[] | null;
}
@InputType({ description: 'A restricted matter to be opened for some minutes' })
export class ClueOpenInput {
  @Field(() => ID, { description: 'The matter' })
  clueId!: string;
  @Field(() => PurposeEnum, { description: 'What for; it is kept' })
  purpose!: Purpose;
}
@InputType({ description: 'What is common to several inputs of restricted matters' })
export class OnClueInput {
  @Field(() => ID, { description: 'The matter' })
  clueId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'Something to add to a restricted matter' })
export class ClueTextInput extends OnClueInput {
  @Field(() => String, { description: 'What' })
  text!: string;
  @Field(() => [ID], { nullable: true, description: 'Evidence that was sent to /clue-papers' })
  paperIds?: string[] | null;
}
@InputType({ description: 'Whom a restricted matter is about' })
export class ClueNameAccusedInput extends ClueNaming {
  @Field(() => ID, { description: 'The matter' })
  clueId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'An assessment by which it is taken up' })
export class ClueInvestigateInput extends OnClueInput {
  @Field(() => String, { description: 'The reasons' })
  reason!: string;
  @Field(() => String, { description: 'What it rests on' })
  basis!: string;
}
@InputType({ description: 'An assessment by which it is not taken up' })
export class ClueSetAsideInput extends ClueInvestigateInput {
  @Field(() => String, { description: 'What its reporter is told' })
  released!: string;
}
@InputType({ description: 'How a restricted matter is concluded' })
export class ClueConcludeInput extends OnClueInput {
  @Field(() => String, { description: 'The result' })
  result!: string;
  @Field(() => String, { description: 'What it rests on' })
  basis!: string;
  @Field(() => String, { description: 'What its reporter is told' })
  released!: string;
}
@InputType({ description: 'An opinion that is to be handled in confidence' })
export class OpinionRestrictInput {
  @Field(() => ID, { description: 'The opinion' })
  opinionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ClueKindEnum, { description: 'What sort it is' })
  kind!: ClueKind;
  @Field(() => ID, { nullable: true, description: 'The unit it is about' })
  accusedUnitId?: string | null;
  @Field(() => String, { nullable: true, description: 'The person it is about' })
  accusedPerson?: string | null;
}
