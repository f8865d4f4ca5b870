import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TaskListState } from './task-list.rules.ts';

const listSchema = defineEntity({
  name: 'TaskList',
  tableName: 'task_list',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    number: p.string().nullable(),
    title: p.string(),
    state: p.string().$type<TaskListState>(),
    unitIds: p.array(),
    issuedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A task list (任务清单). */
export class TaskList extends listSchema.class {}
listSchema.setClass(TaskList);

const itemSchema = defineEntity({
  name: 'TaskListItem',
  tableName: 'task_list_item',
  properties: {
    id: p.string().primary(),
    listId: p.string(),
    ordinal: p.integer(),
    issueId: p.string(),
    referralId: p.string().nullable(),
    note: p.text(),
    dropped: p.boolean(),
  },
});
/** A line of a task list: an item of the ledger, or one referral of it. Seen by whoever sees both the list and that item. */
export class TaskListItem extends itemSchema.class {}
itemSchema.setClass(TaskListItem);
