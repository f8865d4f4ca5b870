import { issueFacts } from '../issues/facts.ts';
import type { Issue, Supplement } from '../issues/issue.entity.ts';
import { liaisonsOf } from '../issues/liaisons.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { keepIssueAs } from '../issues/reclassify.ts';
import { officials } from '../issues/officials.ts';
import type { Change } from '../journal/change.ts';
import { Reply } from '../referrals/reply.entity.ts';
import { rulesOf } from '../schemes/rules.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { closest } from '../submissions/confidentiality.rules.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { admit, dismiss } from './admitted.ts';
import { photosGo } from './photos.ts';

/** An issue takes in opinions that have just come over to it: they share what it was handed over with and the answer it stands on. */
export async function takeIn(change: Change, issue: Issue, opinions: readonly Opinion[], supplements: readonly Supplement[]): Promise<void> {
  const authors = [...new Set([...issue.authors, ...opinions.map((o) => o.authorId)])];
  const liaisons = [...new Set([...issue.liaisons, ...opinions.flatMap((o) => o.liaisonId ?? [])])];
  await change.apply(issueRules, issue, 'takeIn', {}, {
    authors, liaisons, opinionCount: issue.opinionCount + opinions.length, supplements: [...issue.supplements, ...supplements],
  }, { tells: officials }, await issueFacts(change.em, issue));
  const standing = issue.state === 'ANSWERED' ? await standingAnswer(change, issue, opinions) : null;
  const handedOver = issue.state === 'REFERRED' || standing !== null;
  await photosGo(change, opinions, issue, handedOver);
  await admit(change, issue, opinions.map((o) => o.authorId), standing);
  if (!handedOver) return;
  const kind = standing && (await rulesOf(change.em, issue.ruleSetId)).answerClasses.find((c) => c.id === standing.answerClassId)?.kind;
  for (const o of opinions) {
    await change.apply(opinionRules, o, 'handOver', {}, {}, {}, await opinionFacts(change.em, o));
    if (standing) await change.apply(opinionRules, o, 'answer', {}, {
      answerId: standing.id, answeredAt: change.now, satisfied: null, ratingText: null, ratedAt: null,
    }, { more: { replyId: standing.id, answerKind: kind ?? null } }, await opinionFacts(change.em, o));
  }
}

/** The released answer that the others of an issue were given in its present round. */
async function standingAnswer(change: Change, issue: Issue, newcomers: readonly Opinion[]): Promise<Reply> {
  const answered = await change.em.findOneOrFail(Opinion, { issueId: issue.id, state: 'ANSWERED', id: { $nin: newcomers.map((o) => o.id) } }, { orderBy: { id: 'asc' } });
  return change.em.findOneOrFail(Reply, { id: answered.answerId! });
}

/** An issue parts with opinions that have just left it; they keep the answers they were given, and see nothing else of it any more. */
export async function partWith(change: Change, issue: Issue, gone: { readonly id: string }, count: number): Promise<void> {
  await change.em.flush();
  const left = await change.em.find(Opinion, { issueId: issue.id }, { orderBy: { id: 'asc' } });
  const authors = issue.authors.filter((a) => left.some((o) => o.authorId === a));
  await change.apply(issueRules, issue, 'partWith', {}, {
    authors, liaisons: await liaisonsOf(change.em, authors), opinionCount: issue.opinionCount - count, supplements: issue.supplements.filter((s) => s.of !== gone.id),
  }, { tells: officials }, await issueFacts(change.em, issue));
  await dismiss(change, issue);
  if (left.length > 0) await keepIssueAs(change, issue, closest(left));
}
