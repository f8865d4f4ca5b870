import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { DeadlineType } from '../clocks/deadline.type.ts';
import { deadlinesLoader } from '../clocks/deadlines.ts';
import { actorLabel, readerOf } from '../journal/actor-label.ts';
import { askedOf } from '../journal/asked.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { IdentityResolver, OpenResolver } from '../journal/field.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { reads } from '../kernel/audience.ts';
import { labelOf } from '../schemes/label.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { AttachmentType } from '../submissions/attachment.type.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';
import { keptAs } from '../submissions/confidentiality.rules.ts';
import { opinionPayload } from '../submissions/opinion.resolver.ts';
import { OpinionPayload, OpinionRateInput, OpinionRegisterInput, OpinionType } from '../submissions/opinion.type.ts';
import { opinionsOfIssue } from '../submissions/opinions.ts';
import { issueFacts } from './facts.ts';
import * as actions from './issue.actions.ts';
import { rate } from './rate.actions.ts';
import { Issue } from './issue.entity.ts';
import { issueRules } from './issue.rules.ts';
import { Clearance, IssueConnection, IssueFilter, IssueOrder, IssueType } from './issue.type.ts';
import { ledger, submitterOf } from './issues.ts';
import { words, wordsRead } from './words.ts';
import { photosOfIssue } from './photos.ts';

/** An issue after a change, read as its caller sees it. */
export async function issuePayload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { issue: await (await context.em()).findOneOrFail(Issue, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => IssueType)
export class IssueResolver {
  @Query(() => IssueConnection, { description: 'The ledger (台账), as far as the caller may see it; newest first unless asked otherwise' })
  issues(@Ctx() context: Context, @Arg('where', () => IssueFilter, { nullable: true, description: 'Which' }) where: IssueFilter | null,
    @Arg('orderBy', () => IssueOrder, { nullable: true, description: 'In which order' }) orderBy: IssueOrder | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null,
    @Info() info: GraphQLResolveInfo) {
    return ledger(context, where, orderBy, first, after, askedOf(info));
  }

  @OpenResolver(() => String, 'What it is about; to an author whose opinion was merged into it, in that author\'s own words', { reads: wordsRead('title') })
  title(@Root() i: Issue, @Ctx() context: Context) { return words(context, i, 'title'); }

  @OpenResolver(() => String, 'The problem, as registered; to an author whose opinion was merged into it, in that author\'s own words', { reads: wordsRead('problem') })
  problem(@Root() i: Issue, @Ctx() context: Context) { return words(context, i, 'problem'); }

  @OpenResolver(() => String, 'What would help, as registered; to an author whose opinion was merged into it, in that author\'s own words', { reads: wordsRead('suggestion') })
  suggestion(@Root() i: Issue, @Ctx() context: Context) { return words(context, i, 'suggestion'); }

  @OpenResolver(() => String, 'How closely it is kept, in the language of the caller', { reads: ['confidentiality'] })
  confidentialityLabel(@Root() i: Issue, @Ctx() context: Context) { return keptAs(i)[context.lang]; }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller', { reads: ['state'] })
  stateLabel(@Root() i: Issue, @Ctx() context: Context) { return issueRules.states[i.state][context.lang]; }

  @OpenResolver(() => String, 'Its category, in the language of the caller', { reads: ['ruleSetId', 'category'] })
  async categoryLabel(@Root() i: Issue, @Ctx() context: Context) { return (await labelOf(context, i.ruleSetId, 'issueCategories', i.category)) ?? i.category; }

  @IdentityResolver(() => PersonType, 'The first observer it came from of those the caller may know of: an author knows of themself, a liaison of those they look after (A-31)', { nullable: true, reads: ['id'] })
  submitter(@Root() i: Issue, @Ctx() context: Context) { return submitterOf(context).load(i.id); }

  @OpenResolver(() => UnitType, 'The responsible unit (责任单位); null until it is referred (A-49)', { nullable: true, reads: ['responsibleUnitId'] })
  responsibleUnit(@Root() i: Issue, @Ctx() context: Context) { return i.responsibleUnitId ? unitOf(context).load(i.responsibleUnitId) : null; }

  @OpenResolver(() => [OpinionType], 'The opinions it was registered from that the caller may see: an author their own, a department none (A-31)')
  async opinions(@Root() i: Issue, @Ctx() context: Context) { return (await opinionsOfIssue(context).load(i.id)) ?? []; }

  @OpenResolver(() => [DeadlineType], 'All its deadlines, those that have ended among them, in the order they began')
  async deadlines(@Root() i: Issue, @Ctx() context: Context) { return (await deadlinesLoader(context).load(i.id)) ?? []; }

  @OpenResolver(() => [AttachmentType], 'The photos of its opinions that the caller may see')
  async attachments(@Root() i: Issue, @Ctx() context: Context) { return (await photosOfIssue(context).load(i.id)) ?? []; }

  @OpenResolver(() => Clearance, 'How it was struck off the ledger; null until then', { nullable: true })
  async clearance(@Root() i: Issue, @Ctx() context: Context): Promise<Clearance | null> {
    if (!i.clearedAt) return null;
    const viewer = signedIn(context);
    const by = await actorLabel({
      told: { role: 'OFFICER', name: (await personOf(context).load(i.clearedById!))?.name ?? '', unitId: null }, actorId: i.clearedById!, audience: i.audience as never,
    }, readerOf(context));
    return { at: i.clearedAt, by, evidence: reads('staff', viewer.scopes, i.audience as never) ? (i.evidence ?? null) : null };
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() i: Issue, @Ctx() context: Context): Promise<Offer[]> {
    return offered(issueRules, await issueFacts(await context.em(), i), signedIn(context), context.lang);
  }

  @Mutation(() => OpinionPayload, { description: 'An opinion becomes an item of the ledger, numbered (A-49, B-24)' })
  async opinionRegister(@Arg('input', () => OpinionRegisterInput, { description: 'What the ledger says of it' }) input: OpinionRegisterInput, @Ctx() context: Context) {
    return opinionPayload(context, await actions.register(acting(context), input));
  }

  @Mutation(() => OpinionPayload, { description: 'Its author votes on the answer; the first time it does not satisfy, the matter is done again by right (A-34)' })
  async opinionRate(@Arg('input', () => OpinionRateInput, { description: 'The vote' }) input: OpinionRateInput, @Ctx() context: Context) {
    return opinionPayload(context, await rate(acting(context), input));
  }
}

@Resolver(() => OpinionType)
export class OpinionIssueResolver {
  @OpenResolver(() => IssueType, 'The item of the ledger it was registered as', { nullable: true })
  async issue(@Root() o: Opinion, @Ctx() context: Context) { return o.issueId ? (await context.em()).findOne(Issue, { id: o.issueId }) : null; }
}
