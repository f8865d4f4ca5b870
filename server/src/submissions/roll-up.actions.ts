import { act, type Acting } from '../journal/act.ts';
import { expectVersion } from '../journal/change.ts';
import { submissionFacts } from './facts.ts';
import { Submission } from './submission.entity.ts';
import { submissionRules } from './submission.rules.ts';

/** Those who manage an observer report what they filed to the office, once, under their unit's name. */
export const rollUp = (a: Acting, input: { submissionId: string; expectedVersion: number; note?: string | null }) =>
  act(a, { act: 'submissionRollUp', input: { ...input } }, async (change) => {
    const s = await change.load(Submission, input.submissionId);
    expectVersion(s, input.expectedVersion);
    const note = input.note?.trim() || undefined;
    await change.apply(submissionRules, s, 'rollUp', { ...input, note }, { originUnitId: s.managingUnitId, rolledUpAt: change.now, rolledUpById: a.actor.membershipId },
      { text: note, textClass: 'office' }, await submissionFacts(change.em, s));
    return s;
  });
