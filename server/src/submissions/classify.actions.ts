import { act, type Acting } from '../journal/act.ts';
import type { Confidentiality } from './confidentiality.rules.ts';
import { opinionFacts } from './facts.ts';
import { versionedOpinion } from './opinion.actions.ts';
import { opinionRules } from './opinion.rules.ts';

interface OnOpinion { opinionId: string; expectedVersion: number }

/** An opinion is kept more closely from now on, or by its author's word as everything is; what became of it follows. */
export const classify = (a: Acting, input: OnOpinion & { confidentiality: Confidentiality }) => act(a, { act: 'opinionClassify', input: { ...input } }, async (change) => {
  const o = await versionedOpinion(change, input);
  return change.apply(opinionRules, o, input.confidentiality === 'TRADE_SECRET' ? 'markSecret' : 'unmarkSecret', {}, { confidentiality: input.confidentiality }, {}, await opinionFacts(change.em, o));
});

/** Its author lets the unit that answers know who they are, or takes that back; it is gone there at once. */
export const showIdentity = (a: Acting, input: OnOpinion & { shown: boolean }) => act(a, { act: 'opinionIdentity', input: { ...input } }, async (change) => {
  const o = await versionedOpinion(change, input);
  return change.apply(opinionRules, o, input.shown ? 'showIdentity' : 'hideIdentity', {}, { identityShown: input.shown }, {}, await opinionFacts(change.em, o));
});
