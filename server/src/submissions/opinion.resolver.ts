import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DeadlineType } from '../clocks/deadline.type.ts';
import { deadlineLoader, deadlinesLoader } from '../clocks/deadlines.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { labelOf } from '../schemes/label.ts';
import { amend, decline } from './opinion.actions.ts';
import { AttachmentType } from './attachment.type.ts';
import { keptAs } from './confidentiality.rules.ts';
import { classify, showIdentity } from './classify.actions.ts';
import { opinionFacts } from './facts.ts';
import { Opinion } from './opinion.entity.ts';
import { opinionRules } from './opinion.rules.ts';
import { OpinionAmendInput, OpinionClassifyInput, OpinionConnection, OpinionDeclineInput, OpinionFilter, OpinionIdentityInput, OpinionPayload, OpinionType } from './opinion.type.ts';
import { photosOfOpinion } from './opinions.ts';
import { Submission } from './submission.entity.ts';
import { SubmissionType } from './submission.type.ts';

/** An opinion after a change, read as its caller sees it. */
export async function opinionPayload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { opinion: await (await context.em()).findOneOrFail(Opinion, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => OpinionType)
export class OpinionResolver {
  @Query(() => OpinionConnection, { description: 'Opinions that the caller may see, oldest first: the queue of triage' })
  async opinions(@Ctx() context: Context, @Arg('where', () => OpinionFilter, { nullable: true, description: 'Which' }) where: OpinionFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Opinion, {
      table: 'opinion', sort: 't.id', sortType: 'text', descending: false, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state.in)] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() o: Opinion, @Ctx() context: Context) { return opinionRules.states[o.state][context.lang]; }

  @OpenResolver(() => String, 'How closely it is kept, in the language of the caller')
  confidentialityLabel(@Root() o: Opinion, @Ctx() context: Context) { return keptAs(o)[context.lang]; }

  @OpenResolver(() => String, 'Its kind, in the language of the caller', { nullable: true })
  async typeLabel(@Root() o: Opinion, @Ctx() context: Context) { return labelOf(context, o.ruleSetId, 'opinionTypes', o.type); }

  @OpenResolver(() => String, 'Its scope, in the language of the caller', { nullable: true })
  async scopeLabel(@Root() o: Opinion, @Ctx() context: Context) { return labelOf(context, o.ruleSetId, 'opinionScopes', o.scope); }

  @OpenResolver(() => String, 'The ground it was declined on, in the language of the caller', { nullable: true })
  async declineReasonLabel(@Root() o: Opinion, @Ctx() context: Context) { return labelOf(context, o.ruleSetId, 'declineReasons', o.declineReason); }

  @OpenResolver(() => [AttachmentType], 'Its photos')
  async attachments(@Root() o: Opinion, @Ctx() context: Context) { return (await photosOfOpinion(context).load(o.id)) ?? []; }

  @OpenResolver(() => DeadlineType, 'The clock to its hand-over to a department (B-26)', { nullable: true })
  handOver(@Root() o: Opinion, @Ctx() context: Context) { return deadlineLoader(context, 'handOver').load(o.id); }

  @OpenResolver(() => [DeadlineType], 'All its deadlines, those that have ended among them, in the order they began')
  async deadlines(@Root() o: Opinion, @Ctx() context: Context) { return (await deadlinesLoader(context).load(o.id)) ?? []; }

  @OpenResolver(() => SubmissionType, 'The submission it is part of', { nullable: true })
  async submission(@Root() o: Opinion, @Ctx() context: Context) { return (await context.em()).findOne(Submission, { id: o.submissionId }); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() o: Opinion, @Ctx() context: Context): Promise<Offer[]> {
    return offered(opinionRules, await opinionFacts(await context.em(), o), signedIn(context), context.lang);
  }

  @Mutation(() => OpinionPayload, { description: 'Its author corrects it, before triage (B-23)' })
  async opinionAmend(@Arg('input', () => OpinionAmendInput, { description: 'What' }) input: OpinionAmendInput, @Ctx() context: Context) {
    return opinionPayload(context, await amend(acting(context), input));
  }

  @Mutation(() => OpinionPayload, { description: 'It is kept more closely, or by its author\'s word as everything is (A-20)' })
  async opinionClassify(@Arg('input', () => OpinionClassifyInput, { description: 'How closely' }) input: OpinionClassifyInput, @Ctx() context: Context) {
    return opinionPayload(context, await classify(acting(context), input));
  }

  @Mutation(() => OpinionPayload, { description: 'Its author lets the unit that answers know who they are, or no longer (A-31)' })
  async opinionIdentity(@Arg('input', () => OpinionIdentityInput, { description: 'Whether' }) input: OpinionIdentityInput, @Ctx() context: Context) {
    return opinionPayload(context, await showIdentity(acting(context), input));
  }

  @Mutation(() => OpinionPayload, { description: 'It is not taken up, and its author is told why (B-24)' })
  async opinionDecline(@Arg('input', () => OpinionDeclineInput, { description: 'Why' }) input: OpinionDeclineInput, @Ctx() context: Context) {
    return opinionPayload(context, await decline(acting(context), input));
  }
}
