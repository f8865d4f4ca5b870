import { ID, InputType, Int, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Identity, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import type { Confidentiality } from './confidentiality.rules.ts';
import { ConfidentialityEnum } from './confidentiality.type.ts';
import { opinionRules, type OpinionState } from './opinion.rules.ts';

export const OpinionStateEnum = statesOf(opinionRules as never, 'OpinionState');

@ObjectType('Opinion', { implements: Node, description: 'One thing that is wrong or would help; it has its own clock, its own answer and its author\'s vote (B-24)' })
export class OpinionType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => Int, 'Its place in the submission, from 1')
  ordinal!: number;
  @Open(() => String, 'The code of its kind, from the scheme\'s rules', { nullable: true })
  type!: string | null;
  @Open(() => String, 'The code of its scope (B-12, B-13)', { nullable: true })
  scope!: string | null;
  @Open(() => String, 'The code of the kind of body it concerns (A-43)', { nullable: true })
  targetType!: string | null;
  @Open(() => String, 'The body it concerns, in its author\'s words', { nullable: true })
  target!: string | null;
  @Open(() => String, 'Its title')
  title!: string;
  @Open(() => String, 'The problem, as its author describes it')
  problem!: string;
  @Open(() => String, 'What would help; empty where its author had none')
  suggestion!: string;
  @Open(() => ConfidentialityEnum, 'How closely it is kept, as its author stated or as it was raised to (A-20)')
  confidentiality!: Confidentiality;
  @Identity(() => Boolean, 'Whether its author lets the unit that answers know who they are (A-31)', { nullable: true })
  identityShown!: boolean | null;
  @Open(() => OpinionStateEnum, 'Where it stands')
  state!: OpinionState;
  @Open(() => String, 'The code of the ground it was declined on (B-24)', { nullable: true })
  declineReason!: string | null;
  @Open(() => String, 'Why it was declined, in words for its author', { nullable: true })
  declineText!: string | null;
  @Open(() => DateTime, 'When its answer was released; UTC', { nullable: true })
  answeredAt!: Date | null;
  @Open(() => Boolean, 'Its author\'s vote on the answer that stands; null until given (A-34)', { nullable: true })
  satisfied!: boolean | null;
  @Identity(() => String, 'What its author said with the vote', { nullable: true })
  ratingText!: string | null;
}

export const OpinionConnection = connectionOf(OpinionType, 'Opinion');

@InputType({ description: 'States an opinion may stand in' })
export class OpinionStateFilter {
  @Field(() => [OpinionStateEnum], { description: 'Any of these' })
  in!: OpinionState[];
}

@InputType({ description: 'Which opinions to list' })
export class OpinionFilter {
  @Field(() => OpinionStateFilter, { nullable: true, description: 'Where they stand' })
  state?: OpinionStateFilter | null;
}

@ObjectType({ description: 'An opinion after a change' })
export class OpinionPayload {
  @Open(() => OpinionType, 'The opinion as it now stands')
  opinion!: OpinionType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType()
class OnOpinion {
  @Field(() => ID, { description: 'The opinion' })
  opinionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What its author corrects, before triage (B-23)' })
export class OpinionAmendInput extends OnOpinion {
  @Field(() => String, { description: 'The title' })
  title!: string;
  @Field(() => String, { description: 'The problem' })
  problem!: string;
  @Field(() => String, { nullable: true, description: 'What would help' })
  suggestion?: string | null;
}

@InputType({ description: 'How closely an opinion is kept from now on (A-20)' })
export class OpinionClassifyInput extends OnOpinion {
  @Field(() => ConfidentialityEnum, { description: 'Raised by its author, their liaison or the office; lowered by its author alone' })
  confidentiality!: Confidentiality;
}

@InputType({ description: 'Whether the unit that answers is shown who its author is (A-31)' })
export class OpinionIdentityInput extends OnOpinion {
  @Field(() => Boolean, { description: 'Shown or hidden from now on' })
  shown!: boolean;
}

@InputType({ description: 'Why it is not taken up (B-24)' })
export class OpinionDeclineInput extends OnOpinion {
  @Field(() => String, { description: 'The code of the ground, from the scheme\'s rules' })
  reason!: string;
  @Field(() => String, { description: 'The explanation its author reads' })
  text!: string;
}

@InputType({ description: 'What the ledger says of it (A-49)' })
export class OpinionRegisterInput extends OpinionAmendInput {
  @Field(() => String, { description: 'The code of the category, from the scheme\'s rules' })
  category!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether its risk is high: it is looked back at in any case (A-37)' })
  highRisk?: boolean | null;
}

@InputType({ description: 'Its author\'s vote on the answer (A-34)' })
export class OpinionRateInput extends OnOpinion {
  @Field(() => Boolean, { description: 'Whether the answer satisfies' })
  satisfied!: boolean;
  @Field(() => String, { nullable: true, description: 'A comment; required where it does not satisfy' })
  text?: string | null;
}
