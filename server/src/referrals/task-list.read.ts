import { Issue } from '../issues/issue.entity.ts';
import type { Context } from '../journal/context.ts';
import { byKey, groupBy, loaderOf } from '../journal/loader.ts';
import { Referral } from './referral.entity.ts';
import { TaskListItem } from './task-list.entity.ts';
import { itemDone } from './task-list.rules.ts';

/** The lines of a task list that the caller sees. */
export const itemsOf = (context: Context) => loaderOf<TaskListItem[]>(context, 'itemsOfTaskList', async (ids) =>
  groupBy(await (await context.em()).find(TaskListItem, { listId: { $in: [...ids] }, dropped: false }, { orderBy: { ordinal: 'asc' } }), (i) => i.listId));

/** An item of the ledger that a line is about. */
export const issueOfLine = (context: Context) => loaderOf<Issue>(context, 'issueOfLine', async (ids) =>
  byKey(await (await context.em()).find(Issue, { id: { $in: [...ids] } }), (i) => i.id));

/** A referral that a line is about. */
export const referralOfLine = (context: Context) => loaderOf<Referral>(context, 'referralOfLine', async (ids) =>
  byKey(await (await context.em()).find(Referral, { id: { $in: [...ids] } }), (r) => r.id));

/** Whether what a line is about is done. */
export async function lineDone(context: Context, item: TaskListItem): Promise<boolean> {
  const issue = await issueOfLine(context).load(item.issueId);
  const referral = item.referralId ? await referralOfLine(context).load(item.referralId) : null;
  return !!issue && itemDone(issue.state, referral?.state ?? null);
}

/** How many lines of a list the caller sees, and how many of those are done. */
export async function linesStand(context: Context, listId: string): Promise<{ lines: number; done: number }> {
  const items = (await itemsOf(context).load(listId)) ?? [];
  const done = await Promise.all(items.map((item) => lineDone(context, item)));
  return { lines: items.length, done: done.filter(Boolean).length };
}
