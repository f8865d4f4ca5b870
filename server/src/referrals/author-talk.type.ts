import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { statesOf } from '../journal/enums.ts';
import { Open, Staff } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { authorTalkRules, type AuthorTalkState } from './author-talk.rules.ts';

export const AuthorTalkStateEnum = statesOf(authorTalkRules as never, 'AuthorTalkState');

@ObjectType('AuthorTalk', { implements: Node, description: 'What a unit asks an author before it replies, and what the liaison brings back; the unit does not learn who the author is' })
export class AuthorTalkType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => AuthorTalkStateEnum, 'Where it stands')
  state!: AuthorTalkState;
  @Staff(() => String, 'What the unit asks; null where the liaison spoke with the author without being asked', { nullable: true })
  question!: string | null;
  @Open(() => DateTime, 'When it was asked; UTC', { nullable: true })
  askedAt!: Date | null;
  @Staff(() => String, 'What was said, as the liaison relays it', { nullable: true })
  notes!: string | null;
  @Open(() => DateTime, 'When the liaison spoke with the author; UTC', { nullable: true })
  heldAt!: Date | null;
}

@ObjectType({ description: 'A talk with the author after a change' })
export class AuthorTalkPayload {
  @Open(() => AuthorTalkType, 'The talk as it now stands')
  authorTalk!: AuthorTalkType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'What to ask the author' })
export class AuthorTalkAskInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;
  @Field(() => String, { description: 'What to ask' })
  question!: string;
}
@InputType({ description: 'What the author said to a question of the unit' })
export class AuthorTalkRelayInput {
  @Field(() => ID, { description: 'The talk' })
  authorTalkId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => DateTime, { description: 'When the liaison spoke with the author; UTC' })
  heldAt!: Date;
  @Field(() => String, { description: 'What was said; without who the author is' })
  notes!: string;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A talk with the author that nobody had asked for' })
export class AuthorTalkLogInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;
  @Field(() => DateTime, { description: 'When the liaison spoke with the author; UTC' })
  heldAt!: Date;
  @Field(() => String, { description: 'What was said; without who the author is' })
  notes!: string;
}
