import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { informationKinds, informationRequestRules, type InformationKind, type InformationRequestState } from './information-request.rules.ts';

export const InformationRequestStateEnum = statesOf(informationRequestRules as never, 'InformationRequestState');
export const InformationKindEnum = enumOf<InformationKind>('InformationKind', 'What a unit is asked for (A-46)', informationKinds);

@ObjectType('InformationRequest', { implements: Node, description: 'What an observer, through the liaison, or the office asks of a unit, with a term of its own (A-46)' })
export class InformationRequestType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => InformationKindEnum, 'What is asked for')
  kind!: InformationKind;
  @Open(() => String, 'What is asked')
  question!: string;
  @Open(() => InformationRequestStateEnum, 'Where it stands')
  state!: InformationRequestState;
  @Open(() => DateTime, 'When it was asked; UTC')
  askedAt!: Date;
  @Open(() => DateTime, 'When the unit was asked; its term runs from here; UTC', { nullable: true })
  openedAt!: Date | null;
  @Open(() => String, 'What the unit answered', { nullable: true })
  answer!: string | null;
  @Open(() => DateTime, 'When it answered; UTC', { nullable: true })
  answeredAt!: Date | null;
  @Open(() => String, 'Why it was not passed on, or was withdrawn', { nullable: true })
  endedReason!: string | null;
}
export const InformationRequestConnection = connectionOf(InformationRequestType, 'InformationRequest');

@ObjectType({ description: 'A request for information after a change' })
export class InformationRequestPayload {
  @Open(() => InformationRequestType, 'The request as it now stands')
  request!: InformationRequestType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'States a request may stand in' })
export class InformationRequestStateFilter {
  @Field(() => [InformationRequestStateEnum], { description: 'Any of these' })
  in!: InformationRequestState[];
}
@InputType({ description: 'Which requests to list; conditions add up' })
export class InformationRequestFilter {
  @Field(() => InformationRequestStateFilter, { nullable: true, description: 'Where they stand' })
  state?: InformationRequestStateFilter | null;
  @Field(() => ID, { nullable: true, description: 'Those about one issue' })
  issueId?: string | null;
}
@InputType({ description: 'Asks a unit for documents or information (A-46)' })
export class InformationRequestAskInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The unit' })
  unitId!: string;
  @Field(() => InformationKindEnum, { description: 'What is asked for' })
  kind!: InformationKind;
  @Field(() => String, { description: 'What is asked' })
  question!: string;
  @Field(() => ID, { nullable: true, description: 'The matter it is about, where it is about one' })
  issueId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The observer a liaison asks for: one of theirs; for an observer it is themself' })
  observerId?: string | null;
}
@InputType({ description: 'A request to act on' })
export class OnInformationRequestInput {
  @Field(() => ID, { description: 'The request' })
  requestId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Passes a request on to the unit' })
export class InformationRequestPassOnInput extends OnInformationRequestInput {
  @Field(() => String, { nullable: true, description: 'The question as the unit is to read it; as it was asked where it is not given' })
  question?: string | null;
}
@InputType({ description: 'Ends a request, with the reason' })
export class InformationRequestEndInput extends OnInformationRequestInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
@InputType({ description: 'A unit’s answer' })
export class InformationRequestAnswerInput extends OnInformationRequestInput {
  @Field(() => String, { description: 'The answer' })
  answer!: string;
  @Field(() => [ID], { nullable: true, description: 'Papers that go with it' })
  paperIds?: string[] | null;
}
