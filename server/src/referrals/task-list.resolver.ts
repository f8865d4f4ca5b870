import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { draftList, issueList, saveList } from './task-list.actions.ts';
import type { TaskListItem } from './task-list.entity.ts';
import { TaskList } from './task-list.entity.ts';
import { itemsOf, linesStand } from './task-list.read.ts';
import { taskListRules } from './task-list.rules.ts';
import { OnTaskListInput, TaskListConnection, TaskListDraftInput, TaskListFilter, TaskListItemType, TaskListPayload, TaskListSaveInput, TaskListType } from './task-list.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { taskList: await (await context.em()).findOneOrFail(TaskList, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => TaskListType)
export class TaskListResolver {
  @Query(() => TaskListConnection, { description: 'Task lists (任务清单) that the caller may see, newest first (A-31)' })
  taskLists(@Ctx() context: Context, @Arg('where', () => TaskListFilter, { nullable: true, description: 'Which' }) where: TaskListFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, TaskList, {
      table: 'task_list', sort: 't.id', sortType: 'text', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state)] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() t: TaskList, @Ctx() context: Context) { return taskListRules.states[t.state][context.lang]; }

  @OpenResolver(() => [TaskListItemType], 'Its lines that the caller may see, in order')
  async items(@Root() t: TaskList, @Ctx() context: Context): Promise<TaskListItem[]> { return (await itemsOf(context).load(t.id)) ?? []; }

  @OpenResolver(() => Int, 'How many of the lines that the caller may see are done')
  async doneCount(@Root() t: TaskList, @Ctx() context: Context) { return (await linesStand(context, t.id)).done; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() t: TaskList, @Ctx() context: Context): Promise<Offer[]> {
    const { lines, done } = await linesStand(context, t.id);
    return offered(taskListRules, { ...t, lines, open: lines - done }, signedIn(context), context.lang);
  }

  @Mutation(() => TaskListPayload, { description: 'The office drafts a task list (A-31)' })
  async taskListDraft(@Arg('input', () => TaskListDraftInput, { description: 'What' }) input: TaskListDraftInput, @Ctx() context: Context) {
    return payload(context, await draftList(acting(context), input));
  }

  @Mutation(() => TaskListPayload, { description: 'The office writes a draft anew' })
  async taskListSave(@Arg('input', () => TaskListSaveInput, { description: 'What' }) input: TaskListSaveInput, @Ctx() context: Context) {
    return payload(context, await saveList(acting(context), input));
  }

  @Mutation(() => TaskListPayload, { description: 'It is numbered and goes to the units, each of which sees its own lines (A-31)' })
  async taskListIssue(@Arg('input', () => OnTaskListInput, { description: 'Which' }) input: OnTaskListInput, @Ctx() context: Context) {
    return payload(context, await issueList(acting(context), input));
  }
}
