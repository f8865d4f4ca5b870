import { act, type Acting } from '../journal/act.ts';
import { Change } from '../journal/change.ts';
import { system } from '../kernel/actor.ts';
import { kindOf, scope, type Scope } from '../kernel/audience.ts';
import { Refused } from '../kernel/refused.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { versionedOpinion } from '../submissions/opinion.actions.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { issueFacts } from './facts.ts';
import { Issue } from './issue.entity.ts';
import { issueRules } from './issue.rules.ts';

/** The author says whether the answer satisfies; the first time it does not, the matter is done again by right. */
export const rate = (a: Acting, input: { opinionId: string; expectedVersion: number; satisfied: boolean; text?: string | null }) =>
  act(a, { act: 'opinionRate', input: { ...input } }, async (change) => {
    const opinion = await versionedOpinion(change, input);
    const text = input.text?.trim() || null;
    if (!input.satisfied && !text) throw new Refused('INCOMPLETE', { zh: '请说明哪里不满意', en: 'Say what does not satisfy you' }, { field: 'text', rule: 'A-34' });
    const issue = opinion.issueId ? await change.load(Issue, opinion.issueId) : null;
    const right = input.satisfied || opinion.sentBackAt || !issue ? null : await rightOf(change, opinion, issue);
    await change.apply(opinionRules, opinion, 'rate', { ...input, text }, { satisfied: input.satisfied, ratingText: text, ratedAt: change.now, ...(right ? { sentBackAt: change.now } : {}) },
      { text: text ?? undefined, more: { satisfied: input.satisfied } }, await opinionFacts(change.em, opinion));
    if (right === 'SENDS_BACK') await sendBack(change, opinion, issue!);
    return opinion;
  });

/** What a first dissatisfaction does: it sends the matter back, or joins another author's whose doing it again is under way; nothing where it is struck off. */
async function rightOf(change: Change, opinion: Opinion, issue: Issue): Promise<'SENDS_BACK' | 'JOINS' | null> {
  if (issue.state === 'ANSWERED') return 'SENDS_BACK';
  const [answer] = await change.em.execute<{ round: number }[]>('select round from opinion_answer where opinion_id = ? order by ordinal desc limit 1', [opinion.id]);
  return answer && issue.round > answer.round ? 'JOINS' : null;
}

/** The matter is done again. The other authors learn that it is, and not of whom. */
async function sendBack(change: Change, opinion: Opinion, issue: Issue): Promise<void> {
  const theirs = [scope.member(opinion.authorId), opinion.liaisonId && scope.liaison(opinion.liaisonId)];
  const tells = (s: Scope) => !['member', 'liaison'].includes(kindOf(s)) || theirs.includes(s);
  await change.apply(issueRules, issue, 'rework', {}, { round: issue.round + 1 }, { tells }, await issueFacts(change.em, issue));
  // in nobody's name: whoever did it is somebody these authors must not know of
  const unnamed = new Change(change.services, system(issue.schemeId), change.em, change.now);
  for (const other of await change.em.find(Opinion, { issueId: issue.id, id: { $ne: opinion.id }, state: 'ANSWERED' }, { orderBy: { id: 'asc' } })) {
    await unnamed.apply(opinionRules, other, 'redo', {}, {}, {}, await opinionFacts(change.em, other));
  }
  change.drafts.push(...unnamed.drafts);
}
