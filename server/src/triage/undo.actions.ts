import { issueFacts } from '../issues/facts.ts';
import { Issue } from '../issues/issue.entity.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { opinionFacts, submissionFacts } from '../submissions/facts.ts';
import { versionedOpinion } from '../submissions/opinion.actions.ts';
import { Attachment } from '../submissions/attachment.entity.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { Submission } from '../submissions/submission.entity.ts';
import { submissionRules } from '../submissions/submission.rules.ts';
import { photosGo } from './photos.ts';
import { partWith } from './take-in.ts';

/** The last registering, merging, declining or splitting is taken back while nothing has followed on it; a ledger number that was given is void and never given again (B-24). */
export const undoTriage = (a: Acting, input: { opinionId: string; expectedVersion: number }) => act(a, { act: 'opinionUndo', input: { ...input } }, async (change) => {
  const opinion = await versionedOpinion(change, input);
  const issue = opinion.issueId ? await change.load(Issue, opinion.issueId) : null;
  const submission = await change.load(Submission, opinion.submissionId);
  const was = opinion.state;
  await change.apply(opinionRules, opinion, 'undo', {}, {
    issueId: null, homeIssueId: null, mergedAt: null, declineReason: null, declineText: null,
  }, { since: submission.submittedAt }, await opinionFacts(change.em, opinion));
  if (was === 'SPLIT') await putTogether(change, opinion);
  if (issue) await photosGo(change, [opinion], null);
  if (issue && was === 'MERGED') await partWith(change, issue, opinion, 1);
  else if (issue) await change.apply(issueRules, issue, 'void', {}, { authors: [], liaisons: [], opinionCount: 0 }, {}, await issueFacts(change.em, issue));
  if (submission.state === 'TRIAGED') await change.apply(submissionRules, submission, 'reopen', {}, {}, {}, await submissionFacts(change.em, submission));
  return opinion;
});

/** The parts of what was split are no more, and what was put to them is the original's again. */
async function putTogether(change: Change, opinion: Opinion): Promise<void> {
  for (const { id } of await change.em.find(Opinion, { splitFromId: opinion.id, state: 'SUBMITTED' }, { orderBy: { ordinal: 'asc' } })) {
    const part = await change.load(Opinion, id);
    await change.apply(opinionRules, part, 'rejoin', {}, {}, {}, await opinionFacts(change.em, part));
    for (const photo of await change.em.find(Attachment, { opinionId: id }, { orderBy: { id: 'asc' } })) Object.assign(photo, { opinionId: opinion.id, version: photo.version + 1 });
  }
  await change.em.flush();
}
