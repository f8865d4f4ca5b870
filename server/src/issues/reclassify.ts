import type { Change } from '../journal/change.ts';
import type { Follower } from '../journal/services.ts';
import { closest, type Confidentiality } from '../submissions/confidentiality.rules.ts';
import { retold } from '../submissions/retold.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { Issue } from './issue.entity.ts';
import { issueRules } from './issue.rules.ts';
import { showPhotos } from './photos.ts';

/** An item of the ledger is kept as closely as the closest of its opinions. */
export const issueReclassified: Follower = async (change, { subjectId }) => {
  const { issueId } = await change.em.findOneOrFail(Opinion, { id: subjectId });
  if (!issueId) return;
  const issue = await change.load(Issue, issueId);
  await keepIssueAs(change, issue, closest(await change.em.find(Opinion, { issueId })));
};

/** From now on it is kept like this, with what was said of it and its photos. */
export async function keepIssueAs(change: Change, issue: Issue, confidentiality: Confidentiality): Promise<void> {
  if (issue.confidentiality === confidentiality) return;
  await change.reseat(issueRules, issue, 'IssueReclassified', { confidentiality });
  await retold(change, issue);
  await showPhotos(change, issue);
}
