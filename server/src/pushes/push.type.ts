import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { pushRules, type PushState } from './push.rules.ts';

export const PushStateEnum = statesOf(pushRules as never, 'ExternalPushState');

@ObjectType('ExternalPush', { implements: Node, description: 'What is handed to a platform or body outside, such as “为企服务”, with the copy that leaves; for the office (A-32)' })
export class ExternalPushType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The platform or body it goes to')
  recipient!: string;
  @Open(() => String, 'What for')
  purpose!: string;
  @Open(() => String, 'The title of the copy')
  title!: string;
  @Open(() => String, 'The copy that leaves, as it was when it was proposed; it names nobody who has not agreed')
  content!: string;
  @Open(() => PushStateEnum, 'Where it stands')
  state!: PushState;
  @Open(() => DateTime, 'When it was proposed; UTC')
  proposedAt!: Date;
  @Open(() => DateTime, 'When it was approved; UTC', { nullable: true })
  approvedAt!: Date | null;
  @Open(() => DateTime, 'When it was last sent; UTC', { nullable: true })
  sentAt!: Date | null;
  @Open(() => Int, 'How often it was sent')
  attempts!: number;
  @Open(() => String, 'Why it did not arrive', { nullable: true })
  failure!: string | null;
  @Open(() => String, 'The number it has on the other side', { nullable: true })
  externalId!: string | null;
  @Open(() => DateTime, 'When its receipt was noted; UTC', { nullable: true })
  receivedAt!: Date | null;
  @Open(() => String, 'Why it is not sent', { nullable: true })
  cancelReason!: string | null;
}
export const ExternalPushConnection = connectionOf(ExternalPushType, 'ExternalPush');

@ObjectType({ description: 'A push after a change' })
export class ExternalPushPayload {
  @Open(() => ExternalPushType, 'The push as it now stands')
  externalPush!: ExternalPushType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'Which pushes to list' })
export class ExternalPushFilter {
  @Field(() => [PushStateEnum], { nullable: true, description: 'Those that stand in any of these' })
  states?: PushState[] | null;
  @Field(() => ID, { nullable: true, description: 'Those of this matter' })
  issueId?: string | null;
}
@InputType({ description: 'What is to be handed outside: a matter of the ledger or a good practice' })
export class ExternalPushProposeInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'The matter of the ledger' })
  issueId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The good practice' })
  publicityId?: string | null;
  @Field(() => String, { description: 'The platform or body it goes to' })
  recipient!: string;
  @Field(() => String, { description: 'What for' })
  purpose!: string;
}
@InputType({ description: 'A step of a push' })
export class OnPushInput {
  @Field(() => ID, { description: 'The push' })
  pushId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Why it failed, or is not sent' })
export class PushReasonInput extends OnPushInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
@InputType({ description: 'The receipt of the other side' })
export class PushReceiveInput extends OnPushInput {
  @Field(() => String, { description: 'The number it has there' })
  externalId!: string;
}
