import { activitiesFollow, gatheringsFollow } from './activities/reassign.ts';
import { commonFollows } from './issues/common.actions.ts';
import { secretLeavesCommon, voidLeavesCommon } from './issues/common.leave.ts';
import { keepersFollow } from './clues/follow.ts';
import { issuesFollow } from './issues/reassign.ts';
import { issueReclassified } from './issues/reclassify.ts';
import type { Follower } from './journal/services.ts';
import { noticesLeave } from './notices/withdrawn.ts';
import { excuseApproved, observerBegan, observerStops, schemeFounded } from './observers/cadence.alarms.ts';
import { liaisonFromTheFirst } from './observers/liaison.ts';
import { papersFollow } from './observers/liaison.rows.ts';
import { identityChanged } from './referrals/authors-shown.ts';
import { besidesReclassified } from './referrals/asked-beside.ts';
import { handlerAssigned, referralsReclassified } from './referrals/entrust.ts';
import { requestsFollow } from './referrals/information-request.actions.ts';
import { referralsFollow } from './referrals/reassign.ts';
import { bulletinsBegin } from './lookbacks/bulletin.actions.ts';
import { clearedIsWatched, drawsBegin, silentAuthor } from './lookbacks/look-back.alarms.ts';
import { lookBacksPart } from './lookbacks/parted.ts';
import { lookBacksReclassified } from './lookbacks/reclassified.ts';
import { secretIsNotPublic } from './publicity/follow.ts';
import { dissatisfied, lateReferral, supervisionReclassified } from './supervision/follow.ts';
import { listsFollowIssue, listsFollowReferral } from './referrals/task-list.follow.ts';
import { managersFollow } from './submissions/managed.ts';
import { submissionsFollow } from './submissions/reassign.ts';
import { answersFollow } from './triage/reassign.ts';

/** What follows from each kind of entry in slices further right, in the same transaction. */
export const follows: ReadonlyMap<string, readonly Follower[]> = new Map<string, readonly Follower[]>([
  ['SchemeFounded', [schemeFounded, drawsBegin, bulletinsBegin]],
  ['MembershipBegan', [observerBegan, liaisonFromTheFirst, keepersFollow]],
  ['IssueCleared', [clearedIsWatched, listsFollowIssue]],
  ['ClockBreached', [silentAuthor]],
  ['MembershipPaused', [observerStops('SUSPENDED')]],
  ['MembershipEnded', [observerStops('LEFT')]],
  ['LiaisonAssigned', [papersFollow, activitiesFollow, gatheringsFollow, submissionsFollow, issuesFollow, requestsFollow, answersFollow]],
  ['OpinionRegistered', [commonFollows]],
  ['OpinionMerged', [commonFollows]],
  ...['IssueReferred', 'IssueMerged'].map((type): [string, Follower[]] => [type, [listsFollowIssue]]),
  ...['ReferralClosed', 'ReferralReturned'].map((type): [string, Follower[]] => [type, [listsFollowReferral]]),
  ['IssueVoided', [listsFollowIssue, voidLeavesCommon]],
  ['ExcuseApproved', [excuseApproved]],
  ['IssueReassigned', [referralsFollow]],
  ['OpinionMarkedSecret', [issueReclassified, managersFollow, secretIsNotPublic, secretLeavesCommon]],
  ['OpinionUnmarkedSecret', [issueReclassified, managersFollow]],
  ['OpinionIdentityShown', [identityChanged]],
  ['OpinionIdentityHidden', [identityChanged]],
  ['IssuePartedWith', [lookBacksPart]],
  ['IssueReclassified', [referralsReclassified, besidesReclassified, supervisionReclassified, lookBacksReclassified]],
  ['IssueEntrusted', [besidesReclassified, supervisionReclassified]],
  ['ReferralAssigned', [handlerAssigned]],
  ['ClockRung', [lateReferral]],
  ['OpinionRated', [dissatisfied]],
  ['OpinionClassified', [noticesLeave]],
  ['OpinionClassifiedAlong', [noticesLeave]],
  ['SubmissionRestricted', [noticesLeave]],
]);
