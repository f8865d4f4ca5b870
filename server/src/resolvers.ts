import { AuditResolver } from './audit.resolver.ts';
import { MarkedFileResolver } from './marked-files.resolver.ts';
import { DemoResolver } from './accounts/demo.resolver.ts';
import { MembershipResolver } from './accounts/membership.resolver.ts';
import { AccountResolver } from './accounts/account.resolver.ts';
import { OwnAccountResolver } from './accounts/own-account.resolver.ts';
import { PersonResolver } from './accounts/person.resolver.ts';
import { SessionResolver } from './accounts/session.resolver.ts';
import { ViewerResolver } from './accounts/viewer.resolver.ts';
import { activityResolvers } from './activities/resolvers.ts';
import { clockResolvers } from './clocks/resolvers.ts';
import { clueResolvers } from './clues/resolvers.ts';
import { DueSubjectResolver } from './due-subject.resolver.ts';
import { CommonIssueResolver, IssueCommonResolver } from './issues/common.resolver.ts';
import { SimilarToIssueResolver, SimilarToOpinionResolver } from './issues/similar.resolver.ts';
import { ClearanceRecordResolver, IssueClearanceResolver } from './issues/clearance.resolver.ts';
import { IssueResolver, OpinionIssueResolver } from './issues/issue.resolver.ts';
import { JournalResolver } from './journal/journal.resolver.ts';
import { PresenceResolver } from './journal/presence.resolver.ts';
import { TimelineMatterResolver } from './matter-of.ts';
import { CalendarMatterResolver, NodeResolver, NoticeSubjectResolver } from './node.ts';
import { observerResolvers } from './observers/resolvers.ts';
import { IssueReferralsResolver, OpinionAnswerResolver, SubmissionTimelineResolver } from './referrals/matter.resolver.ts';
import { noticeResolvers } from './notices/resolvers.ts';
import { privacyResolvers } from './privacy/resolvers.ts';
import { DisputeResolver } from './referrals/dispute.resolver.ts';
import { InformationRequestResolver, SchemeInformationResolver } from './referrals/information-request.resolver.ts';
import { ReferralProtocolResolver } from './referrals/protocol.resolver.ts';
import { ReferralResolver } from './referrals/referral.resolver.ts';
import { IssueSuggestedUnitsResolver, OpinionSuggestedUnitsResolver } from './referrals/suggested.resolver.ts';
import { TaskListItemResolver } from './referrals/task-list-item.resolver.ts';
import { TaskListResolver } from './referrals/task-list.resolver.ts';
import { replyResolvers } from './referrals/resolvers.ts';
import { ReplyResolver } from './referrals/reply.resolver.ts';
import { schemeResolvers } from './schemes/resolvers.ts';
import { BulletinResolver, FiguresResolver } from './lookbacks/figures.resolver.ts';
import { IssueLookBacksResolver, LookBackDrawResolver, LookBackResolver } from './lookbacks/look-back.resolver.ts';
import { InstructionResolver } from './supervision/instruction.resolver.ts';
import { IssueSupervisionsResolver, SupervisionResolver } from './supervision/supervision.resolver.ts';
import { ActivitySubmissionsResolver, SubmissionActivityResolver } from './submissions/activity.resolver.ts';
import { pushResolvers } from './pushes/resolvers.ts';
import { publicityResolvers } from './publicity/resolvers.ts';
import { CallResolver } from './submissions/contact.resolver.ts';
import { OpinionResolver } from './submissions/opinion.resolver.ts';
import { IssueOriginResolver } from './issues/origin.resolver.ts';
import { SubmissionRollUpResolver } from './submissions/roll-up.resolver.ts';
import { AttachmentResolver } from './submissions/attachment.resolver.ts';
import { SubmissionResolver } from './submissions/submission.resolver.ts';
import { triageResolvers } from './triage/triage.resolver.ts';
import { ViewerDutiesResolver } from './submissions/viewer.resolver.ts';

/** Every resolver of the API, slice by slice. */
export const resolvers = [
  JournalResolver, PresenceResolver, NodeResolver, TimelineMatterResolver,
  SessionResolver, OwnAccountResolver, AccountResolver, AuditResolver, MarkedFileResolver, ViewerResolver, PersonResolver, MembershipResolver, DemoResolver,
  ...schemeResolvers,
  ...clockResolvers, DueSubjectResolver, CalendarMatterResolver,
  ...observerResolvers,
  SubmissionRollUpResolver, IssueOriginResolver,
  SubmissionResolver, AttachmentResolver, OpinionResolver, CallResolver, ViewerDutiesResolver,
  IssueResolver, OpinionIssueResolver, IssueClearanceResolver, ClearanceRecordResolver, SimilarToOpinionResolver, SimilarToIssueResolver, CommonIssueResolver, IssueCommonResolver,
  ...activityResolvers, ActivitySubmissionsResolver, SubmissionActivityResolver,
  TaskListResolver, TaskListItemResolver,
  OpinionSuggestedUnitsResolver, IssueSuggestedUnitsResolver,
  ReferralResolver, ReferralProtocolResolver, DisputeResolver, InformationRequestResolver, SchemeInformationResolver, ReplyResolver, ...replyResolvers, IssueReferralsResolver, SubmissionTimelineResolver, OpinionAnswerResolver,
  ...privacyResolvers,
  ...triageResolvers,
  SupervisionResolver, IssueSupervisionsResolver, InstructionResolver, LookBackResolver, LookBackDrawResolver, IssueLookBacksResolver, FiguresResolver, BulletinResolver,
  ...clueResolvers,
  ...publicityResolvers, ...pushResolvers,
  ...noticeResolvers, NoticeSubjectResolver,
];
