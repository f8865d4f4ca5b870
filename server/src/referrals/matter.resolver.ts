import { Arg, Ctx, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Membership } from '../accounts/membership.entity.ts';
import type { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { archiveOf, timelineOf } from '../journal/timeline.ts';
import { TimelineConnection, TimelineEntry } from '../journal/timeline.type.ts';
import { kindOf, scope, sees, type Scope } from '../kernel/audience.ts';
import { notFound } from '../kernel/refused.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';
import { OpinionType } from '../submissions/opinion.type.ts';
import { opinionsOfIssue, opinionsOfSubmission } from '../submissions/opinions.ts';
import type { Submission } from '../submissions/submission.entity.ts';
import { SubmissionType } from '../submissions/submission.type.ts';
import type { Referral } from './referral.entity.ts';
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
    const further = await Promise.all(issues.map((id) => beyond(context, id)));
    return timelineOf(context, [s.id, ...opinions.map((o) => o.id), ...issues, ...further.flat()]);
  }
}

@Resolver(() => OpinionType)
export class OpinionAnswerResolver {
  @OpenResolver(() => ReplyType, 'The answer that was released; null until then (A-34)', { nullable: true })
  async answer(@Root() o: Opinion, @Ctx() context: Context) { return o.answerId ? (await context.em()).findOne(Reply, { id: o.answerId }) : null; }
}

@Resolver()
export class ArchiveResolver {
  @Query(() => TimelineConnection, { description: 'An observer\'s archive (电子档案), newest first: a reading of the journal (B-29, B-30). Their own; a liaison or the office may name an observer of theirs' })
  async archive(@Ctx() context: Context, @Arg('membershipId', () => ID, { nullable: true, description: 'Whose; the caller\'s own where it is not given' }) membershipId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const viewer = signedIn(context);
    const of = membershipId ?? viewer.membershipId;
    const member = await (await context.em()).findOne(Membership, { id: of, role: 'OBSERVER' });
    // the administrator knows who serves, not what they filed
    if (!member || !sees(viewer.scopes, (member.audience as Scope[]).filter((s) => kindOf(s) !== 'admin'))) throw notFound();
    return archiveOf(context, scope.member(of), first, after);
  }
}

async function beyond(context: Context, issueId: string): Promise<string[]> {
  const referrals = (await referralsOfIssue(context).load(issueId)) ?? [];
  const replies = await Promise.all(referrals.map((r) => repliesOfReferral(context).load(r.id)));
  return [...referrals.map((r: Referral) => r.id), ...replies.flat().flatMap((p) => (p ? [p.id] : []))];
}
