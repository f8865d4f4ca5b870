import { ReferralTemplatesResolver } from './answer-template.resolver.ts';
import { AuthorTalkResolver } from './author-talk.resolver.ts';
import { CoHandlingResolver, CoOpinionResolver, CountersignatureResolver } from './co-opinion.resolver.ts';
import { ReferralJointResolver, ReplyJointResolver } from './joint.resolver.ts';
import { IssueNotesResolver, NoteResolver, ReferralNotesResolver } from './note.resolver.ts';
import { PlanResolver } from './plan.resolver.ts';
import { StageReportResolver } from './stage-report.resolver.ts';

/** The resolvers of what goes before a reply. */
export const replyResolvers = [CoOpinionResolver, CountersignatureResolver, CoHandlingResolver, PlanResolver, StageReportResolver, AuthorTalkResolver, ReferralJointResolver, ReplyJointResolver, NoteResolver, ReferralNotesResolver, IssueNotesResolver, ReferralTemplatesResolver] as const;
