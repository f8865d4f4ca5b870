import { LockMode } from '@mikro-orm/postgresql';
import { Issue } from '../issues/issue.entity.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { showPhotos } from '../issues/photos.ts';
import type { Change } from '../journal/change.ts';
import type { Follower } from '../journal/services.ts';
import { isSecret } from '../submissions/confidentiality.rules.ts';
import { retold } from '../submissions/retold.ts';
import { besidesReseated } from './besides.reseat.ts';
import { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';
import { Reply } from './reply.entity.ts';
import { replyRules } from './reply.rules.ts';

const locked = { orderBy: { id: 'asc' as const }, lockMode: LockMode.PESSIMISTIC_WRITE as const };

/** What only an assigned handler opens is theirs from the moment they are assigned, and no longer whoever's it was. */
export async function entrust(change: Change, issue: Issue): Promise<void> {
  const { em } = change;
  const handlerIds = [...new Set((await em.find(Referral, { issueId: issue.id })).flatMap((r) => (r.handlerId && issue.unitIds.includes(r.unitId) ? [r.handlerId] : [])))].sort();
  if (handlerIds.join() === issue.handlerIds.join()) return;
  await change.reseat(issueRules, issue, 'IssueEntrusted', { handlerIds });
  await retold(change, issue);
  await showPhotos(change, issue);
}

/** A handler was assigned to a referral. */
export const handlerAssigned: Follower = async (change, { subjectId }) => {
  const referral = await change.em.findOneOrFail(Referral, { id: subjectId });
  if (!isSecret(referral)) return;
  await retold(change, referral);
  await entrust(change, await change.load(Issue, referral.issueId));
  for (const reply of await change.em.find(Reply, { referralId: referral.id, handlerId: { $ne: referral.handlerId ?? null } }, locked)) {
    await change.reseat(replyRules, reply, 'ReplyReclassified', { handlerId: referral.handlerId ?? null });
    await retold(change, reply);
  }
  await besidesReseated(change, referral);
};

/** Referrals and replies are kept as closely as the issue they answer. */
export const referralsReclassified: Follower = async (change, { subjectId: issueId }) => {
  const { em } = change;
  const issue = await change.load(Issue, issueId);
  const { confidentiality } = issue;
  for (const referral of await em.find(Referral, { issueId }, locked)) {
    await change.reseat(referralRules, referral, 'ReferralReclassified', { confidentiality });
    await retold(change, referral);
    for (const reply of await em.find(Reply, { referralId: referral.id }, locked)) {
      await change.reseat(replyRules, reply, 'ReplyReclassified', { confidentiality });
      await retold(change, reply);
    }
    await besidesReseated(change, referral);
  }
  if (isSecret(issue)) await entrust(change, issue);
};
