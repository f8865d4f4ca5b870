import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Identity, Office, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { namings, publicityRules, type Naming, type PublicityState } from './publicity.rules.ts';

export const PublicityStateEnum = statesOf(publicityRules as never, 'PublicityState');
export const NamingEnum = enumOf<Naming>('Naming', 'Whether the author of a good practice agreed to be named', namings);

@ObjectType('PublicityItem', { implements: Node, description: 'A good practice (好经验好做法) that an observer told of: written up and approved by the office, then for everybody of the scheme (A-40, A-51)' })
export class PublicityItemType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'Its title')
  title!: string;
  @Open(() => String, 'What the office wrote; empty until it has')
  text!: string;
  @Open(() => String, 'The enterprise it names, with that enterprise’s consent', { nullable: true })
  enterprise!: string | null;
  @Office(() => String, 'When, how and by whom the enterprise agreed to be named', { nullable: true })
  enterpriseConsent!: string | null;
  @Identity(() => NamingEnum, 'Whether its author agreed to be named', { nullable: true })
  naming!: Naming | null;
  @Open(() => String, 'Its author’s name, while they agree to be named', { nullable: true })
  byline!: string | null;
  @Open(() => PublicityStateEnum, 'Where it stands')
  state!: PublicityState;
  @Office(() => DateTime, 'When it was collected; UTC', { nullable: true })
  collectedAt!: Date | null;
  @Open(() => DateTime, 'When it was approved; UTC', { nullable: true })
  approvedAt!: Date | null;
  @Open(() => DateTime, 'When it was published; UTC', { nullable: true })
  publishedAt!: Date | null;
  @Identity(() => String, 'Why it was not made public', { nullable: true })
  declineReason!: string | null;
  @Identity(() => String, 'Why it was taken down', { nullable: true })
  retractReason!: string | null;
}
export const PublicityItemConnection = connectionOf(PublicityItemType, 'PublicityItem');

@ObjectType({ description: 'A good practice after a change' })
export class PublicityPayload {
  @Open(() => PublicityItemType, 'It as it now stands')
  publicityItem!: PublicityItemType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'Which good practices to list' })
export class PublicityFilter {
  @Field(() => [PublicityStateEnum], { nullable: true, description: 'Those that stand in any of these' })
  states?: PublicityState[] | null;
}
@InputType({ description: 'Collecting an opinion as a good practice' })
export class OpinionCollectInput {
  @Field(() => ID, { description: 'The opinion' })
  opinionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A step with a good practice' })
export class OnPublicityInput {
  @Field(() => ID, { description: 'The good practice' })
  publicityId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'What the office writes of a good practice' })
export class PublicityWriteInput extends OnPublicityInput {
  @Field(() => String, { description: 'Its title' })
  title!: string;
  @Field(() => String, { description: 'The text; it does not name the author' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'The enterprise it names' })
  enterprise?: string | null;
  @Field(() => String, { nullable: true, description: 'When, how and by whom the enterprise agreed; needed before it is approved' })
  enterpriseConsent?: string | null;
}
@InputType({ description: 'Whether its author wants to be named' })
export class PublicityNameInput extends OnPublicityInput {
  @Field(() => Boolean, { description: 'Whether they agree' })
  agreed!: boolean;
}
@InputType({ description: 'Why it is not made public, or taken down' })
export class PublicityReasonInput extends OnPublicityInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
