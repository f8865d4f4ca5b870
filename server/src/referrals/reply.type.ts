import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { replyRules, type Rectified, type ReplyState } from './reply.rules.ts';

export const ReplyStateEnum = statesOf(replyRules as never, 'ReplyState');

/** What a reply says of rectification, in words. */
export const rectifiedWords = { YES: { zh: '已整改', en: 'Put right' }, IN_PROGRESS: { zh: '正在整改', en: 'Being put right' }, NO: { zh: '尚未整改', en: 'Not yet put right' } } as const;
export const RectifiedEnum = enumOf<Rectified>('Rectified', 'Whether a problem has been put right by the time of the reply', rectifiedWords);

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
  @Open(() => Int, 'Which version was last sent for signature, from 1; 0 before')
  revision!: number;
  @Open(() => String, 'The views of the co-handling units, as the lead unit tells them to the author', { nullable: true })
  coViews!: string | null;
  @Open(() => RectifiedEnum, 'Whether the problem has been put right by now (A-50); null where that is not asked', { nullable: true })
  rectified!: Rectified | null;
  @Open(() => String, 'How that is shown, in words', { nullable: true })
  evidence!: string | null;
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
  @Field(() => String, { nullable: true, description: 'The views of the co-handling units' })
  coViews?: string | null;
  @Field(() => RectifiedEnum, { nullable: true, description: 'Whether the problem has been put right (A-50)' })
  rectified?: Rectified | null;
  @Field(() => String, { nullable: true, description: 'How that is shown, in words' })
  evidence?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Photos and papers to put to it, taken in at /papers; what was put to it before stays' })
  paperIds?: string[] | null;
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
@InputType({ description: 'An objection to a joint reply' })
export class ReplyObjectInput extends OnReplyInput {
  @Field(() => String, { description: 'The reasons' })
  reason!: string;
}
