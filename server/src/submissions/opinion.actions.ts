import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { Refused } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { opinionFacts, submissionFacts } from './facts.ts';
import { Opinion } from './opinion.entity.ts';
import { opinionRules } from './opinion.rules.ts';
import { Submission } from './submission.entity.ts';
import { within } from './submission.input.ts';
import { submissionRules } from './submission.rules.ts';

/** An opinion to act on: visible to the actor, locked, and as the actor last saw it. */
export async function versionedOpinion(change: Change, input: { opinionId: string; expectedVersion?: number | null }): Promise<Opinion> {
  const o = await change.load(Opinion, input.opinionId);
  expectVersion(o, input.expectedVersion);
  return o;
}

/** The author corrects what they wrote, before it is triaged (B-23). */
export const amend = (a: Acting, input: { opinionId: string; expectedVersion: number; title: string; problem: string; suggestion?: string | null }) =>
  act(a, { act: 'opinionAmend', input: { ...input } }, async (change) => {
    const o = await versionedOpinion(change, input);
    const { textLimit } = (await rulesOf(change.em, o.ruleSetId)).set;
    within(input.problem, textLimit, 'problem');
    within(input.suggestion, textLimit, 'suggestion');
    await change.apply(opinionRules, o, 'amend', input, { title: input.title, problem: input.problem, suggestion: input.suggestion ?? '' }, { text: input.title }, await opinionFacts(change.em, o));
    return o;
  });

/** It is not taken up, and its author is told why (B-24). */
export const decline = (a: Acting, input: { opinionId: string; expectedVersion: number; reason: string; text: string }) =>
  act(a, { act: 'opinionDecline', input: { ...input } }, async (change) => {
    const o = await versionedOpinion(change, input);
    const known = (await rulesOf(change.em, o.ruleSetId)).offered('declineReasons', null).some((c) => c.code === input.reason);
    if (!known) throw new Refused('INVALID', { zh: '请选择不予受理的类别', en: 'Choose the ground' }, { field: 'reason', rule: 'B-24' });
    await change.apply(opinionRules, o, 'decline', input, { declineReason: input.reason, declineText: input.text }, { text: input.text }, await opinionFacts(change.em, o));
    await triaged(change, o.submissionId);
    return o;
  });

/** Once every opinion of a submission is registered or declined, the submission is triaged. */
export async function triaged(change: Change, submissionId: string): Promise<void> {
  if (await change.em.count(Opinion, { submissionId, state: 'SUBMITTED' }) > 0) return;
  const s = await change.load(Submission, submissionId);
  if (s.state === 'TRIAGED') return;
  await change.apply(submissionRules, s, 'triage', {}, {}, {}, await submissionFacts(change.em, s));
}
