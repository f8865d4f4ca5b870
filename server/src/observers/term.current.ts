import type { EntityManager } from '@mikro-orm/postgresql';
import { Appointment } from './appointment.entity.ts';

/** The term that stands, of a membership or by its id; the running one before the one that follows. */
export const currentTerm = (em: EntityManager, of: { membershipId: string } | { id: string }): Promise<Appointment | null> =>
  em.findOne(Appointment, { ...of, ...('id' in of ? {} : { state: { $in: ['ACTIVE', 'SUSPENDED'] } }) }, { orderBy: { term: 'asc' } });
