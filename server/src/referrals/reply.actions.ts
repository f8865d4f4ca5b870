import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { within } from '../submissions/submission.input.ts';
import { attachPapers } from '../observers/paper.actions.ts';
import { referralFacts, replyFacts } from './facts.ts';
import { wholeReplyFacts } from './joint.facts.ts';
import { isInHand, isWorkedOn } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';
import { Reply } from './reply.entity.ts';
import { replyRules, type Rectified } from './reply.rules.ts';

/** The words of a draft; all of them may still be missing. */
export interface DraftInput {
  idempotencyKey: string; referralId: string; answerClassId?: string | null; text?: string | null;
  reasonCategory?: string | null; basis?: string | null; explanation?: string | null; alternative?: string | null;
  coViews?: string | null; rectified?: Rectified | null; evidence?: string | null;
  /** Papers and photos to put to it; what was put to it before stays. */
  paperIds?: readonly string[] | null;
}

/** The handler begins the reply, or saves the one that is open; nothing is required of a draft. */
export const draft = (a: Acting, input: DraftInput) =>
  act(a, { act: 'replyDraft', input: { ...input } }, async (change) => {
    const referral = await change.load(Referral, input.referralId);
    const words = await wording(change, referral, input);
    const open = await change.em.findOne(Reply, { referralId: referral.id, state: { $in: ['DRAFT', 'AWAITING_SIGNATURE'] } });
    if (open) {
      const reply = await change.load(Reply, open.id);
      await change.apply(replyRules, reply, 'save', {}, words, {}, { ...replyFacts(reply), workedOn: isWorkedOn(referral) });
      await attachPapers(change, reply, input.paperIds ?? []);
      return reply;
    }
    const { unitId, authors, liaisons, schemeId, confidentiality } = referral;
    const ordinal = 1 + await change.em.count(Reply, { referralId: referral.id });
    const reply = await change.create(replyRules, Reply, 'draft', {
      id: newId('Reply', change.now), schemeId, referralId: referral.id, ordinal, ...words, draftedById: a.actor.membershipId, signedById: null, signedAt: null,
      releasedAt: null, sendBackNote: null, reviewNote: null, unitId, handlerId: referral.handlerId ?? null, confidentiality, authors, liaisons, coUnitIds: referral.coUnitIds, revision: 0,
    }, {}, {}, { inHand: isInHand(referral) });
    await attachPapers(change, reply, input.paperIds ?? []);
    return reply;
  });

/** The words as they are kept, with what their class requires copied beside them. */
async function wording(change: Change, referral: Referral, input: DraftInput) {
  const rules = await rulesOf(change.em, referral.ruleSetId);
  for (const field of ['text', 'basis', 'explanation', 'alternative', 'coViews', 'evidence'] as const) within(input[field], rules.set.textLimit, field);
  const chosen = input.answerClassId ? rules.answerClasses.find((c) => c.id === input.answerClassId) : null;
  if (chosen === undefined) throw notFound();
  const { reasonCategory } = input;
  if (reasonCategory && !rules.offered('reasonCategories', null).some((c) => c.code === reasonCategory)) throw new Refused('INVALID',
    { zh: '请选择理由类别', en: 'Choose the category of the reason' }, { field: 'reasonCategory', rule: 'A-29' });
  return {
    answerClassId: chosen?.id ?? null, requiresReason: chosen?.requiresReason ?? null, reasonLength: chosen?.reasonLength ?? null, mustCite: chosen?.mustCite ?? null,
    text: input.text ?? '', reasonCategory: reasonCategory || null, basis: input.basis ?? null, explanation: input.explanation ?? null, alternative: input.alternative ?? null,
    coViews: input.coViews || null, rectified: input.rectified ?? null, evidence: input.evidence || null,
  };
}

/** A reply by its ID, as the actor last saw it. */
export interface Versioned { replyId: string; expectedVersion?: number | null }

/** A reply to act on: visible to the actor, locked, and as the actor last saw it. */
export async function versionedReply(change: Change, input: Versioned): Promise<Reply> {
  const reply = await change.load(Reply, input.replyId);
  expectVersion(reply, input.expectedVersion);
  return reply;
}

/** The handler sends it to a leader; refused while the reason its class requires is missing. */
export const submitReply = (a: Acting, input: Versioned) => act(a, { act: 'replySubmit', input: { ...input } }, async (change) => {
  const reply = await versionedReply(change, input);
  return change.apply(replyRules, reply, 'submit', {}, { revision: reply.revision + 1 }, {}, await wholeReplyFacts(change.em, reply));
});

/** The leader sends it back to the handler. */
export const sendBack = (a: Acting, input: Versioned & { note: string }) => act(a, { act: 'replySendBack', input: { ...input } }, async (change) => {
  const reply = await versionedReply(change, input);
  return change.apply(replyRules, reply, 'sendBack', input, { sendBackNote: input.note }, { text: input.note, textClass: 'staff' }, await wholeReplyFacts(change.em, reply));
});

/** The leader signs; the referral is replied to and its clock is met. */
export const sign = (a: Acting, input: Versioned) => act(a, { act: 'replySign', input: { ...input } }, async (change) => {
  const reply = await versionedReply(change, input);
  await change.apply(replyRules, reply, 'sign', {}, { signedById: a.actor.membershipId, signedAt: change.now }, {}, await wholeReplyFacts(change.em, reply));
  const referral = await change.load(Referral, reply.referralId);
  await change.apply(referralRules, referral, 'reply', {}, { replyId: reply.id }, {}, await referralFacts(change.em, referral, change.now));
  return reply;
});
