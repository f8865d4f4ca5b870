import { issueFacts } from '../issues/facts.ts';
import { Issue } from '../issues/issue.entity.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { offerOf } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import type { MergedPiece, OpinionAnswer } from './triage.type.ts';

/** What was merged into some issues, as far as the caller sees it: opinions first, then issues. */
export const piecesOf = (context: Context) => loaderOf<MergedPiece[]>(context, 'piecesOf', async (ids) => {
  const em = await context.em();
  const actor = signedIn(context);
  const pieces: { of: string; piece: MergedPiece }[] = [];
  for (const opinion of await em.find(Opinion, { issueId: { $in: [...ids] }, mergedAt: { $ne: null } }, { orderBy: { mergedAt: 'asc', id: 'asc' } })) {
    if (opinion.homeIssueId !== opinion.issueId) continue;
    const offer = offerOf(opinionRules, opinion.state === 'ANSWERED' ? 'part' : 'unmerge', await opinionFacts(em, opinion), actor, context.lang);
    pieces.push({ of: opinion.issueId!, piece: { id: opinion.id, opinion, issue: null, unmerge: offer } });
  }
  for (const issue of await em.find(Issue, { mergedIntoId: { $in: [...ids] } }, { orderBy: { id: 'asc' } })) {
    pieces.push({ of: issue.mergedIntoId!, piece: { id: issue.id, opinion: null, issue, unmerge: offerOf(issueRules, 'unmerge', await issueFacts(em, issue), actor, context.lang) } });
  }
  return new Map([...groupBy(pieces, (p) => p.of)].map(([of, group]) => [of, group.map((p) => p.piece)]));
});

/** Each answer that opinions were given, oldest first. */
export const answersOf = (context: Context) => loaderOf<OpinionAnswer[]>(context, 'answersOf', async (ids) =>
  groupBy((await (await context.em()).execute<(OpinionAnswer & { opinionId: string })[]>(
    `select opinion_id as "opinionId", ordinal, round, reply_id as "replyId", answered_at as "answeredAt", satisfied, rating_text as "ratingText", rated_at as "ratedAt", sent_back as "sentBack"
     from opinion_answer where opinion_id = any(?::text[]) order by opinion_id, ordinal`, [pgArray(ids)])).map((a) => ({
    ...a, answeredAt: new Date(a.answeredAt), ratedAt: a.ratedAt ? new Date(a.ratedAt) : null,
  })), (a) => a.opinionId));
