import { LockMode } from '@mikro-orm/postgresql';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { objections } from '../kernel/decide.ts';
import type { Confidentiality } from './confidentiality.rules.ts';
import { opinionFacts } from './facts.ts';
import { versionedOpinion } from './opinion.actions.ts';
import { Opinion } from './opinion.entity.ts';
import { opinionRules } from './opinion.rules.ts';

interface OnOpinion { opinionId: string; expectedVersion: number }

/** An opinion is kept more closely from now on, or by its author's word as everything is; what became of it follows. */
export const classify = (a: Acting, input: OnOpinion & { confidentiality: Confidentiality }) => act(a, { act: 'opinionClassify', input: { ...input } }, async (change) => {
  const o = await versionedOpinion(change, input);
  return withItsParts(change, o, input.confidentiality === 'TRADE_SECRET' ? 'markSecret' : 'unmarkSecret', { confidentiality: input.confidentiality });
});

/** Its author lets the unit that answers know who they are, or takes that back; it is gone there at once. */
export const showIdentity = (a: Acting, input: OnOpinion & { shown: boolean }) => act(a, { act: 'opinionIdentity', input: { ...input } }, async (change) => {
  const o = await versionedOpinion(change, input);
  return withItsParts(change, o, input.shown ? 'showIdentity' : 'hideIdentity', { identityShown: input.shown });
});

/** What is said of an opinion that was split is said of everything it was split into. */
async function withItsParts(change: Change, o: Opinion, action: string, set: Partial<Opinion>): Promise<Opinion> {
  await change.apply(opinionRules, o, action, {}, set, {}, await opinionFacts(change.em, o));
  if (o.state !== 'SPLIT') return o;
  for (const part of await change.em.find(Opinion, { splitFromId: o.id }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    if (objections(opinionRules as never, action, await opinionFacts(change.em, part), change.actor).length === 0) await withItsParts(change, part, action, set);
  }
  return o;
}
