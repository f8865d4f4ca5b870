import { act, type Acting } from '../journal/act.ts';
import { expectVersion } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { Issue } from '../issues/issue.entity.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { Accountability } from './accountability.entity.ts';
import { accountabilityFacts } from './accountability.facts.ts';
import { accountabilityRules } from './accountability.rules.ts';
import { attachEvidence } from './clue-paper.actions.ts';
import { keepersOf } from './recusal.ts';
import type { Accused, Outcome } from './said.ts';
import { lot, sealed } from './sealed.ts';

/** What an accountability case is opened with. */
export interface AccountabilityInput { idempotencyKey: string; issueId?: string | null; facts: string; evidence: string; paperIds?: readonly string[] | null }

/** What was found while an item was put right is to be answered for; the item itself does not change, and the leaders of the district are told. */
export const open = (a: Acting, input: AccountabilityInput) => act(a, { act: 'accountabilityOpen', input: { ...input } }, async (change) => {
  const { actor, em, now, services } = change;
  if (!['OFFICER', 'CLUE_OFFICER'].includes(actor.role)) throw new Refused('NOT_YOURS', { zh: '只有营商办或线索专办员可以提出问责', en: 'Only the office or a clue officer opens an accountability case' }, { rule: 'A-52' });
  if (!input.issueId) throw new Refused('INCOMPLETE', { zh: '请选择台账中的问题', en: 'Choose the item of the ledger' }, { field: 'issueId', rule: 'A-52' });
  const issue = await change.load(Issue, input.issueId);
  await change.write();
  const unit = issue.responsibleUnitId ? await em.findOne(Unit, { id: issue.responsibleUnitId }) : null;
  const accused: Accused = { unitId: unit?.id ?? null, unitName: unit?.name ?? null, person: null };
  const of = { schemeId: issue.schemeId, accused, authorId: null, now };
  const [officerIds, directorIds] = [await keepersOf(em, 'CLUE_OFFICER', of), await keepersOf(em, 'DIRECTOR', of)];
  const id = newId('Accountability', now);
  const one = await change.create(accountabilityRules, Accountability, 'open', {
    id, schemeId: issue.schemeId, ruleSetId: issue.ruleSetId, number: lot('WZ-'), issueId: issue.id, unitId: unit?.id ?? null, openedById: actor.membershipId, officerIds, directorIds,
    content: sealed(services, id, 'content', { facts: input.facts, evidence: input.evidence }), outcome: null, openedAt: now, endedAt: null,
  }, input, { more: { tells: [...officerIds, ...directorIds] } }, { opened: true, evidencePapers: input.paperIds?.length ?? 0 });
  await attachEvidence(change, one, actor.membershipId, input.paperIds ?? []);
  return one;
});

/** It is concluded with a result. */
export const conclude = (a: Acting, input: { accountabilityId: string; expectedVersion: number; result: string; basis: string }) => act(a, { act: 'accountabilityConclude', input: { ...input } }, async (change) => {
  const one = await change.load(Accountability, input.accountabilityId);
  expectVersion(one, input.expectedVersion);
  const { actor, now, services } = change;
  const outcome: Outcome = { result: input.result, basis: input.basis, by: actor.name, at: now.toISOString() };
  return change.apply(accountabilityRules, one, 'conclude', input, { outcome: sealed(services, one.id, 'outcome', outcome), endedAt: now }, { more: { tells: one.directorIds } }, await accountabilityFacts(change.em, one, actor, now));
});
