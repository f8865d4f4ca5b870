import { Issue } from '../issues/issue.entity.ts';
import { issueFacts } from '../issues/facts.ts';
import { ledgerNumber } from '../issues/issue.actions.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { officials } from '../issues/officials.ts';
import { act, type Acting } from '../journal/act.ts';
import { newId } from '../kernel/id.ts';
import { rulesOf } from '../schemes/rules.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { versionedOpinion } from '../submissions/opinion.actions.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { withAnother } from './issue-merge.actions.ts';
import { photosGo } from './photos.ts';
import { standAs, standFor, standingOf } from './standing.ts';
import { partWith } from './take-in.ts';

/** An opinion that was merged gets an issue of its own, under a new number, that stands where the other stands; its clocks, its answers and its author's votes stay with it. */
export const unmergeOpinion = (a: Acting, input: { opinionId: string; expectedVersion: number }) => act(a, { act: 'opinionUnmerge', input: { ...input } }, async (change) => {
  const opinion = await versionedOpinion(change, input);
  const from = opinion.issueId ? await change.load(Issue, opinion.issueId) : null;
  const facts = await opinionFacts(change.em, opinion);
  if (from && opinion.mergedAt && opinion.homeIssueId !== from.id) throw withAnother((await change.load(Issue, opinion.homeIssueId!)).number);
  const id = newId('Issue', change.now);
  await change.apply(opinionRules, opinion, opinion.state === 'ANSWERED' ? 'part' : 'unmerge', {}, { issueId: id, homeIssueId: id, mergedAt: null }, {}, facts);
  const { set } = await rulesOf(change.em, opinion.ruleSetId);
  const stands = await issueFacts(change.em, from!);
  const apart = await change.create(issueRules, Issue, 'standApart', {
    ...standingOf(change, from!) as Issue, id, number: await ledgerNumber(change, opinion, set.numberPrefix),
    title: opinion.title, problem: opinion.problem, suggestion: opinion.suggestion, category: from!.category, confidentiality: opinion.confidentiality, registeredAt: change.now, dueAt: null, opinionCount: 1, referralCount: 0,
    authors: [opinion.authorId], liaisons: opinion.liaisonId ? [opinion.liaisonId] : [], unitIds: [], mergedIntoId: null, partedFromId: from!.id, supplements: [],
  }, {}, { text: opinion.title, tells: officials }, { ...stands, ...{ authors: [opinion.authorId], liaisons: opinion.liaisonId ? [opinion.liaisonId] : [], unitIds: [], state: 'REGISTERED' } });
  await standAs(change, apart, from!);
  await photosGo(change, [opinion], apart, standFor(from!) !== 'REGISTERED');
  await partWith(change, from!, opinion, 1);
  return opinion;
});
