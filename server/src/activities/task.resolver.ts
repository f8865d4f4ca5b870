import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { IdentityResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { labelOf } from '../schemes/label.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { filtered } from './listing.ts';
import * as actions from './task.actions.ts';
import { Task } from './task.entity.ts';
import { taskRules } from './task.rules.ts';
import { OnTaskInput, TaskAssignInput, TaskConnection, TaskFilter, TaskPayload, TaskReasonInput, TaskReportInput, TaskType } from './task.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { task: await (await context.em()).findOneOrFail(Task, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => TaskType)
export class TaskResolver {
  @Query(() => TaskConnection, { description: 'Commissions: an observer\'s own, or those the appointing side assigned; the latest first (A-42, B-14)' })
  async tasks(@Ctx() context: Context, @Arg('where', () => TaskFilter, { nullable: true, description: 'Which' }) where: TaskFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, Task, {
      table: 'task', sort: 't.assigned_at', sortType: 'timestamptz', descending: true, first, after,
      ...filtered(signedIn(context), ['t.member_id = ?', where?.membershipId], ['t.state = any(?::text[])', where?.states && pgArray(where.states)]),
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() t: Task, @Ctx() context: Context) { return taskRules.states[t.state][context.lang]; }

  @OpenResolver(() => String, 'Its kind, in the language of the caller')
  async kindLabel(@Root() t: Task, @Ctx() context: Context) { return (await labelOf(context, t.ruleSetId, 'taskKinds', t.kind)) ?? t.kind; }

  @IdentityResolver(() => PersonType, 'The observer', { nullable: true })
  observer(@Root() t: Task, @Ctx() context: Context) { return personOf(context).load(t.memberId); }

  @OpenResolver(() => UnitType, 'The unit it concerns', { nullable: true })
  concernedUnit(@Root() t: Task, @Ctx() context: Context) { return t.concernedUnitId ? unitOf(context).load(t.concernedUnitId) : null; }

  @OpenResolver(() => Boolean, 'Whether its day has passed without a report')
  overdue(@Root() t: Task, @Ctx() context: Context) { return t.state === 'ASSIGNED' && t.dueOn < shanghaiDay(context.services.now()); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() t: Task, @Ctx() context: Context): Offer[] { return offered(taskRules, { ...t, managingUnitId: t.managingUnitId ?? null }, signedIn(context), context.lang); }

  @Mutation(() => TaskPayload, { description: 'The appointing side asks an observer to do something (A-42, B-14)' })
  async taskAssign(@Arg('input', () => TaskAssignInput, { description: 'What' }) input: TaskAssignInput, @Ctx() context: Context) { return payload(context, await actions.assign(acting(context), input)); }

  @Mutation(() => TaskPayload, { description: 'The observer reports what they found' })
  async taskReport(@Arg('input', () => TaskReportInput, { description: 'What' }) input: TaskReportInput, @Ctx() context: Context) { return payload(context, await actions.report(acting(context), input)); }

  @Mutation(() => TaskPayload, { description: 'The appointing side takes the report: it is done' })
  async taskAccept(@Arg('input', () => OnTaskInput, { description: 'Which' }) input: OnTaskInput, @Ctx() context: Context) { return payload(context, await actions.accept(acting(context), input)); }

  @Mutation(() => TaskPayload, { description: 'Something is missing in the report' })
  async taskSendBack(@Arg('input', () => TaskReasonInput, { description: 'What' }) input: TaskReasonInput, @Ctx() context: Context) { return payload(context, await actions.sendBack(acting(context), input)); }

  @Mutation(() => TaskPayload, { description: 'It is no longer asked for' })
  async taskCancel(@Arg('input', () => TaskReasonInput, { description: 'Why' }) input: TaskReasonInput, @Ctx() context: Context) { return payload(context, await actions.cancel(acting(context), input)); }
}
