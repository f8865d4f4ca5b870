import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { DeadlineType } from '../clocks/deadline.type.ts';
import { deadlineLoader } from '../clocks/deadlines.ts';
import { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver, StaffResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { filtered } from '../activities/listing.ts';
import { papersOf } from '../observers/papers.ts';
import { PaperType } from '../observers/paper.type.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { InstructionType } from './instruction.type.ts';
import * as actions from './supervision.actions.ts';
import { Instruction, Supervision } from './supervision.entity.ts';
import { supervisionRules, supervisionSources } from './supervision.rules.ts';
import {
  OnSupervisionInput, SupervisionConnection, SupervisionFilter, SupervisionNotifyInput, SupervisionOpenInput, SupervisionPayload, SupervisionReasonInput, SupervisionReportInput, SupervisionType,
} from './supervision.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { supervision: await (await context.em()).findOneOrFail(Supervision, { id: answer.id }), cursor: answer.cursor };
}
const supervisionsOf = (context: Context) => loaderOf<Supervision[]>(context, 'supervisionsOf', async (ids) =>
  groupBy(await (await context.em()).find(Supervision, { issueId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }), (s) => s.issueId));

@Resolver(() => SupervisionType)
export class SupervisionResolver {
  @Query(() => SupervisionConnection, { description: 'Supervised handling that the caller may see: the office all, a unit its own, a leader of the district what they ordered; what is proposed first, then the latest' })
  supervisions(@Ctx() context: Context, @Arg('where', () => SupervisionFilter, { nullable: true, description: 'Which' }) where: SupervisionFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, Supervision, {
      table: 'supervision', sort: "coalesce(t.opened_at, 'infinity'::timestamptz)", sortType: 'timestamptz', descending: true, first, after,
      ...filtered(signedIn(context), ['t.state = any(?::text[])', where?.states && pgArray(where.states)], ['t.issue_id = ?', where?.issueId]),
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() s: Supervision, @Ctx() context: Context) { return supervisionRules.states[s.state][context.lang]; }

  @OpenResolver(() => String, 'What it was opened for, in the language of the caller')
  sourceLabel(@Root() s: Supervision, @Ctx() context: Context) { return supervisionSources[s.source][context.lang]; }

  @OpenResolver(() => UnitType, 'The responsible unit')
  unit(@Root() s: Supervision, @Ctx() context: Context) { return unitOf(context).load(s.unitId); }

  @OpenResolver(() => IssueType, 'The matter, as far as the caller may see it', { nullable: true })
  async issue(@Root() s: Supervision, @Ctx() context: Context) { return (await context.em()).findOne(Issue, { id: s.issueId }); }

  @OpenResolver(() => InstructionType, 'The instruction it follows', { nullable: true })
  async instruction(@Root() s: Supervision, @Ctx() context: Context) { return s.instructionId ? (await context.em()).findOne(Instruction, { id: s.instructionId }) : null; }

  @StaffResolver(() => PersonType, 'The leader who signed the report', { nullable: true })
  reportedBy(@Root() s: Supervision, @Ctx() context: Context) { return s.reportedById ? personOf(context).load(s.reportedById) : null; }

  @OpenResolver(() => [PaperType], 'The papers that go with the report')
  papers(@Root() s: Supervision, @Ctx() context: Context) { return papersOf(context, s.id); }

  @OpenResolver(() => DeadlineType, 'By when the unit reports', { nullable: true, reads: ['id'] })
  deadline(@Root() s: Supervision, @Ctx() context: Context) { return deadlineLoader(context, 'supervision').load(s.id); }

  @OpenResolver(() => [TimelineEntry], 'What happened to it, oldest first')
  timeline(@Root() s: Supervision, @Ctx() context: Context) { return timelineOf(context, [s.id]); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() s: Supervision, @Ctx() context: Context): Offer[] { return offered(supervisionRules, s, signedIn(context), context.lang); }

  @Mutation(() => SupervisionPayload, { description: 'The office opens supervised handling (督办) of a matter, of its own or following an instruction' })
  async supervisionOpen(@Arg('input', () => SupervisionOpenInput, { description: 'What' }) input: SupervisionOpenInput, @Ctx() context: Context) { return payload(context, await actions.open(acting(context), input)); }

  @Mutation(() => SupervisionPayload, { description: 'The office opens what time proposed' })
  async supervisionNotify(@Arg('input', () => SupervisionNotifyInput, { description: 'What is required' }) input: SupervisionNotifyInput, @Ctx() context: Context) { return payload(context, await actions.notify(acting(context), input)); }

  @Mutation(() => SupervisionPayload, { description: 'The office does not supervise what time proposed' })
  async supervisionDrop(@Arg('input', () => SupervisionReasonInput, { description: 'Why' }) input: SupervisionReasonInput, @Ctx() context: Context) { return payload(context, await actions.drop(acting(context), input)); }

  @Mutation(() => SupervisionPayload, { description: 'The leader of the unit signs its report' })
  async supervisionReport(@Arg('input', () => SupervisionReportInput, { description: 'The report' }) input: SupervisionReportInput, @Ctx() context: Context) { return payload(context, await actions.report(acting(context), input)); }

  @Mutation(() => SupervisionPayload, { description: 'The office takes the report: supervised handling is over' })
  async supervisionAccept(@Arg('input', () => OnSupervisionInput, { description: 'Which' }) input: OnSupervisionInput, @Ctx() context: Context) { return payload(context, await actions.accept(acting(context), input)); }

  @Mutation(() => SupervisionPayload, { description: 'The report does not do: the unit is asked again' })
  async supervisionSendBack(@Arg('input', () => SupervisionReasonInput, { description: 'Why' }) input: SupervisionReasonInput, @Ctx() context: Context) { return payload(context, await actions.sendBack(acting(context), input)); }
}

@Resolver(() => IssueType)
export class IssueSupervisionsResolver {
  @StaffResolver(() => [SupervisionType], 'Supervised handling of it that the caller may see', { nullable: true })
  async supervisions(@Root() i: Issue, @Ctx() context: Context) { return (await supervisionsOf(context).load(i.id)) ?? []; }
}
