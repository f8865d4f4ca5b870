import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from './membership.entity.ts';
import { idleSince } from './policy.rules.ts';

/** A membership is in force from `since` up to, and no longer at, `until`. */
const inForce = 'm.since <= ? and (m.until is null or m.until > ?)';

/** The memberships of a person that are in force now, the oldest first. */
export async function membershipsInForce(em: EntityManager, personId: string, now: Date): Promise<Membership[]> {
  const rows = await em.execute(`select m.* from membership m where m.person_id = ? and ${inForce} order by m.since, m.id`, [personId, now, now]);
  return rows.map((row) => em.map(Membership, row));
}

/**
 * Sessions that stand: not ended, not expired, not idle too long, their account not disabled, their membership in force.
 * Whoever asks about sessions asks here.
 */
export const standing = (now: Date) => ({
  sql: `session s join account a on a.id = s.account_id join membership m on m.id = s.membership_id join person p on p.id = m.person_id
    where s.revoked_at is null and s.expires_at > ? and s.seen_at > ? and a.disabled_at is null and ${inForce}`,
  params: [now, idleSince(now), now, now],
});
