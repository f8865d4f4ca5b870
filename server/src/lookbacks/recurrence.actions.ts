import { issueFacts } from '../issues/facts.ts';
import { versionedIssue } from '../issues/issue.actions.ts';
import { Issue } from '../issues/issue.entity.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { act, type Acting } from '../journal/act.ts';
import { decide } from '../kernel/decide.ts';
import { Refused } from '../kernel/refused.ts';

/** A new matter is the same again as one that was struck off: the two are linked, and the earlier one's effect says so. */
export const linkRecurrence = (a: Acting, input: { issueId: string; expectedVersion: number; earlierId: string }) => act(a, { act: 'issueLinkRecurrence', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  const facts = await issueFacts(change.em, issue);
  decide(issueRules as never, 'linkRecurrence', facts as never, change.actor, input);
  const earlier = await change.load(Issue, input.earlierId);
  if (earlier.id === issue.id || earlier.registeredAt >= issue.registeredAt) throw new Refused('INVALID', { zh: '请选择更早登记的事项', en: 'Choose a matter that was registered earlier' }, { field: 'earlierId', rule: 'A-37' });
  const before = await issueFacts(change.em, earlier);
  await change.apply(issueRules, issue, 'linkRecurrence', input, { recurrenceOfId: earlier.id }, { text: earlier.number, textClass: 'office' }, facts);
  await change.apply(issueRules, earlier, 'recur', {}, { effect: 'RECURRED' }, { text: issue.number, textClass: 'office' }, before);
  return issue;
});
