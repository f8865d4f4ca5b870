import { Issue } from '../issues/issue.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { rulesOf } from '../schemes/rules.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { triaged, versionedOpinion } from '../submissions/opinion.actions.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { within } from '../submissions/submission.input.ts';
import { alike } from './alike.ts';
import { takeIn } from './take-in.ts';

/** Which opinion, into which issue, and what the unit is told of it. */
export interface OpinionMergeInput { opinionId: string; expectedVersion: number; issueId: string; supplement?: string | null }

/** An opinion that awaits triage joins an issue that is there already: its receipt, its clocks, its answer and its author's vote stay its own. */
export const mergeOpinion = (a: Acting, input: OpinionMergeInput) => act(a, { act: 'opinionMerge', input: { ...input } }, async (change) => {
  const opinion = await versionedOpinion(change, input);
  const issue = await change.load(Issue, input.issueId);
  const facts = await opinionFacts(change.em, opinion);
  within(input.supplement, (await rulesOf(change.em, opinion.ruleSetId)).set.textLimit, 'supplement');
  alike(opinion, issue, 'issueId');
  await change.apply(opinionRules, opinion, 'merge', {}, { issueId: issue.id, homeIssueId: issue.id, mergedAt: change.now }, {}, facts);
  const text = input.supplement?.trim();
  await takeIn(change, issue, [opinion], text ? [{ of: opinion.id, text }] : []);
  await triaged(change, opinion.submissionId);
  return opinion;
});
