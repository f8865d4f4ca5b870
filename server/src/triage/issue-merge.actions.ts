import { issueFacts } from '../issues/facts.ts';
import { versionedIssue } from '../issues/issue.actions.ts';
import { Issue } from '../issues/issue.entity.ts';
import { liaisonsOf } from '../issues/liaisons.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { Refused } from '../kernel/refused.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { closest } from '../submissions/confidentiality.rules.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { alike } from './alike.ts';
import { photosGo } from './photos.ts';
import { standAs, standFor, standingOf } from './standing.ts';
import { partWith, takeIn } from './take-in.ts';

/** An issue that has not been referred goes along with another; it keeps its number, and its opinions go over. */
export const mergeIssue = (a: Acting, input: { issueId: string; expectedVersion: number; intoId: string }) => act(a, { act: 'issueMerge', input: { ...input } }, async (change) => {
  if (input.intoId === input.issueId) throw new Refused('INVALID', { zh: '请选择另一件问题', en: 'Choose another issue' }, { field: 'intoId', rule: 'A-31' });
  const issue = await versionedIssue(change, input);
  const into = await change.load(Issue, input.intoId);
  const facts = await issueFacts(change.em, issue);
  alike(issue, into, 'intoId');
  await change.apply(issueRules, issue, 'merge', {}, { mergedIntoId: into.id }, {}, facts);
  const [drafted] = await change.em.execute<object[]>("select from referral where issue_id = ? and state = 'DRAFT'", [issue.id]);
  if (drafted) throw new Refused('WRONG_STATE', { zh: '该问题已有交办草稿，请先删去草稿', en: 'A referral of it is drafted: take the draft back first' }, { field: 'issueId', rule: 'A-31' });
  const opinions = await change.em.find(Opinion, { issueId: issue.id }, { orderBy: { id: 'asc' } });
  for (const o of opinions) await change.apply(opinionRules, o, 'goAlong', {}, { issueId: into.id }, {}, await opinionFacts(change.em, o));
  await takeIn(change, into, opinions, [{ of: issue.id, text: issue.problem }, ...issue.supplements.map(({ text }) => ({ of: issue.id, text }))]);
  return issue;
});

/** What was merged is an issue of its own again, under its old number, and stands where the other stands. */
export const unmergeIssue = (a: Acting, input: { issueId: string; expectedVersion: number }) => act(a, { act: 'issueUnmerge', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  const from = issue.mergedIntoId ? await change.load(Issue, issue.mergedIntoId) : null;
  const facts = await issueFacts(change.em, issue);
  if (from?.state === 'MERGED') throw withAnother(from.number);
  const opinions = from ? await belonging(change, issue, from) : [];
  const authors = [...new Set(opinions.map((o) => o.authorId))];
  const stands = from ? standingOf(change, from) : {};
  await change.apply(issueRules, issue, 'unmerge', {}, {
    ...stands, mergedIntoId: null, partedFromId: from?.id ?? null, authors: [...new Set([...issue.authors.filter((x) => authors.includes(x)), ...authors])], liaisons: await liaisonsOf(change.em, authors), opinionCount: opinions.length,
    confidentiality: closest(opinions),
  }, {}, facts);
  for (const o of opinions) await change.apply(opinionRules, o, 'comeBack', {}, { issueId: issue.id }, {}, await opinionFacts(change.em, o));
  await standAs(change, issue, from!);
  await photosGo(change, opinions, issue, standFor(from!) !== 'REGISTERED');
  await partWith(change, from!, issue, opinions.length);
  return issue;
});

/** Those of another issue's opinions whose own issue is this one, or one that was merged into it. */
async function belonging(change: Change, issue: Issue, from: Issue): Promise<Opinion[]> {
  await change.write();
  const tree = await change.em.execute<{ id: string }[]>(
    'with recursive tree(id) as (select ?::text union select i.id from issue i join tree on i.merged_into_id = tree.id) select id from tree', [issue.id]);
  return change.em.find(Opinion, { issueId: from.id, homeIssueId: { $in: tree.map((t) => t.id) } }, { orderBy: { id: 'asc' } });
}

/** Something came along with an issue that was itself merged: that one is taken out first. */
export const withAnother = (number: string) => new Refused('WRONG_STATE', {
  zh: `它已随 ${number} 并入其他问题，请先分出 ${number}`, en: `It went along with ${number} into another: take ${number} out first` }, { rule: 'A-31' });
