import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { inForce } from '../schemes/rules.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { did } from '../observers/deeds.ts';
import { listed, serving } from './observed.ts';
import { Task } from './task.entity.ts';
import { taskRules } from './task.rules.ts';

/** What somebody is asked to do. */
export interface TaskInput { idempotencyKey: string; membershipId: string; kind: string; title: string; detail?: string | null; dueOn: Day; concernedUnitId?: string | null }
interface OnTask { taskId: string; expectedVersion: number }

/** The appointing side asks an observer to do something; never one of the unit that it concerns (A-42, B-14). */
export const assign = (a: Acting, input: TaskInput) => act(a, { act: 'taskAssign', input: { ...input } }, async (change) => {
  const { actor, now, em } = change;
  if (!['OFFICER', 'MANAGER'].includes(actor.role)) throw new Refused('NOT_YOURS', { zh: '只有选聘单位或营商办可以委托事项', en: 'Only the appointing unit or the office assigns' }, { rule: 'A-42' });
  const member = await serving(change, input.membershipId);
  const rules = await inForce(em, actor.schemeId, now);
  listed(rules, 'taskKinds', input.kind, 'B-14');
  if (input.dueOn < shanghaiDay(now)) throw new Refused('INVALID', { zh: '完成期限不能早于今天', en: 'The due day cannot lie in the past' }, { field: 'dueOn', rule: 'A-42' });
  if ([...(input.detail ?? '')].length > rules.set.textLimit) throw new Refused('TOO_LONG', { zh: `最多 ${rules.set.textLimit} 个字`, en: `At most ${rules.set.textLimit} characters` }, { field: 'detail' });
  await change.write();
  if (input.concernedUnitId) await unconcerned(change, member, input.concernedUnitId);
  return change.create(taskRules, Task, 'assign', {
    id: newId('Task', now), schemeId: actor.schemeId, ruleSetId: rules.set.id, memberId: member.id, managingUnitId: member.managingUnitId ?? null, assignedById: actor.membershipId,
    kind: input.kind, title: input.title.trim(), detail: input.detail ?? '', concernedUnitId: input.concernedUnitId ?? null, dueOn: input.dueOn,
    finding: null, returnReason: null, cancelReason: null, assignedAt: now, reportedAt: null, doneAt: null,
  }, input, { text: input.title.trim(), more: { tells: [member.id] } });
});

/** The observer reports what they found; only they and the appointing side read it. */
export const report = (a: Acting, input: OnTask & { finding: string }) => act(a, { act: 'taskReport', input: { ...input } }, async (change) => {
  const task = await versioned(change, input);
  return change.apply(taskRules, task, 'report', input, { finding: input.finding, reportedAt: change.now, returnReason: null }, { text: task.title });
});

/** The appointing side takes the report: it is done, and counts. */
export const accept = (a: Acting, input: OnTask) => act(a, { act: 'taskAccept', input: { ...input } }, async (change) => {
  const task = await versioned(change, input);
  await change.apply(taskRules, task, 'accept', input, { doneAt: change.now }, { text: task.title });
  await did(change, { schemeId: task.schemeId, membershipId: task.memberId, kind: `TASK:${task.kind}`, subjectId: task.id, on: shanghaiDay(task.reportedAt ?? change.now) });
  return task;
});

/** Something is missing in the report. */
export const sendBack = (a: Acting, input: OnTask & { reason: string }) => act(a, { act: 'taskSendBack', input: { ...input } }, async (change) => {
  const task = await versioned(change, input);
  return change.apply(taskRules, task, 'sendBack', input, { returnReason: input.reason }, { text: input.reason, more: { tells: [task.memberId] } });
});

/** It is no longer asked for. */
export const cancel = (a: Acting, input: OnTask & { reason: string }) => act(a, { act: 'taskCancel', input: { ...input } }, async (change) => {
  const task = await versioned(change, input);
  return change.apply(taskRules, task, 'cancel', input, { cancelReason: input.reason }, { text: input.reason });
});

/** Refuses to set somebody on their own unit: where they serve from, or hold any other post. */
async function unconcerned(change: Change, member: Membership, unitId: string): Promise<void> {
  if (!await change.em.findOne(Unit, { id: unitId, schemeId: change.actor.schemeId })) throw notFound();
  const posts = await change.em.find(Membership, { personId: member.personId });
  if (posts.some((m) => m.unitId === unitId || (m.id === member.id && m.managingUnitId === unitId))) {
    throw new Refused('CONFLICT_OF_INTEREST', { zh: '该体验官、监督员来自所涉单位，不能委托此事项', en: 'This observer belongs to the unit it concerns' }, { field: 'membershipId', rule: 'B-14' });
  }
}

async function versioned(change: Change, input: OnTask): Promise<Task> {
  const task = await change.load(Task, input.taskId);
  expectVersion(task, input.expectedVersion);
  return task;
}
