import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { DeadlineType } from '../clocks/deadline.type.ts';
import { deadlineLoader, deadlinesLoader } from '../clocks/deadlines.ts';
import { Issue } from '../issues/issue.entity.ts';
import { issuePayload } from '../issues/issue.resolver.ts';
import { IssuePayload, IssueReferInput, IssueType } from '../issues/issue.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { HandResolver, MatterResolver, OpenResolver } from '../journal/field.ts';
import { beginnings, Offer, offered } from '../journal/offer.type.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { keptAs } from '../submissions/confidentiality.rules.ts';
import { authorsShown } from './authors-shown.ts';
import { blankReply, referralFacts } from './facts.ts';
import { besides } from './joint.loaders.ts';
import { refer, setNewDue, type ReferInput } from './refer.actions.ts';
import * as actions from './referral.actions.ts';
import { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';
import { OnReferralInput, ReferralConnection, ReferralDueInput, ReferralFilter, ReferralOrder, ReferralPayload, ReferralReturnInput, ReferralType } from './referral.type.ts';
import { replyRules } from './reply.rules.ts';
import { referralPage, repliesOfReferral } from './referrals.ts';
import { ReplyType } from './reply.type.ts';

/** A referral after a change, read as its caller sees it. */
export async function referralPayload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { referral: await (await context.em()).findOneOrFail(Referral, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Query(() => ReferralConnection, { description: 'Referrals that the caller may see; by due date unless asked otherwise, so that a department\'s list is its inbox' })
  referrals(@Ctx() context: Context, @Arg('where', () => ReferralFilter, { nullable: true, description: 'Which' }) where: ReferralFilter | null,
    @Arg('orderBy', () => ReferralOrder, { nullable: true, description: 'In which order' }) orderBy: ReferralOrder | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return referralPage(context, where, orderBy, first, after);
  }

  @OpenResolver(() => String, 'How closely it is kept, in the language of the caller', { reads: ['confidentiality'] })
  confidentialityLabel(@Root() r: Referral, @Ctx() context: Context) { return keptAs(r)[context.lang]; }

  @OpenResolver(() => String, 'The number of the referral slip (交办单), given when it is issued; in a draft, that it has none yet', { reads: ['number'] })
  number(@Root() r: Referral, @Ctx() context: Context) { return r.number ?? { zh: '未编号', en: 'Not numbered yet' }[context.lang]; }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller', { reads: ['state'] })
  stateLabel(@Root() r: Referral, @Ctx() context: Context) { return referralRules.states[r.state][context.lang]; }

  @OpenResolver(() => IssueType, 'The issue it hands over', { nullable: true })
  async issue(@Root() r: Referral, @Ctx() context: Context) { return (await context.em()).findOne(Issue, { id: r.issueId }); }

  @OpenResolver(() => UnitType, 'The lead unit (主办)', { reads: ['unitId'] })
  unit(@Root() r: Referral, @Ctx() context: Context) { return unitOf(context).load(r.unitId); }

  @OpenResolver(() => [UnitType], 'The co-handling units (协办)')
  async coUnits(@Root() r: Referral, @Ctx() context: Context) { return unitOf(context).loadMany(r.coUnitIds); }

  @MatterResolver(() => [String], 'The names of those of its authors who agreed to be known to the unit; how many others there are it does not tell (A-31)', { nullable: true, reads: ['id'] })
  async authorsShown(@Root() r: Referral, @Ctx() context: Context) { return (await authorsShown(context).load(r.id)) ?? []; }

  @HandResolver(() => PersonType, 'The handler who claimed it; null until then, and for observers', { nullable: true, reads: ['handlerId'] })
  handler(@Root() r: Referral, @Ctx() context: Context) { return r.handlerId ? personOf(context).load(r.handlerId) : null; }

  @OpenResolver(() => DeadlineType, 'The clock to its due date (A-33)', { nullable: true, reads: ['id'] })
  deadline(@Root() r: Referral, @Ctx() context: Context) { return deadlineLoader(context, 'referralDue').load(r.id); }

  @OpenResolver(() => [DeadlineType], 'All its deadlines, those that have ended among them, in the order they began')
  async deadlines(@Root() r: Referral, @Ctx() context: Context) { return (await deadlinesLoader(context).load(r.id)) ?? []; }

  @OpenResolver(() => [ReplyType], 'The replies that the caller may see, oldest first')
  async replies(@Root() r: Referral, @Ctx() context: Context) { return (await repliesOfReferral(context).load(r.id)) ?? []; }

  @OpenResolver(() => ReplyType, 'The latest of them', { nullable: true })
  async latestReply(@Root() r: Referral, @Ctx() context: Context) { return (await repliesOfReferral(context).load(r.id))?.at(-1) ?? null; }

  @OpenResolver(() => [TimelineEntry], 'What happened to it, oldest first')
  async timeline(@Root() r: Referral, @Ctx() context: Context) {
    const replies = (await repliesOfReferral(context).load(r.id)) ?? [];
    return timelineOf(context, [r.id, ...replies.map((p) => p.id), ...await besides(context, r.id)]);
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() r: Referral, @Ctx() context: Context): Promise<Offer[]> {
    const actor = signedIn(context);
    const replies = (await repliesOfReferral(context).load(r.id)) ?? [];
    const begun = replies.some((p) => p.state === 'DRAFT' || p.state === 'AWAITING_SIGNATURE');
    return [...offered(referralRules, await referralFacts(await context.em(), r, context.services.now()), actor, context.lang),
      ...(begun ? [] : beginnings(replyRules, blankReply(r), actor, context.lang))];
  }

  @Mutation(() => IssuePayload, { description: 'The office hands an issue to a lead unit, always with a due date (A-31, A-33, A-49)' })
  async issueRefer(@Arg('input', () => IssueReferInput, { description: 'To whom, and by when' }) input: IssueReferInput, @Ctx() context: Context) {
    return issuePayload(context, await refer(acting(context), input as ReferInput));
  }

  @Mutation(() => ReferralPayload, { description: 'The unit signs for it; its due date runs from issue, not from here (A-33)' })
  async referralSignFor(@Arg('input', () => OnReferralInput, { description: 'Which' }) input: OnReferralInput, @Ctx() context: Context) {
    return referralPayload(context, await actions.signFor(acting(context), input));
  }

  @Mutation(() => ReferralPayload, { description: 'A handler takes it; of two at once, one wins and the other is told who' })
  async referralClaim(@Arg('input', () => OnReferralInput, { description: 'Which' }) input: OnReferralInput, @Ctx() context: Context) {
    return referralPayload(context, await actions.claim(acting(context), input));
  }

  @Mutation(() => ReferralPayload, { description: 'The office does not accept the reply, and says why (A-49)' })
  async referralReturnForRework(@Arg('input', () => ReferralReturnInput, { description: 'Why' }) input: ReferralReturnInput, @Ctx() context: Context) {
    return referralPayload(context, await actions.returnForRework(acting(context), input));
  }

  @Mutation(() => ReferralPayload, { description: 'Back in the unit\'s hands, with a new due date (A-33)' })
  async referralSetNewDue(@Arg('input', () => ReferralDueInput, { description: 'By when' }) input: ReferralDueInput, @Ctx() context: Context) {
    return referralPayload(context, await setNewDue(acting(context), input));
  }

  @Mutation(() => ReferralPayload, { description: 'The reply passes review and is released to every author (A-34)' })
  async referralAccept(@Arg('input', () => OnReferralInput, { description: 'Which' }) input: OnReferralInput, @Ctx() context: Context) {
    return referralPayload(context, await actions.accept(acting(context), input));
  }
}
