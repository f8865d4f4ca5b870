import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver } from '../journal/field.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { papersOf } from '../observers/papers.ts';
import { PaperType } from '../observers/paper.type.ts';
import * as actions from './clearance.actions.ts';
import { ClearanceRecord } from './clearance.entity.ts';
import { ClearanceRecordType, IssueClearInput, IssueParkInput, IssueProposeClearInput, IssueReasonInput } from './clearance.type.ts';
import { effects, type IssueEffect } from './effect.rules.ts';
import type { Issue } from './issue.entity.ts';
import { issuePayload } from './issue.resolver.ts';
import { IssuePayload, IssueType } from './issue.type.ts';

const clearancesOf = (context: Context) => loaderOf<ClearanceRecord[]>(context, 'clearancesOf', async (ids) =>
  groupBy(await (await context.em()).find(ClearanceRecord, { issueId: { $in: [...ids] } }, { orderBy: { proposedAt: 'asc', refusedAt: 'asc nulls last', id: 'asc' } }), (c) => c.issueId));

@Resolver(() => ClearanceRecordType)
export class ClearanceRecordResolver {
  @OpenResolver(() => PersonType, 'Who proposed it', { nullable: true })
  proposedBy(@Root() c: ClearanceRecord, @Ctx() context: Context) { return personOf(context).load(c.proposedById); }

  @OpenResolver(() => PersonType, 'Who confirmed it', { nullable: true })
  confirmedBy(@Root() c: ClearanceRecord, @Ctx() context: Context) { return c.confirmedById ? personOf(context).load(c.confirmedById) : null; }

  @OpenResolver(() => PersonType, 'Who refused it', { nullable: true })
  refusedBy(@Root() c: ClearanceRecord, @Ctx() context: Context) { return c.refusedById ? personOf(context).load(c.refusedById) : null; }

  @OpenResolver(() => [PaperType], 'The papers of its evidence')
  papers(@Root() c: ClearanceRecord, @Ctx() context: Context) { return papersOf(context, c.id); }
}

@Resolver(() => IssueType)
export class IssueClearanceResolver {
  @OpenResolver(() => String, 'What looking back found, in the language of the caller', { reads: ['effect'] })
  effectLabel(@Root() i: Issue, @Ctx() context: Context) { return effects[i.effect as IssueEffect][context.lang]; }

  @OfficeResolver(() => [ClearanceRecordType], 'Each proposal to strike it off, of every round; the first comes first', { nullable: true })
  async clearances(@Root() i: Issue, @Ctx() context: Context) { return (await clearancesOf(context).load(i.id)) ?? []; }

  @Mutation(() => IssuePayload, { description: 'An officer proposes to strike it off the ledger, on evidence; another one confirms (A-49)' })
  async issueProposeClear(@Arg('input', () => IssueProposeClearInput, { description: 'The evidence' }) input: IssueProposeClearInput, @Ctx() context: Context) {
    return issuePayload(context, await actions.proposeClear(acting(context), input));
  }

  @Mutation(() => IssuePayload, { description: 'It is not struck off, for a reason; the proposal stays on record (A-49)' })
  async issueRefuseClear(@Arg('input', () => IssueReasonInput, { description: 'Why not' }) input: IssueReasonInput, @Ctx() context: Context) {
    return issuePayload(context, await actions.refuseClear(acting(context), input));
  }

  @Mutation(() => IssuePayload, { description: 'The office strikes it off the ledger, by a second officer, once every author has the answer they are owed (A-34, A-49)' })
  async issueClear(@Arg('input', () => IssueClearInput, { description: 'Which, and the evidence where nobody proposed it' }) input: IssueClearInput, @Ctx() context: Context) {
    return issuePayload(context, await actions.clear(acting(context), input));
  }

  @Mutation(() => IssuePayload, { description: 'It cannot be finished now: parked with a plan and the day it comes back' })
  async issuePark(@Arg('input', () => IssueParkInput, { description: 'The plan' }) input: IssueParkInput, @Ctx() context: Context) {
    return issuePayload(context, await actions.park(acting(context), input));
  }

  @Mutation(() => IssuePayload, { description: 'The office sees a high risk in it: it is looked back at in any case (A-37)' })
  async issueMarkRisk(@Arg('input', () => IssueReasonInput, { description: 'Why' }) input: IssueReasonInput, @Ctx() context: Context) {
    return issuePayload(context, await actions.markRisk(acting(context), input));
  }
}
