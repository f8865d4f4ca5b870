import { Ctx, Resolver, Root } from 'type-graphql';
import type { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { beginnings, Offer } from '../journal/offer.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';
import { OpinionType } from '../submissions/opinion.type.ts';
import { earlierIssues, opinionsOfIssue, opinionsOfSubmission } from '../submissions/opinions.ts';
import type { Submission } from '../submissions/submission.entity.ts';
import { SubmissionType } from '../submissions/submission.type.ts';
import { referralFacts } from './facts.ts';
import { referable } from './refer.actions.ts';
import { besides } from './joint.loaders.ts';
import type { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';
import { ReferralType } from './referral.type.ts';
import { latestReferralOf, referralsOfIssue, repliesOfReferral } from './referrals.ts';
import { Reply } from './reply.entity.ts';
import { ReplyType } from './reply.type.ts';

/** What the referrals add to the matters they came from: the whole way from form to clearance on one page. */
@Resolver(() => IssueType)
export class IssueReferralsResolver {
  @OpenResolver(() => [ReferralType], 'Its referrals that the caller may see, oldest first')
  async referrals(@Root() i: Issue, @Ctx() context: Context) { return (await referralsOfIssue(context).load(i.id)) ?? []; }

  @OpenResolver(() => ReferralType, 'The latest of them', { nullable: true, reads: ['id'] })
  latestReferral(@Root() i: Issue, @Ctx() context: Context) { return latestReferralOf(context).load(i.id); }

  @OpenResolver(() => [Offer], 'How the acting member may hand it to a unit in words the office still has to issue; empty for those who may not')
  async referralBeginnings(@Root() i: Issue, @Ctx() context: Context): Promise<Offer[]> {
    const { schemeId, ruleSetId, id: issueId, round, authors, liaisons } = i;
    const facts = await referralFacts(await context.em(), { schemeId, ruleSetId, issueId, round, authors, liaisons, unitId: '', coUnitIds: [] }, context.services.now());
    return beginnings(referralRules, { ...facts, referable: referable(i) }, signedIn(context), context.lang);
  }

  @OpenResolver(() => [TimelineEntry], 'What happened to it and to its referrals, oldest first')
  async timeline(@Root() i: Issue, @Ctx() context: Context) {
    const opinions = (await opinionsOfIssue(context).load(i.id)) ?? [];
    return timelineOf(context, [i.id, ...opinions.map((o) => o.id), ...await beyond(context, i.id)]);
  }
}

@Resolver(() => SubmissionType)
export class SubmissionTimelineResolver {
  @OpenResolver(() => [TimelineEntry], 'Each step from submission to clearance, oldest first; a reading of the journal (B-30)')
  async timeline(@Root() s: Submission, @Ctx() context: Context) {
    const opinions = (await opinionsOfSubmission(context).load(s.id)) ?? [];
    const issues = opinions.flatMap((o) => (o.issueId ? [o.issueId] : []));
    // where it has been before, as far as its author was told of it: what became of that later is not about them
    const { membershipId } = signedIn(context);
    const before = s.authorId === membershipId ? await earlierIssues(context, opinions.map((o) => o.id)) : [];
    const all = [...new Set([...issues, ...before])];
    const further = await Promise.all(all.map((id) => beyond(context, id)));
    return timelineOf(context, [s.id, ...opinions.map((o) => o.id), ...all, ...further.flat()]);
  }
}

@Resolver(() => OpinionType)
export class OpinionAnswerResolver {
  @OpenResolver(() => ReplyType, 'The answer that was released; null until then (A-34)', { nullable: true })
  async answer(@Root() o: Opinion, @Ctx() context: Context) { return o.answerId ? (await context.em()).findOne(Reply, { id: o.answerId }) : null; }
}

async function beyond(context: Context, issueId: string): Promise<string[]> {
  const referrals = (await referralsOfIssue(context).load(issueId)) ?? [];
  const replies = await Promise.all(referrals.map((r) => repliesOfReferral(context).load(r.id)));
  const more = await Promise.all(referrals.map((r) => besides(context, r.id)));
  return [...referrals.map((r: Referral) => r.id), ...more.flat(), ...replies.flat().flatMap((p) => (p ? [p.id] : []))];
}
