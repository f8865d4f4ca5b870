import { Issue } from '../issues/issue.entity.ts';
import { issueFacts } from '../issues/facts.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { rulesOf } from '../schemes/rules.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { referralFacts, replyFacts } from './facts.ts';
import { versionedReferral } from './refer.actions.ts';
import { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';
import { Reply } from './reply.entity.ts';
import { replyRules } from './reply.rules.ts';

interface Versioned { referralId: string; expectedVersion?: number | null }

/** The unit signs for it; the due date runs from issue, not from signing. */
export const signFor = (a: Acting, input: Versioned) => act(a, { act: 'referralSignFor', input: { ...input } }, async (change) => {
  const referral = await versionedReferral(change, input);
  return change.apply(referralRules, referral, 'signFor', {}, { signedForAt: change.now }, {}, await referralFacts(change.em, referral, change.now));
});

/** A handler takes it; of two at once, one wins and the other is told who. */
export const claim = (a: Acting, input: Versioned) => act(a, { act: 'referralClaim', input: { ...input } }, async (change) => {
  const referral = await change.load(Referral, input.referralId);
  // whoever comes second is told the name, not that something changed
  if (!referral.handlerId) expectVersion(referral, input.expectedVersion);
  return change.apply(referralRules, referral, 'claim', {}, { handlerId: a.actor.membershipId }, {}, await referralFacts(change.em, referral, change.now));
});

/** The reply that stands on a referral under review. */
const standing = (change: Change, referral: Referral) => change.load(Reply, referral.replyId ?? '');

/** The office does not accept the reply; the unit is told why. */
export const returnForRework = (a: Acting, input: Versioned & { reason: string }) =>
  act(a, { act: 'referralReturnForRework', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    await change.apply(referralRules, referral, 'returnForRework', input, { reworkReason: input.reason },
      { text: input.reason, textClass: 'staff' }, await referralFacts(change.em, referral, change.now));
    const reply = await standing(change, referral);
    await change.apply(replyRules, reply, 'reject', {}, { reviewNote: input.reason }, {}, replyFacts(reply));
    return referral;
  });

/** The reply passes review and goes to every author; once all referrals of the round are closed, the issue is answered. */
export const accept = (a: Acting, input: Versioned) => act(a, { act: 'referralAccept', input: { ...input } }, async (change) => {
  const referral = await versionedReferral(change, input);
  await change.apply(referralRules, referral, 'accept', {}, {}, {}, await referralFacts(change.em, referral, change.now));
  const reply = await standing(change, referral);
  await change.apply(replyRules, reply, 'release', {}, { releasedAt: change.now }, {}, replyFacts(reply));
  const open = await change.em.count(Referral, { issueId: referral.issueId, round: referral.round, state: { $nin: ['CLOSED', 'RETURNED', 'DRAFT'] } });
  if (open === 0) await answer(change, referral, reply);
  return referral;
});

/** Every opinion of the issue gets its answer, and its author a vote on it. */
async function answer(change: Change, referral: Referral, reply: Reply): Promise<void> {
  const issue = await change.load(Issue, referral.issueId);
  const answerKind = (await rulesOf(change.em, referral.ruleSetId)).answerClasses.find((c) => c.id === reply.answerClassId)?.kind ?? null;
  for (const o of await change.em.find(Opinion, { issueId: issue.id }, { orderBy: { id: 'asc' } })) {
    await change.apply(opinionRules, o, 'answer', {}, {
      answerId: reply.id, answeredAt: change.now, satisfied: null, ratingText: null, ratedAt: null,
    }, { more: { replyId: reply.id, answerKind } }, await opinionFacts(change.em, o));
  }
  await change.apply(issueRules, issue, 'answer', {}, { dueAt: null }, {}, await issueFacts(change.em, issue));
}
