import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { replyFacts } from './facts.ts';
import type { Reply } from './reply.entity.ts';
import { isInHand, isWorkedOn } from './referral.standing.ts';
import type { ReferralState } from './referral.rules.ts';
import type { ReplyFacts } from './reply.rules.ts';

interface Found { rule_set_id: string; stands: ReferralState; asks: boolean | null; co_missing: string[]; unsigned: string[]; signed_by: string[]; plan: boolean; papers: number; talk: boolean }

// Read as whoever asks: a co unit's draft is its own business, and to the lead it is missing.
const standing = `select r.rule_set_id, r.state as stands, (select a.requires_plan from answer_class a where a.id = p.answer_class_id) as asks,
    array(select n.name from referral_unit u join unit n on n.id = u.unit_id where u.referral_id = r.id and u.part = 'CO'
      and not exists (select from co_opinion c where c.referral_id = r.id and c.unit_id = u.unit_id and c.state = 'SIGNED') order by array_position(r.co_unit_ids, u.unit_id)) as co_missing,
    array(select n.name from referral_unit u join unit n on n.id = u.unit_id where u.referral_id = r.id and u.part = 'CO'
      and not exists (select from countersignature c where c.reply_id = p.id and c.unit_id = u.unit_id and c.revision = p.revision and c.kind = 'COUNTERSIGNED') order by array_position(r.co_unit_ids, u.unit_id)) as unsigned,
    array(select c.unit_id from countersignature c where c.reply_id = p.id and c.revision = p.revision and c.kind = 'COUNTERSIGNED') as signed_by,
    exists (select from rectification_plan l where l.referral_id = r.id and l.state = 'APPROVED') as plan,
    (select count(*)::int from paper e where e.subject_id = p.id) as papers,
    exists (select from author_talk t where t.referral_id = r.id and t.state = 'RELAYED') as talk
  from reply p join referral r on r.id = p.referral_id where p.id = ?`;

/** A reply with all that it stands on: co-opinions, countersignatures, plan, evidence and talk with the author; null where whoever asks does not see it, or no more. */
export async function seenReplyFacts(em: EntityManager, reply: Reply): Promise<ReplyFacts | null> {
  const [found] = await em.execute<Found[]>(standing, [reply.id]);
  if (!found) return null;
  const { set } = await rulesOf(em, found.rule_set_id);
  return {
    ...replyFacts(reply), coMissing: found.co_missing, unsigned: found.unsigned, signedBy: found.signed_by, planAsked: found.asks === true, planApproved: found.plan,
    inHand: isInHand({ state: found.stands }), workedOn: isWorkedOn({ state: found.stands }), papers: found.papers, talkAsked: set.contactBeforeReply, talkHeld: found.talk,
  };
}

/** The same of a reply that is acted on. */
export async function wholeReplyFacts(em: EntityManager, reply: Reply): Promise<ReplyFacts> {
  const facts = await seenReplyFacts(em, reply);
  if (!facts) throw notFound();
  return facts;
}
