import { LockMode } from '@mikro-orm/postgresql';
import { Change } from '../journal/change.ts';
import type { Follower } from '../journal/services.ts';
import { pgArray } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { scope } from '../kernel/audience.ts';
import { keptAs } from '../submissions/confidentiality.rules.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { CommonIssue } from './common.entity.ts';
import { commonRules } from './common.rules.ts';
import { Issue } from './issue.entity.ts';

/** What is a trade secret from now on is no part of a common problem, which the liaisons of others know (A-20, B-5). */
export const secretLeavesCommon: Follower = async (change, { subjectId }) => {
  const { issueId } = await change.em.findOneOrFail(Opinion, { id: subjectId });
  if (issueId) await leave(change, issueId);
};

/** Nor is what is no item of the ledger any more. */
export const voidLeavesCommon: Follower = (change, { subjectId }) => leave(change, subjectId);

async function leave(change: Change, issueId: string): Promise<void> {
  const { em } = change;
  const issue = await em.findOneOrFail(Issue, { id: issueId });
  const passing = new Change(change.services, system(issue.schemeId), em, change.now);
  for (const common of await em.find(CommonIssue, { issueIds: { $contains: [issueId] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    const issueIds = common.issueIds.filter((id) => id !== issueId);
    const opinions = await em.find(Opinion, { id: { $in: common.opinionIds }, issueId: { $in: issueIds } }, { orderBy: { id: 'asc' } });
    const [other] = await em.find(Issue, { id: { $in: issueIds } }, { orderBy: { id: 'asc' }, limit: 1 });
    // what the product called it was the title of one of them
    const title = common.title === issue.title ? other?.title ?? keptAs(issue).zh : common.title;
    const liaisons = [...new Set(opinions.flatMap((o) => o.liaisonId ?? []))].sort();
    await em.execute('select huiyin.unheard(?, ?::text[])', [common.id, pgArray(common.liaisons.map(scope.liaison))]);
    await passing.apply(commonRules, common, 'leave', {}, { issueIds, opinionIds: opinions.map((o) => o.id), liaisons, authorCount: Math.max(1, new Set(opinions.map((o) => o.authorId)).size), title });
  }
  change.drafts.push(...passing.drafts);
}
