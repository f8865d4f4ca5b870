import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { DateTime, LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import { objectionRules, type ObjectionState } from './objection.rules.ts';

export const ObjectionStateEnum = statesOf(objectionRules as never, 'ObjectionState');

@ObjectType('PublicNotice', { implements: Node, description: 'A name on public notice (公示), to which anybody may object while it runs' })
export class PublicNoticeType extends Node {
  @Open(() => String, 'The name')
  name!: string;
  @Open(() => String, 'Where they work', { nullable: true })
  employer!: string | null;
  @Open(() => String, 'As what', { nullable: true })
  post!: string | null;
  @Open(() => LocalDate, 'The first day of the notice, Asia/Shanghai')
  startsOn!: Day;
  @Open(() => LocalDate, 'The last day, until 24:00, Asia/Shanghai')
  endsOn!: Day;
}
export const PublicNoticeConnection = connectionOf(PublicNoticeType, 'PublicNotice');

@ObjectType('Objection', { implements: Node, description: 'What somebody has against a name on notice; only whoever appoints reads it' })
export class ObjectionType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => ObjectionStateEnum, 'Where it stands')
  state!: ObjectionState;
  @Open(() => String, 'What was said')
  text!: string;
  @Open(() => String, 'Who said it, where they gave their name', { nullable: true })
  name!: string | null;
  @Open(() => DateTime, 'When it came in; UTC')
  raisedAt!: Date;
  @Open(() => String, 'What was decided on it, and why', { nullable: true })
  decision!: string | null;
}

@ObjectType({ description: 'That an objection has come in' })
export class ObjectionReceipt {
  @Open(() => Boolean, 'Always true; what became of it is not told')
  received!: boolean;
}

@InputType({ description: 'An objection to a name on notice' })
export class NoticeObjectInput {
  @Field(() => ID, { description: 'Chosen by the client; sent again, it counts once' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The notice' })
  noticeId!: string;
  @Field(() => String, { description: 'What is objected to, at most 2000 characters' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'One’s name; it may be left out' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach one; it may be left out' })
  contact?: string | null;
}
@InputType({ description: 'What is decided on an objection' })
export class ObjectionDecideInput {
  @Field(() => ID, { description: 'The objection' })
  objectionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'The decision and why, at most 1000 characters' })
  decision!: string;
}
