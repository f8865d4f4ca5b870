import type { EntityManager } from '@mikro-orm/postgresql';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import type { Follower } from '../journal/services.ts';
import { pgArray } from '../journal/transaction.ts';
import { scope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { rulesOf } from '../schemes/rules.ts';
import { isSecret } from '../submissions/confidentiality.rules.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { CommonIssue } from './common.entity.ts';
import { commonRules } from './common.rules.ts';
import { Issue } from './issue.entity.ts';
import { opinionsAlike } from './similar.ts';

const together = (...lists: (readonly string[])[]) => [...new Set(lists.flat())].sort();

/** When an opinion enters the ledger: with enough like it, from as many different people, a common problem is proposed (B-5). */
export const commonFollows: Follower = async (change, { subjectId }) => {
  const { em } = change;
  const opinion = await em.findOne(Opinion, { id: subjectId });
  if (!opinion?.issueId || isSecret(opinion) || !opinion.audience.includes(scope.office(opinion.schemeId))) return;
  const { commonIssueAt } = (await rulesOf(em, opinion.ruleSetId)).set;
  if (!commonIssueAt) return;
  await em.flush();
  // two at once would each count without the other
  await em.execute("select pg_advisory_xact_lock(hashtextextended('common ' || ?, 0))", [opinion.schemeId]);
  const alike = await opinionsAlike(em, opinion);
  const issueIds = together(alike.map((o) => o.issueId!));
  const known = await knownOf(em, issueIds);
  const members = known ? await em.find(Opinion, { id: { $in: together(known.opinionIds, alike.map((o) => o.id)) }, issueId: { $ne: null } }) : alike;
  const authorCount = new Set(members.map((o) => o.authorId)).size;
  const now = {
    issueIds: together(known?.issueIds ?? [], issueIds), opinionIds: together(members.map((o) => o.id)),
    liaisons: together(members.flatMap((o) => o.liaisonId ?? [])), authorCount,
  };
  if (!known) {
    if (authorCount >= commonIssueAt) await propose(change, opinion, now);
  } else if (known.state !== 'DISMISSED') {
    await change.apply(commonRules, known, 'join', {}, now);
  } else if (authorCount >= known.authorCount + commonIssueAt) {
    await change.apply(commonRules, known, 'proposeAgain', {}, { ...now, decidedAt: null, decidedById: null });
  }
};

/** The common problem that one of these items belongs to, or was said not to. */
async function knownOf(em: EntityManager, issueIds: readonly string[]): Promise<CommonIssue | null> {
  const [row] = await em.execute<{ id: string }[]>('select id from common_issue where issue_ids && ?::text[] order by id desc limit 1 for update', [pgArray(issueIds)]);
  return row ? em.findOneOrFail(CommonIssue, { id: row.id }) : null;
}

async function propose(change: Change, opinion: Opinion, members: Pick<CommonIssue, 'issueIds' | 'opinionIds' | 'liaisons' | 'authorCount'>): Promise<void> {
  const { title } = await change.em.findOneOrFail(Issue, { id: opinion.issueId! });
  await change.create(commonRules, CommonIssue, 'propose', {
    id: newId('CommonIssue', change.now), schemeId: opinion.schemeId, ruleSetId: opinion.ruleSetId, title, ...members,
    reason: null, proposedAt: change.now, decidedAt: null, decidedById: null,
  }, {}, { text: title });
}

interface Deciding { commonIssueId: string; expectedVersion: number }
async function deciding(change: Change, input: Deciding): Promise<CommonIssue> {
  const common = await change.load(CommonIssue, input.commonIssueId);
  expectVersion(common, input.expectedVersion);
  return common;
}

/** A person of the office says that it is a common problem, and what it is called (B-5). */
export const confirmCommon = (a: Acting, input: Deciding & { title: string }) => act(a, { act: 'commonIssueConfirm', input: { ...input } }, async (change) => {
  const common = await deciding(change, input);
  return change.apply(commonRules, common, 'confirm', input, { title: input.title, decidedAt: change.now, decidedById: a.actor.membershipId }, { text: input.title });
});

/** A person of the office says that it is none, and why (B-5). */
export const dismissCommon = (a: Acting, input: Deciding & { reason: string }) => act(a, { act: 'commonIssueDismiss', input: { ...input } }, async (change) => {
  const common = await deciding(change, input);
  return change.apply(commonRules, common, 'dismiss', input, { reason: input.reason, decidedAt: change.now, decidedById: a.actor.membershipId }, { text: input.reason });
});
