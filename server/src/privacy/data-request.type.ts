import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { dataRequestRules, type DataRequestState, type Wish } from './data-request.rules.ts';

export const DataRequestStateEnum = statesOf(dataRequestRules as never, 'DataRequestState');
/** What may be asked of one's own data, in words. */
export const wishes = { CORRECT: { zh: '更正', en: 'Correction' }, ERASE: { zh: '删除', en: 'Erasure' } } as const;
export const WishEnum = enumOf<Wish>('DataWish', 'What somebody asks of their own data', wishes);
/** What may be corrected on request, in words. */
export const correctable = { NAME: { zh: '姓名', en: 'Name' }, TITLE: { zh: '职务', en: 'Title' } } as const;
export const CorrectableEnum = enumOf<'NAME' | 'TITLE'>('CorrectableField', 'What is corrected on request; one’s telephone number one sets oneself', correctable);
/** On which grounds an erasure may be asked for (PIPL 47), in words. */
export const grounds = { PURPOSE_ENDED: { zh: '处理目的已经实现或任职已经结束', en: 'The purpose is over, or the service has ended' }, CONSENT_WITHDRAWN: { zh: '撤回同意', en: 'Consent is withdrawn' }, UNLAWFUL: { zh: '违反法律或约定处理', en: 'It was handled against the law' } } as const;
export const GroundEnum = enumOf<keyof typeof grounds>('ErasureGround', 'On which ground an erasure is asked for (PIPL 47)', grounds);

@ObjectType('DataRequest', { implements: Node, description: 'What somebody asks of their own data, and what became of it (PIPL 46, 47)' })
export class DataRequestType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => DataRequestStateEnum, 'Where it stands')
  state!: DataRequestState;
  @Open(() => WishEnum, 'What is asked')
  wish!: Wish;
  @Open(() => String, 'What it should be, where it is to be corrected', { nullable: true })
  value!: string | null;
  @Open(() => String, 'Why')
  text!: string;
  @Open(() => DateTime, 'When it was asked; UTC')
  askedAt!: Date;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
  @Open(() => String, 'What the decision says', { nullable: true })
  decisionReason!: string | null;
}
export const DataRequestConnection = connectionOf(DataRequestType, 'DataRequest');

@ObjectType({ description: 'What an erasure did to one table, or left' })
export class ErasedPart {
  @Open(() => String, 'What the table holds, in the language of the caller')
  holds!: string;
  @Open(() => Int, 'How many records')
  rows!: number;
  @Open(() => Boolean, 'Whether a rule still keeps it')
  kept!: boolean;
  @Open(() => String, 'The rule it is kept by; null for what was erased', { nullable: true })
  rule!: string | null;
}
@ObjectType({ description: 'A request after a change' })
export class DataRequestPayload {
  @Open(() => DataRequestType, 'The request as it now stands')
  dataRequest!: DataRequestType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'A correction that somebody asks for; the administrator decides' })
export class CorrectionAskInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => CorrectableEnum, { description: 'Which' })
  field!: 'NAME' | 'TITLE';
  @Field(() => String, { description: 'What it should be, at most 50 characters' })
  value!: string;
  @Field(() => String, { description: 'Why, at most 1000 characters' })
  text!: string;
}
@InputType({ description: 'An erasure that somebody asks for; two people decide' })
export class ErasureAskInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => GroundEnum, { description: 'On which ground' })
  ground!: keyof typeof grounds;
  @Field(() => String, { description: 'Why, at most 1000 characters' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Whose, where the administrator enters a letter: their user name' })
  username?: string | null;
  @Field(() => ID, { nullable: true, description: 'Or a nomination that came to nothing' })
  nominationId?: string | null;
}
@InputType({ description: 'A request to act on' })
export class OnDataRequestInput {
  @Field(() => ID, { description: 'The request' })
  requestId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'Refuses a request' })
export class DataRequestRefuseInput extends OnDataRequestInput {
  @Field(() => String, { description: 'Why, and what that rests on, at most 1000 characters' })
  reason!: string;
}
@InputType({ description: 'One’s own telephone number, set right' })
export class OwnPhoneSetInput {
  @Field(() => String, { description: 'A mainland mobile number' })
  phone!: string;
}
@ObjectType({ description: 'That one’s own telephone number was set' })
export class OwnPhonePayload {
  @Open(() => String, 'The number as it is shown')
  phone!: string;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
