import { phoneKept, phoneShown } from '../accounts/phone.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { notFound } from '../kernel/refused.ts';
import { inForce, rulesOf } from '../schemes/rules.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { RecruitmentCall } from './call.entity.ts';
import { Nomination } from './nomination.entity.ts';
import { nominationFacts, placesOf } from './nomination.facts.ts';
import { nominationText, type NominationText } from './nomination.input.ts';
import { nominationRules } from './nomination.rules.ts';
import { endNotice } from './public-notice.end.ts';

/** The nomination that is acted on, as it was last seen. */
export interface OnNomination { nominationId: string; expectedVersion: number }

const notYet = {
  politicalStatus: null, idLast4: null, idDigest: null, consentedAt: null, publicationConsentAt: null, pledgedAt: null, submittedAt: null, returnReason: null, rejectReason: null, withdrawReason: null,
  vettedById: null, vettedByPersonId: null, vettedAt: null, approvedById: null, approvedAt: null, noticeFrom: null, noticeUntil: null, personId: null, membershipId: null, appointedOn: null,
} as const;

/** A unit with a quota suggests somebody. */
export const draftNomination = (a: Acting, input: NominationText & { idempotencyKey: string; callId: string }) =>
  act(a, { act: 'nominationDraft', input: { ...input } }, async (change) => {
    const { actor, em, now } = change;
    const call = await change.load(RecruitmentCall, input.callId);
    const rules = await inForce(em, call.schemeId, now);
    const ids = { id: newId('Nomination', now), schemeId: call.schemeId, ruleSetId: rules.set.id, callId: call.id, unitId: actor.unitId ?? '', appointingUnitId: call.appointingUnitId ?? null, draftedById: actor.membershipId };
    const { channels, ...places } = await placesOf(em, ids, now);
    const { phone, ...text } = nominationText(input, rules, channels);
    await checkUnit(change, text.employerUnitId, call.schemeId);
    return change.create(nominationRules, Nomination, 'draft', { ...ids, ...notYet, ...text, ...phoneKept(change.services.identity.sealer, 'nomination', ids.id, phone) }, input, {}, places);
  });

/** The unit corrects what it has not submitted. */
export const saveNomination = (a: Acting, input: NominationText & OnNomination) => onNomination(a, 'nominationSave', input, async (change, n) => {
  const { channels } = await placesOf(change.em, n, change.now);
  const { sealer } = change.services.identity;
  // the number as it is shown, given back: it stays
  const stays = !!input.phone && input.phone.trim() === phoneShown(sealer, 'nomination', n);
  const { phone, ...text } = nominationText({ ...input, phone: stays ? null : input.phone ?? null }, await rulesOf(change.em, n.ruleSetId), channels);
  await checkUnit(change, text.employerUnitId, n.schemeId);
  return change.apply(nominationRules, n, 'save', input, { ...text, ...(stays ? {} : phoneKept(sealer, 'nomination', n.id, phone)) }, {}, await nominationFacts(change.em, n, change.now));
});

/** The unit submits it and takes a place of its quota; whoever comes second to the last place is refused. */
export const submitNomination = (a: Acting, input: OnNomination) => onNomination(a, 'nominationSubmit', input, async (change, n) => {
  await change.write();
  await change.em.execute('select 1 from quota where call_id = ? and unit_id = ? for update', [n.callId, n.unitId]);
  return change.apply(nominationRules, n, 'submit', input, { submittedAt: change.now, returnReason: null }, {}, await nominationFacts(change.em, n, change.now));
});

/** The unit takes it back, which frees its place. */
export const withdrawNomination = (a: Acting, input: OnNomination & { reason: string }) => onNomination(a, 'nominationWithdraw', input, async (change, n) => {
  await change.apply(nominationRules, n, 'withdraw', input, { withdrawReason: input.reason.trim() }, { text: input.reason.trim() }, await nominationFacts(change.em, n, change.now));
  await endNotice(change, n);
  return n;
});

/** Whoever appoints sends it back to be completed. */
export const returnNomination = (a: Acting, input: OnNomination & { reason: string }) => onNomination(a, 'nominationReturn', input, async (change, n) =>
  change.apply(nominationRules, n, 'return', input, { returnReason: input.reason.trim() }, { text: input.reason.trim() }, await nominationFacts(change.em, n, change.now)));

/** A second person decides on what the first has vetted. */
export const approveNomination = (a: Acting, input: OnNomination) => onNomination(a, 'nominationApprove', input, async (change, n) => {
  await change.apply(nominationRules, n, 'approve', input, { approvedById: a.actor.membershipId, approvedAt: change.now }, {}, await nominationFacts(change.em, n, change.now));
  await endNotice(change, n);
  return n;
});

/** Acts on a nomination that the actor sees and that nobody has changed since. */
export const onNomination = <I extends OnNomination>(a: Acting, name: string, input: I, work: (change: Change, n: Nomination) => Promise<Nomination>) =>
  act(a, { act: name, input: { ...input } as Record<string, unknown> }, async (change) => {
    const n = await change.load(Nomination, input.nominationId);
    expectVersion(n, input.expectedVersion);
    return work(change, n);
  });

async function checkUnit(change: Change, unitId: string | null, schemeId: string): Promise<void> {
  if (unitId && await change.em.count(Unit, { id: unitId, schemeId }) === 0) throw notFound();
}
