import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { statesOf } from '../journal/enums.ts';
import { Open, Staff } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { planRules, type PlanState } from './plan.rules.ts';

export const PlanStateEnum = statesOf(planRules as never, 'PlanState');

@ObjectType('Measure', { description: 'One measure of a rectification plan: what (措施), who (责任人), by when (时限)' })
export class MeasureType {
  @Open(() => String, 'What is done')
  what!: string;
  @Open(() => String, 'Who answers for it')
  person!: string;
  @Open(() => LocalDate, 'By which day; Asia/Shanghai; null in a draft that has none yet', { nullable: true })
  dueOn!: string | null;
  @Open(() => LocalDate, 'On which day it was done; Asia/Shanghai', { nullable: true })
  doneOn!: string | null;
  @Open(() => String, 'What was done, in a word', { nullable: true })
  note!: string | null;
  @Open(() => LocalDate, 'On which day the unit and the office were told that it is late; Asia/Shanghai', { nullable: true })
  lateOn!: string | null;
}

@ObjectType('Plan', { implements: Node, description: 'How a unit puts a problem right (整改方案, A-50); the office sees it once the leader approved it' })
export class PlanType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => PlanStateEnum, 'Where it stands')
  state!: PlanState;
  @Open(() => [MeasureType], 'Its measures, in their order')
  measures!: MeasureType[];
  @Open(() => DateTime, 'When the leader approved it; UTC', { nullable: true })
  approvedAt!: Date | null;
  @Staff(() => String, 'What the leader asked to change, while it is a draft again', { nullable: true })
  sendBackNote!: string | null;
}

@ObjectType({ description: 'A plan after a change' })
export class PlanPayload {
  @Open(() => PlanType, 'The plan as it now stands')
  plan!: PlanType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'A measure as it is filed' })
export class MeasureInputType {
  @Field(() => String, { description: 'What is done' })
  what!: string;
  @Field(() => String, { description: 'Who answers for it' })
  person!: string;
  @Field(() => LocalDate, { nullable: true, description: 'By which day, today or later; Asia/Shanghai' })
  dueOn?: string | null;
}
@InputType({ description: 'The measures of a plan; given whole' })
export class PlanDraftInput {
  @Field(() => ID, { description: 'Chosen by the client for each saving' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;
  @Field(() => [MeasureInputType], { description: 'The measures, in their order; all of it may still be missing' })
  measures!: MeasureInputType[];
}
@InputType({ description: 'A plan to act on' })
export class OnPlanInput {
  @Field(() => ID, { description: 'The plan' })
  planId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Back to the handler' })
export class PlanSendBackInput extends OnPlanInput {
  @Field(() => String, { description: 'What to change' })
  note!: string;
}
@InputType({ description: 'A measure that is done' })
export class PlanMeasureDoneInput extends OnPlanInput {
  @Field(() => Int, { description: 'Which, from 1' })
  measure!: number;
  @Field(() => LocalDate, { description: 'On which day it was done; Asia/Shanghai' })
  doneOn!: string;
  @Field(() => String, { nullable: true, description: 'What was done, in a word' })
  note?: string | null;
}
