import type { EntityManager } from '@mikro-orm/postgresql';
import { beginnings, offered, type Offer } from '../journal/offer.type.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Lang } from '../kernel/refused.ts';
import type { Appointment } from './appointment.entity.ts';
import { appointmentRules } from './appointment.rules.ts';
import { complaintRules, type ComplaintFacts } from './complaint.rules.ts';
import { conductRules, type ConductFacts } from './conduct.rules.ts';
import { standsNow } from './dismissal.facts.ts';
import { dismissalRules, type DismissalFacts } from './dismissal.rules.ts';
import { termFacts } from './term.facts.ts';

/** What somebody may do with a term, and which cases they may begin about its observer; nothing on a term that has not begun. */
export async function termOffers(em: EntityManager, term: Appointment, actor: Actor, lang: Lang, now: Date): Promise<Offer[]> {
  const facts = await termFacts(em, term, now);
  if (!facts.begun) return [];
  const { schemeId, membershipId, liaisonId, managingUnitId } = term;
  const about = { schemeId, membershipId, liaisonId, managingUnitId, state: '' as never, standing: await standsNow(em, membershipId, now), statedAt: null };
  // a letter is handed in with the proposal itself
  const dismissal: DismissalFacts = { ...about, ground: 'OTHER', proposedById: '', hearUntil: null, papers: ['handed in with it'] };
  const conduct: ConductFacts = { ...about, openedById: '', hearUntil: '' };
  const complaint: ComplaintFacts = { state: '' as never, schemeId, managingUnitId };
  return [...offered(appointmentRules, facts, actor, lang), ...beginnings(dismissalRules, dismissal, actor, lang), ...beginnings(conductRules, conduct, actor, lang), ...beginnings(complaintRules, complaint, actor, lang)];
}
