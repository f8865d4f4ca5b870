import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { Person } from '../accounts/person.entity.ts';
import type { Referral } from './referral.entity.ts';
import type { ReferralFacts } from './referral.rules.ts';
import type { Reply } from './reply.entity.ts';
import type { ReplyFacts } from './reply.rules.ts';

/** A referral with the name of whoever claimed it. */
export async function referralFacts(em: EntityManager, r: Referral): Promise<ReferralFacts> {
  const member = r.handlerId ? await em.findOne(Membership, { id: r.handlerId }) : null;
  const person = member ? await em.findOne(Person, { id: member.personId }) : null;
  return { ...r, handlerId: r.handlerId ?? null, handlerName: person?.name ?? null };
}

/** A reply to a referral before there is one. */
export const blankReply = (r: Referral): ReplyFacts => ({
  state: 'DRAFT', schemeId: r.schemeId, unitId: r.unitId, handlerId: r.handlerId ?? null, authors: r.authors, liaisons: r.liaisons, inHand: r.state === 'ACCEPTED',
  answerClassId: null, requiresReason: null, reasonLength: null, mustCite: null, text: '', reasonCategory: null, basis: null, explanation: null, alternative: null,
});

/** A reply's row has all that its rules ask. */
export const replyFacts = (r: Reply): ReplyFacts => ({
  ...r, handlerId: r.handlerId ?? null, answerClassId: r.answerClassId ?? null, requiresReason: r.requiresReason ?? null, reasonLength: r.reasonLength ?? null,
  mustCite: r.mustCite ?? null, reasonCategory: r.reasonCategory ?? null, basis: r.basis ?? null, explanation: r.explanation ?? null, alternative: r.alternative ?? null,
});
