import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { endOfDay, shanghaiDay } from '../kernel/calendar.ts';
import { Appointment } from './appointment.entity.ts';
import { ConductCase } from './conduct.entity.ts';
import type { ConductFacts } from './conduct.rules.ts';
import type { Dismissal } from './dismissal.entity.ts';
import type { DismissalFacts } from './dismissal.rules.ts';
import { stillIdle } from './inactivity.ts';
import { stands } from './term.facts.ts';

/** Who somebody is, in whichever post they act. */
export const whoIs = async (em: EntityManager, membershipId: string): Promise<string | null> => (await em.findOne(Membership, { id: membershipId }))?.personId ?? null;

/** Whether any term of a membership stands now; one whose last day has passed does not, whether or not the timers have come by. */
export async function standsNow(em: EntityManager, membershipId: string, now: Date): Promise<boolean> {
  return (await em.find(Appointment, { membershipId })).some((term) => stands(term) && now < endOfDay(term.endsOn));
}

/** What the rules see of a proposal to dismiss now. */
export async function dismissalFacts(em: EntityManager, d: Dismissal, now: Date): Promise<DismissalFacts> {
  const { schemeId, membershipId, liaisonId, managingUnitId, state, ground, proposedById, statedAt, hearUntil, papers } = d;
  return {
    schemeId, membershipId, liaisonId, managingUnitId, state, ground, proposedById, proposedByPersonId: await whoIs(em, proposedById), personId: await whoIs(em, membershipId), statedAt: statedAt ?? null, hearUntil: hearUntil ?? null, papers, today: shanghaiDay(now),
    standing: await standsNow(em, membershipId, now), stillIdle: ground !== 'INACTIVE' || state !== 'PROPOSED' || await stillIdle(em, d, now),
    conductOpen: await em.count(ConductCase, { membershipId, state: 'OPEN' }) > 0,
  };
}

/** What the rules see of a conduct case now. */
export async function conductFacts(em: EntityManager, c: ConductCase, now: Date): Promise<ConductFacts> {
  const { schemeId, membershipId, liaisonId, managingUnitId, state, openedById, statedAt, hearUntil } = c;
  return { schemeId, membershipId, liaisonId, managingUnitId, state, openedById, openedByPersonId: await whoIs(em, openedById), personId: await whoIs(em, membershipId), statedAt: statedAt ?? null, hearUntil, today: shanghaiDay(now), standing: await standsNow(em, membershipId, now) };
}
