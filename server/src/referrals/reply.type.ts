import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { statesOf } from '../journal/enums.ts';
import { Open, Staff } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { replyRules, type ReplyState } from './reply.rules.ts';

export const ReplyStateEnum = statesOf(replyRules as never, 'ReplyState');

@ObjectType('Reply', { implements: Node, description: 'One version of what a unit says to a referral; never without the reason its class requires (A-29)' })
export class ReplyType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => Int, 'Which version of the unit\'s reply it is, from 1')
  ordinal!: number;
  @Open(() => ReplyStateEnum, 'Where it stands')
  state!: ReplyState;
  @Open(() => String, 'The answer, as the author of the matter reads it')
  text!: string;
  @Open(() => String, 'The code of the category of the reason', { nullable: true })
  reasonCategory!: string | null;
  @Open(() => String, 'The law or policy it rests on', { nullable: true })
  basis!: string | null;
  @Open(() => String, 'Why it is not adopted, or not wholly', { nullable: true })
  explanation!: string | null;
  @Open(() => String, 'What is offered instead', { nullable: true })
  alternative!: string | null;
  @Open(() => DateTime, 'When a leader of the unit signed it; UTC', { nullable: true })
  signedAt!: Date | null;
  @Open(() => DateTime, 'When it was released to the authors; UTC', { nullable: true })
  releasedAt!: Date | null;
  @Staff(() => String, 'What the leader asked the handler to change', { nullable: true })
  sendBackNote!: string | null;
  @Staff(() => String, 'Why the office did not accept it', { nullable: true })
  reviewNote!: string | null;
}

@ObjectType({ description: 'A reply after a change' })
export class ReplyPayload {
  @Open(() => ReplyType, 'The reply as it now stands')
  reply!: ReplyType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'The words of a draft; all of them may still be missing' })
export class ReplyDraftInput {
  @Field(() => ID, { description: 'Chosen by the client for each saving' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral it answers' })
  referralId!: string;
  @Field(() => ID, { nullable: true, description: 'The class of the answer, one of the scheme\'s' })
  answerClassId?: string | null;
  @Field(() => String, { nullable: true, description: 'The answer' })
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the category of the reason' })
  reasonCategory?: string | null;
  @Field(() => String, { nullable: true, description: 'The law or policy it rests on' })
  basis?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is not adopted, or not wholly; the scheme sets the least length' })
  explanation?: string | null;
  @Field(() => String, { nullable: true, description: 'What is offered instead' })
  alternative?: string | null;
}
@InputType({ description: 'A reply to act on' })
export class OnReplyInput {
  @Field(() => ID, { description: 'The reply' })
  replyId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Back to the handler' })
export class ReplySendBackInput extends OnReplyInput {
  @Field(() => String, { description: 'What to change' })
  note!: string;
}
