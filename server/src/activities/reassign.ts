import { LockMode } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import type { Follower } from '../journal/services.ts';
import { rowsFollow } from '../observers/liaison.rows.ts';
import { Gathering } from './gathering.entity.ts';
import { gatheringRules } from './gathering.rules.ts';

/** What an observer took part in, was asked and was given is for whoever looks after them now (B-15); a contact keeps who made it. */
export const activitiesFollow = rowsFollow([
  { table: 'activity', observer: 'author_id', names: true }, { table: 'attendance', observer: 'member_id', names: true }, { table: 'support', observer: 'member_id', names: true },
  { table: 'task', observer: 'member_id', names: false }, { table: 'contact', observer: 'member_id', names: false },
]);

/** Those who look after the invited, each once. */
export const liaisonsOf = (invited: readonly Pick<Membership, 'liaisonId'>[]): string[] => [...new Set(invited.flatMap((m) => (m.liaisonId ? [m.liaisonId] : [])))].sort();

/** Gatherings that an observer is invited to are for whoever looks after the invited now: one to come, so that they prepare it with them; one that was, so that they read on from the archive (B-15). */
export const gatheringsFollow: Follower = async (change, { subjectId }) => {
  const { em } = change;
  for (const g of await em.find(Gathering, { inviteeIds: { $contains: [subjectId] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    const liaisonIds = liaisonsOf(await em.find(Membership, { id: { $in: g.inviteeIds } }));
    if (liaisonIds.join() === [...g.liaisonIds].sort().join()) continue;
    await change.apply(gatheringRules, g, 'reassign', {}, { liaisonIds });
  }
};
