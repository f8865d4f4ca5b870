import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { excuseRules, type ExcuseState } from './excuse.rules.ts';

export const ExcuseStateEnum = statesOf(excuseRules as never, 'ExcuseState');

@ObjectType('Excuse', { implements: Node, description: 'Why an observer could not take part for some days (A-16)' })
export class ExcuseType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => ID, 'The membership it is about')
  membershipId!: string;
  @Open(() => ExcuseStateEnum, 'Where it stands')
  state!: ExcuseState;
  @Open(() => String, 'The ground, as a code of the scheme’s list')
  ground!: string;
  @Open(() => String, 'What happened')
  text!: string;
  @Open(() => LocalDate, 'The first day; Asia/Shanghai')
  fromOn!: string;
  @Open(() => LocalDate, 'The last day; Asia/Shanghai')
  toOn!: string;
  @Open(() => DateTime, 'When it was asked for; UTC')
  requestedAt!: Date;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
  @Open(() => String, 'What the decision says', { nullable: true })
  decisionReason!: string | null;
}
export const ExcuseConnection = connectionOf(ExcuseType, 'Excuse');

@ObjectType({ description: 'An excuse after a change' })
export class ExcusePayload {
  @Open(() => ExcuseType, 'The excuse as it now stands')
  excuse!: ExcuseType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'States an excuse may stand in' })
export class ExcuseStateFilter {
  @Field(() => [ExcuseStateEnum], { description: 'Any of these' })
  in!: ExcuseState[];
}
@InputType({ description: 'Which excuses to list; conditions add up' })
export class ExcuseFilter {
  @Field(() => ExcuseStateFilter, { nullable: true, description: 'Where they stand' })
  state?: ExcuseStateFilter | null;
  @Field(() => ID, { nullable: true, description: 'Those of one membership' })
  membershipId?: string | null;
}
@InputType({ description: 'Days an observer asks to be excused for' })
export class ExcuseRequestInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The ground, as a code of the scheme’s list' })
  ground!: string;
  @Field(() => String, { description: 'What happened' })
  text!: string;
  @Field(() => LocalDate, { description: 'The first day; Asia/Shanghai' })
  fromOn!: string;
  @Field(() => LocalDate, { description: 'The last day; Asia/Shanghai' })
  toOn!: string;
  @Field(() => [ID], { nullable: true, description: 'Papers that go with it' })
  paperIds?: string[] | null;
}
@InputType({ description: 'An excuse to act on' })
export class OnExcuseInput {
  @Field(() => ID, { description: 'The excuse' })
  excuseId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'Approves an excuse' })
export class ExcuseApproveInput extends OnExcuseInput {
  @Field(() => String, { nullable: true, description: 'A note' })
  reason?: string | null;
}
@InputType({ description: 'Does not approve an excuse' })
export class ExcuseRejectInput extends OnExcuseInput {
  @Field(() => String, { description: 'Why not' })
  reason!: string;
}
