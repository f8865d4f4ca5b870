import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { taskListRules, type TaskListState } from './task-list.rules.ts';

export const TaskListStateEnum = statesOf(taskListRules as never, 'TaskListState');

@ObjectType('TaskList', { implements: Node, description: 'A task list (任务清单): matters to be done, by whom and by when; the office sees it whole, a unit its own lines (A-31)' })
export class TaskListType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'Its number; null until it is issued', { nullable: true })
  number!: string | null;
  @Open(() => String, 'What it is called')
  title!: string;
  @Open(() => TaskListStateEnum, 'Where it stands')
  state!: TaskListState;
  @Open(() => DateTime, 'When it was issued; UTC', { nullable: true })
  issuedAt!: Date | null;
  @Open(() => DateTime, 'When its last line was done; UTC', { nullable: true })
  closedAt!: Date | null;
}
export const TaskListConnection = connectionOf(TaskListType, 'TaskList');

@ObjectType('TaskListItem', { description: 'A line of a task list: an item of the ledger, or one referral of it, as it stands now' })
export class TaskListItemType {
  @Open(() => ID, 'Opaque ID')
  id!: string;
  @Open(() => ID, 'The referral it was put on the list for; null where it is the item of the ledger as a whole', { nullable: true })
  referralId!: string | null;
  @Open(() => String, 'What the office notes with it; may be empty')
  note!: string;
}

@ObjectType({ description: 'A task list after a change' })
export class TaskListPayload {
  @Open(() => TaskListType, 'The task list as it now stands')
  taskList!: TaskListType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Which task lists to list' })
export class TaskListFilter {
  @Field(() => [TaskListStateEnum], { nullable: true, description: 'In any of these states' })
  state?: TaskListState[] | null;
}
@InputType({ description: 'A line to be put on a task list: an item of the ledger, or one of its referrals' })
export class TaskListItemInput {
  @Field(() => ID, { nullable: true, description: 'The item of the ledger; not needed beside a referral' })
  issueId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The referral' })
  referralId?: string | null;
  @Field(() => String, { nullable: true, description: 'A note; at most 500 characters' })
  note?: string | null;
}
@InputType({ description: 'A new task list (A-31)' })
export class TaskListDraftInput {
  @Field(() => ID, { description: 'Chosen by the client for this list; sent again, it gives the first answer again' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'What it is called; at most 100 characters' })
  title!: string;
  @Field(() => [TaskListItemInput], { description: 'Its lines, in order; at most 200' })
  items!: TaskListItemInput[];
}
@InputType({ description: 'A task list to act on' })
export class OnTaskListInput {
  @Field(() => ID, { description: 'The task list' })
  taskListId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A draft of a task list, written anew' })
export class TaskListSaveInput extends OnTaskListInput {
  @Field(() => String, { description: 'What it is called; at most 100 characters' })
  title!: string;
  @Field(() => [TaskListItemInput], { description: 'Its lines, all of them, in order; at most 200' })
  items!: TaskListItemInput[];
}
