import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TaskState } from './task.rules.ts';

const schema = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    memberId: p.string(),
    managingUnitId: p.string().nullable(),
    assignedById: p.string(),
    kind: p.string(),
    title: p.string(),
    detail: p.text(),
    concernedUnitId: p.string().nullable(),
    dueOn: p.date(),
    state: p.string().$type<TaskState>(),
    finding: p.text().nullable(),
    returnReason: p.string().nullable(),
    cancelReason: p.string().nullable(),
    assignedAt: p.datetime(),
    reportedAt: p.datetime().nullable(),
    doneAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** Something the appointing side asked an observer to do (委托事项). */
export class Task extends schema.class {}
schema.setClass(Task);
