import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Identity, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { taskRules, type TaskState } from './task.rules.ts';

export const TaskStateEnum = statesOf(taskRules as never, 'TaskState');

@ObjectType('Task', { implements: Node, description: 'Something the appointing side asked an observer to do (委托事项); between the two alone (A-42, B-14)' })
export class TaskType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The code of its kind, from the scheme\'s rules')
  kind!: string;
  @Open(() => String, 'Its title')
  title!: string;
  @Open(() => String, 'What is asked; empty where the title says it')
  detail!: string;
  @Open(() => LocalDate, 'The day by which it is to be reported; Asia/Shanghai')
  dueOn!: string;
  @Open(() => TaskStateEnum, 'Where it stands')
  state!: TaskState;
  @Identity(() => String, 'What the observer found; confidential', { nullable: true })
  finding!: string | null;
  @Open(() => String, 'Why it was sent back, while it is', { nullable: true })
  returnReason!: string | null;
  @Open(() => String, 'Why it was cancelled', { nullable: true })
  cancelReason!: string | null;
  @Open(() => DateTime, 'When it was assigned; UTC')
  assignedAt!: Date;
  @Open(() => DateTime, 'When it was last reported on; UTC', { nullable: true })
  reportedAt!: Date | null;
  @Open(() => DateTime, 'When the report was accepted; UTC', { nullable: true })
  doneAt!: Date | null;
}
export const TaskConnection = connectionOf(TaskType, 'Task');

@ObjectType({ description: 'A commission after a change' })
export class TaskPayload {
  @Open(() => TaskType, 'The commission as it now stands')
  task!: TaskType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Which commissions to list' })
export class TaskFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this observer' })
  membershipId?: string | null;
  @Field(() => [TaskStateEnum], { nullable: true, description: 'Those that stand in any of these' })
  states?: TaskState[] | null;
}
@InputType({ description: 'What an observer is asked to do (A-42)' })
export class TaskAssignInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The observer, by their membership' })
  membershipId!: string;
  @Field(() => String, { description: 'The code of its kind, from the scheme\'s rules' })
  kind!: string;
  @Field(() => String, { description: 'Its title' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What is asked' })
  detail?: string | null;
  @Field(() => LocalDate, { description: 'The day by which it is to be reported, today or later; Asia/Shanghai' })
  dueOn!: string;
  @Field(() => ID, { nullable: true, description: 'The unit it concerns; refused where the observer belongs to it (B-14)' })
  concernedUnitId?: string | null;
}
@InputType({ description: 'A step in the life of a commission' })
export class OnTaskInput {
  @Field(() => ID, { description: 'The commission' })
  taskId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'What was found' })
export class TaskReportInput extends OnTaskInput {
  @Field(() => String, { description: 'What was found' })
  finding!: string;
}
@InputType({ description: 'Why it is sent back or cancelled' })
export class TaskReasonInput extends OnTaskInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
