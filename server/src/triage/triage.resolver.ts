import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { Issue } from '../issues/issue.entity.ts';
import { issuePayload } from '../issues/issue.resolver.ts';
import { IssuePayload, IssueType } from '../issues/issue.type.ts';
import { acting, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver, StaffResolver } from '../journal/field.ts';
import { Reply } from '../referrals/reply.entity.ts';
import { ReplyType } from '../referrals/reply.type.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionPayload } from '../submissions/opinion.resolver.ts';
import { OpinionPayload, OpinionType } from '../submissions/opinion.type.ts';
import { mergeIssue, unmergeIssue } from './issue-merge.actions.ts';
import { answersOf, piecesOf } from './merged.ts';
import { mergeOpinion } from './opinion-merge.actions.ts';
import { unmergeOpinion } from './opinion-unmerge.actions.ts';
import { splitOpinion } from './split.actions.ts';
import { IssueMergeInput, IssueUnmergeInput, MergedPiece, OpinionAnswer, OpinionMergeInput, OpinionSplitInput, OpinionUndoInput, OpinionUnmergeInput } from './triage.type.ts';
import { undoTriage } from './undo.actions.ts';

@Resolver(() => OpinionType)
export class OpinionTriageResolver {
  @OpenResolver(() => [OpinionAnswer], 'Each answer it was given, with its author\'s vote, oldest first; the first is kept (A-34)')
  async answers(@Root() o: Opinion, @Ctx() context: Context) { return (await answersOf(context).load(o.id)) ?? []; }

  @OpenResolver(() => OpinionType, 'The opinion it was split off from (B-24)', { nullable: true })
  async splitFrom(@Root() o: Opinion, @Ctx() context: Context) { return o.splitFromId ? (await context.em()).findOne(Opinion, { id: o.splitFromId }) : null; }

  @OpenResolver(() => [OpinionType], 'The opinions it was split into (B-24)')
  async parts(@Root() o: Opinion, @Ctx() context: Context) { return o.state === 'SPLIT' ? (await context.em()).find(Opinion, { splitFromId: o.id, state: { $ne: 'REJOINED' } }, { orderBy: { ordinal: 'asc' } }) : []; }

  @Mutation(() => OpinionPayload, { description: 'It joins an issue that is there already; its clocks, its answer and its author\'s vote stay its own (A-31)' })
  async opinionMerge(@Arg('input', () => OpinionMergeInput, { description: 'Into which' }) input: OpinionMergeInput, @Ctx() context: Context) {
    return opinionPayload(context, await mergeOpinion(acting(context), input));
  }

  @Mutation(() => OpinionPayload, { description: 'It gets an issue of its own, which stands where the one it was merged into stands (A-31)' })
  async opinionUnmerge(@Arg('input', () => OpinionUnmergeInput, { description: 'Which' }) input: OpinionUnmergeInput, @Ctx() context: Context) {
    return opinionPayload(context, await unmergeOpinion(acting(context), input));
  }

  @Mutation(() => OpinionPayload, { description: 'It becomes several, each with the clocks it would have had since submission; the original is kept (B-24)' })
  async opinionSplit(@Arg('input', () => OpinionSplitInput, { description: 'Into which' }) input: OpinionSplitInput, @Ctx() context: Context) {
    return opinionPayload(context, await splitOpinion(acting(context), input));
  }

  @Mutation(() => OpinionPayload, { description: 'The last registering, merging, declining or splitting is taken back while nothing has followed on it (B-24)' })
  async opinionUndo(@Arg('input', () => OpinionUndoInput, { description: 'Which' }) input: OpinionUndoInput, @Ctx() context: Context) {
    return opinionPayload(context, await undoTriage(acting(context), input));
  }
}

@Resolver(() => IssueType)
export class IssueTriageResolver {
  @OfficeResolver(() => IssueType, 'The issue it was merged into; null where it was not', { nullable: true })
  async mergedInto(@Root() i: Issue, @Ctx() context: Context) { return i.mergedIntoId ? (await context.em()).findOne(Issue, { id: i.mergedIntoId }) : null; }

  @OfficeResolver(() => IssueType, 'The issue it was taken out of; null where it was not', { nullable: true })
  async partedFrom(@Root() i: Issue, @Ctx() context: Context) { return i.partedFromId ? (await context.em()).findOne(Issue, { id: i.partedFromId }) : null; }

  @OfficeResolver(() => [MergedPiece], 'What was merged into it and can be taken out again, as far as the caller sees it', { nullable: true })
  async pieces(@Root() i: Issue, @Ctx() context: Context) { return (await piecesOf(context).load(i.id)) ?? []; }

  @StaffResolver(() => [String], 'What those that were merged into it add, as the unit is handed it; not for observers', { nullable: true, reads: ['supplements'] })
  supplements(@Root() i: Issue) { return i.supplements.map(({ text }) => text); }

  @Mutation(() => IssuePayload, { description: 'An issue that has not been referred goes along with another; it keeps its number (A-31)' })
  async issueMerge(@Arg('input', () => IssueMergeInput, { description: 'Into which' }) input: IssueMergeInput, @Ctx() context: Context) {
    return issuePayload(context, await mergeIssue(acting(context), input));
  }

  @Mutation(() => IssuePayload, { description: 'It is an issue of its own again, under its old number, and stands where the one it was merged into stands (A-31)' })
  async issueUnmerge(@Arg('input', () => IssueUnmergeInput, { description: 'Which' }) input: IssueUnmergeInput, @Ctx() context: Context) {
    return issuePayload(context, await unmergeIssue(acting(context), input));
  }
}

@Resolver(() => OpinionAnswer)
export class OpinionAnswerReplyResolver {
  @OpenResolver(() => ReplyType, 'The reply that was its answer', { nullable: true })
  async reply(@Root() a: OpinionAnswer, @Ctx() context: Context) { return (await context.em()).findOne(Reply, { id: a.replyId }); }
}

/** The resolvers of merging, parting, splitting and undoing. */
export const triageResolvers = [OpinionTriageResolver, IssueTriageResolver, OpinionAnswerReplyResolver];
