import type { Follower } from '../journal/services.ts';
import { closest } from '../submissions/confidentiality.rules.ts';
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
  const confidentiality = closest(await change.em.find(Opinion, { issueId }));
  if (issue.confidentiality === confidentiality) return;
  await change.reseat(issueRules, issue, 'IssueReclassified', { confidentiality });
  await retold(change, issue);
  await showPhotos(change, issue);
};
