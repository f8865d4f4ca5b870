import type { EntityManager } from '@mikro-orm/postgresql';
import { Issue } from '../issues/issue.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { nextSerial } from '../journal/serial.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { Referral } from './referral.entity.ts';
import { TaskList, TaskListItem } from './task-list.entity.ts';
import { itemDone, taskListRules, type TaskListFacts } from './task-list.rules.ts';

/** A line as it is put on a list. */
export interface ItemInput { issueId?: string | null; referralId?: string | null; note?: string | null }
type Line = Pick<TaskListItem, 'issueId' | 'referralId' | 'note'>;

const most = 200;

/** The lines, each a matter that the actor sees, none twice. */
async function linesOf(change: Change, items: readonly ItemInput[]): Promise<Line[]> {
  if (items.length > most) throw new Refused('LIMIT', { zh: `一份清单最多 ${most} 项`, en: `A list has at most ${most} lines` }, { field: 'items', rule: 'A-31' });
  const lines: Line[] = [];
  for (const { issueId, referralId, note } of items) {
    const referral = referralId ? await change.em.findOne(Referral, { id: referralId, schemeId: change.actor.schemeId }) : null;
    const issue = await change.em.findOne(Issue, { id: referral?.issueId ?? issueId ?? '', schemeId: change.actor.schemeId });
    if (!issue || (referralId && !referral)) throw notFound();
    if ([...(note ?? '')].length > 500) throw new Refused('TOO_LONG', { zh: '备注最多 500 个字', en: 'A note has at most 500 characters' }, { field: 'items', rule: 'A-31' });
    if (lines.some((l) => l.issueId === issue.id && l.referralId === (referral?.id ?? null))) throw new Refused('DUPLICATE', { zh: '同一事项只能列入一次', en: 'Each matter is on it once' }, { field: 'items', rule: 'A-31' });
    lines.push({ issueId: issue.id, referralId: referral?.id ?? null, note: note?.trim() ?? '' });
  }
  return lines;
}

/** How the lines stand: whose they are and how many are open. */
async function standing(em: EntityManager, lines: readonly Line[]): Promise<Required<Pick<TaskListFacts, 'lines' | 'open'>> & { unitIds: string[] }> {
  const units = new Set<string>();
  let open = 0;
  for (const { issueId, referralId } of lines) {
    const issue = await em.findOneOrFail(Issue, { id: issueId });
    const referral = referralId ? await em.findOneOrFail(Referral, { id: referralId }) : null;
    for (const unit of referral ? (referral.state === 'DRAFT' ? [] : [referral.unitId, ...referral.coUnitIds]) : issue.unitIds) units.add(unit);
    if (!itemDone(issue.state, referral?.state ?? null)) open += 1;
  }
  return { lines: lines.length, open, unitIds: [...units].sort() };
}

const linesKept = (em: EntityManager, listId: string) => em.find(TaskListItem, { listId, dropped: false }, { orderBy: { ordinal: 'asc' } });

async function put(change: Change, listId: string, lines: readonly Line[]): Promise<void> {
  for (const old of await linesKept(change.em, listId)) old.dropped = true;
  for (const [i, line] of lines.entries()) change.em.persist(change.em.create(TaskListItem, { id: newId('TaskListItem', change.now), listId, ordinal: i + 1, ...line, dropped: false }));
  await change.em.flush();
}

/** The office puts matters on one sheet. */
export const draftList = (a: Acting, input: { idempotencyKey: string; title: string; items: readonly ItemInput[] }) => act(a, { act: 'taskListDraft', input: { ...input } }, async (change) => {
  const { schemeId } = a.actor;
  const lines = await linesOf(change, input.items);
  const list = await change.create(taskListRules, TaskList, 'draft', { id: newId('TaskList', change.now), schemeId, number: null, title: input.title, unitIds: [], issuedAt: null, closedAt: null }, input, { text: input.title });
  await put(change, list.id, lines);
  return list;
});

interface OnList { taskListId: string; expectedVersion: number }
async function loaded(change: Change, input: OnList): Promise<TaskList> {
  const list = await change.load(TaskList, input.taskListId);
  expectVersion(list, input.expectedVersion);
  return list;
}

/** A draft is written anew, its lines whole. */
export const saveList = (a: Acting, input: OnList & { title: string; items: readonly ItemInput[] }) => act(a, { act: 'taskListSave', input: { ...input } }, async (change) => {
  const list = await loaded(change, input);
  const lines = await linesOf(change, input.items);
  await change.apply(taskListRules, list, 'save', input, { title: input.title }, { text: input.title });
  await put(change, list.id, lines);
  return list;
});

/** It is numbered and goes to the units, each of which sees its own lines. */
export const issueList = (a: Acting, input: OnList) => act(a, { act: 'taskListIssue', input: { ...input } }, async (change) => {
  const list = await loaded(change, input);
  const { unitIds, ...facts } = await standing(change.em, await linesKept(change.em, list.id));
  const year = Number(shanghaiDay(change.now).slice(0, 4));
  await change.apply(taskListRules, list, 'issue', input, { unitIds, issuedAt: change.now, number: `任务〔${year}〕${await nextSerial(change.em, list.schemeId, 'taskList', year)}号` },
    { text: list.title }, { ...list, ...facts });
  return list;
});

/** A list follows its matters: a unit that has one of its lines now sees it, and it closes with its last line. */
export async function listsOf(change: Change, issueId: string): Promise<void> {
  const { em } = change;
  await em.flush();
  const rows = await em.execute<{ id: string }[]>("select distinct l.id from task_list l join task_list_item i on i.list_id = l.id where l.state = 'ISSUED' and not i.dropped and i.issue_id = ? order by l.id", [issueId]);
  for (const { id } of rows) {
    const list = await change.load(TaskList, id);
    const { unitIds, ...facts } = await standing(em, await linesKept(em, id));
    if (facts.open === 0) await change.apply(taskListRules, list, 'close', {}, { unitIds, closedAt: change.now }, { text: list.title }, { ...list, ...facts });
    else if (unitIds.join() !== [...list.unitIds].sort().join()) await change.reseat(taskListRules, list, 'TaskListUnitsChanged', { unitIds });
  }
}
