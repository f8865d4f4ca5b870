import { act, type Acting } from '../journal/act.ts';
import { expectVersion } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { notFound } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { within } from '../submissions/submission.input.ts';
import { CoOpinion } from './co-opinion.entity.ts';
import { coOpinionRules } from './co-opinion.rules.ts';
import { awaitsReply } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';
import { toTell } from './unit-members.ts';

/** A handler of a co unit writes its opinion down, or changes what is written and not signed. */
export const draftCoOpinion = (a: Acting, input: { idempotencyKey: string; referralId: string; text: string }) => act(a, { act: 'coOpinionDraft', input: { ...input } }, async (change) => {
  const { actor, em, now } = change;
  const referral = await change.load(Referral, input.referralId);
  // anybody else who sees the referral has no opinion to give on it
  if (!actor.unitId || !referral.coUnitIds.includes(actor.unitId)) throw notFound();
  within(input.text, (await rulesOf(em, referral.ruleSetId)).set.textLimit, 'text');
  const awaited = awaitsReply(referral);
  const begun = await em.findOne(CoOpinion, { referralId: referral.id, unitId: actor.unitId });
  if (begun) {
    const opinion = await change.load(CoOpinion, begun.id);
    return change.apply(coOpinionRules, opinion, 'save', {}, { text: input.text, draftedById: actor.membershipId }, {}, { ...opinion, awaited });
  }
  return change.create(coOpinionRules, CoOpinion, 'draft', {
    id: newId('CoOpinion', now), schemeId: referral.schemeId, referralId: referral.id, unitId: actor.unitId, leadUnitId: referral.unitId, handlerId: referral.handlerId ?? null, confidentiality: referral.confidentiality, text: input.text,
    draftedById: actor.membershipId, signedById: null, signedAt: null,
  }, {}, {}, { awaited });
});

/** A co-opinion to act on. */
export interface OnCoOpinion { coOpinionId: string; expectedVersion?: number | null }

/** The leader of the co unit signs it: it is in, and the lead unit is told. */
export const signCoOpinion = (a: Acting, input: OnCoOpinion) => act(a, { act: 'coOpinionSign', input: { ...input } }, async (change) => {
  const opinion = await change.load(CoOpinion, input.coOpinionId);
  expectVersion(opinion, input.expectedVersion);
  const { schemeId, unitId, handlerId = null, ...referral } = await change.load(Referral, opinion.referralId);
  const tells = await toTell(change.em, { schemeId, now: change.now, unitId, handlerId, leaders: false });
  return change.apply(coOpinionRules, opinion, 'sign', {}, { signedById: a.actor.membershipId, signedAt: change.now, handlerId }, { more: { tells } }, { ...opinion, awaited: awaitsReply(referral) });
});
