import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../journal/change.ts';
import { endOfDay, shanghaiDay } from '../kernel/calendar.ts';
import { inForce } from '../schemes/rules.ts';
import { Appointment } from './appointment.entity.ts';
import type { AppointmentFacts } from './appointment.rules.ts';

/** Whether a term still stands, suspended or not. */
export const stands = ({ state }: Pick<Appointment, 'state'>) => state === 'ACTIVE' || state === 'SUSPENDED';

/** What the rules see of a term now: its last day may have passed before the timers come by. */
export async function termFacts(em: EntityManager, term: Appointment, now: Date): Promise<AppointmentFacts> {
  const { id, schemeId, membershipId, liaisonId, managingUnitId, state, term: n, endsOn, renewedById, notRenewedAt } = term;
  const { termCap } = (await inForce(em, schemeId, now)).set;
  return Object.assign({ id, schemeId, membershipId, liaisonId: liaisonId ?? null, managingUnitId: managingUnitId ?? null, state, term: n, endsOn, renewedById: renewedById ?? null, notRenewedAt: notRenewedAt ?? null },
    { over: now >= endOfDay(endsOn), begun: term.startsOn <= shanghaiDay(now), termCap: termCap ?? null });
}

/** The terms of a membership that stand, the current one first, and no other change to them until the end of this one. */
export const standingTerms = async (change: Change, membershipId: string): Promise<Appointment[]> =>
  (await change.em.find(Appointment, { membershipId }, { orderBy: { term: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })).filter(stands);

/** What the history shows of a change beside who made it and when: where the term stood before, why it was changed, and whom it was told. */
export const before = ({ state }: Pick<Appointment, 'state'>, text?: string | null, tells: readonly string[] = []) => ({ ...(text ? { text } : {}), more: { before: state, tells } });
