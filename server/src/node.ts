import type { EntityName } from '@mikro-orm/postgresql';
import { Arg, Ctx, ID, Query, Resolver, Root } from 'type-graphql';
import { Account } from './accounts/account.entity.ts';
import { Membership } from './accounts/membership.entity.ts';
import { Person } from './accounts/person.entity.ts';
import { activityEntities } from './activities/entities.ts';
import { CalendarMatter } from './clocks/calendar-preview.type.ts';
import { CommonIssue } from './issues/common.entity.ts';
import { clueNodes } from './clues/entities.ts';
import { Issue } from './issues/issue.entity.ts';
import { signedIn, type Context } from './journal/context.ts';
import { OpenResolver } from './journal/field.ts';
import { groupBy } from './journal/loader.ts';
import { Node } from './journal/node.type.ts';
import { nounOf, type Noun } from './kernel/id.ts';
import { Announcement, Notice } from './notices/notice.entity.ts';
import { NoticeType } from './notices/notice.type.ts';
import { RecruitmentCall } from './observers/call.entity.ts';
import { Nomination } from './observers/nomination.entity.ts';
import { Objection, PublicNotice } from './observers/public-notice.entity.ts';
import { Quota } from './observers/quota.entity.ts';
import { Appointment } from './observers/appointment.entity.ts';
import { Certificate } from './observers/certificate.entity.ts';
import { BurdenComplaint } from './observers/complaint.entity.ts';
import { ConductCase } from './observers/conduct.entity.ts';
import { Dismissal } from './observers/dismissal.entity.ts';
import { Excuse } from './observers/excuse.entity.ts';
import { Dispute } from './referrals/dispute.entity.ts';
import { InformationRequest } from './referrals/information-request.entity.ts';
import { DataRequest, LegalHold } from './privacy/data-request.entity.ts';
import { replyNodes } from './referrals/entities.ts';
import { Referral } from './referrals/referral.entity.ts';
import { TaskList } from './referrals/task-list.entity.ts';
import { Reply } from './referrals/reply.entity.ts';
import { AnswerTemplate } from './schemes/answer-template.entity.ts';
import { ConsultationRound, RoundOpinion } from './schemes/round.entity.ts';
import { RuleSet } from './schemes/rule-set.entity.ts';
import { Scheme } from './schemes/scheme.entity.ts';
import { Unit } from './schemes/unit.entity.ts';
import { Bulletin } from './lookbacks/bulletin.entity.ts';
import { LookBack } from './lookbacks/look-back.entity.ts';
import { pushEntities } from './pushes/entities.ts';
import { publicityEntities } from './publicity/entities.ts';
import { supervisionEntities } from './supervision/entities.ts';
import { Attachment } from './submissions/attachment.entity.ts';
import { Opinion } from './submissions/opinion.entity.ts';
import { Submission } from './submissions/submission.entity.ts';
import { ArchiveSnapshot } from './observers/archive.entity.ts';
import { Duty } from './observers/duty.entity.ts';

/** The nouns that can be asked for by ID; a later noun adds its line here. */
export const nodes: Partial<Record<Noun, EntityName<{ id: string }>>> = {
  Account, Person, Membership,
  Unit, Scheme,
  Submission, Opinion, Attachment,
  Issue, CommonIssue, TaskList, Referral, Reply, Dispute, InformationRequest, ...replyNodes,
  Notice, Announcement,
  RecruitmentCall, Quota, Nomination, PublicNotice, Objection,
  DataRequest, LegalHold,
  RuleSet, ConsultationRound, RoundOpinion, AnswerTemplate,
  Duty, ArchiveSnapshot,
  Appointment, Certificate, Dismissal, ConductCase, BurdenComplaint, Excuse,
  ...activityEntities, ...supervisionEntities, LookBack, Bulletin,
  ...clueNodes, ...publicityEntities, ...pushEntities,
} as never;

/** Things by their IDs, as far as the caller sees them; hidden, missing and malformed are all left out. */
export async function loadNodes(context: Context, ids: readonly string[]): Promise<Map<string, { id: string }>> {
  const em = await context.em();
  const found = new Map<string, { id: string }>();
  for (const [noun, some] of groupBy([...new Set(ids)], (id) => nounOf(id) ?? '')) {
    const entity = nodes[noun as Noun];
    if (!entity) continue;
    for (const row of await em.find(entity, { id: { $in: some } }) as { id: string; schemeId?: string }[]) {
      // units and schemes have no wall of their own: those of another scheme are as good as missing
      const schemeId = noun === 'Scheme' ? row.id : row.schemeId;
      if (schemeId === undefined || schemeId === context.actor?.schemeId) found.set(row.id, row);
    }
  }
  return found;
}

/** Anything by its ID, as far as the caller sees it; hidden, missing and malformed are all null. */
export const loadNode = async (context: Context, id: string): Promise<{ id: string } | null> => (await loadNodes(context, [id])).get(id) ?? null;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its ID; null for what is missing and for what the caller may not see' })
  node(@Arg('id', () => ID, { description: 'The ID' }) id: string, @Ctx() context: Context) {
    signedIn(context);
    return loadNode(context, id);
  }
}

@Resolver(() => CalendarMatter)
export class CalendarMatterResolver {
  @OpenResolver(() => Node, 'The matter, as far as the caller may see it', { nullable: true })
  subject(@Root() { subjectId }: CalendarMatter, @Ctx() context: Context) { return loadNode(context, subjectId); }
}

@Resolver(() => NoticeType)
export class NoticeSubjectResolver {
  @OpenResolver(() => Node, 'The matter as it stands now; null where the caller does not see it any more', { nullable: true })
  subject(@Root() { subjectId }: Notice, @Ctx() context: Context) { return loadNode(context, subjectId); }
}
