import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ask } from '../journal/reading.ts';
import { Membership } from './membership.entity.ts';
import type { Channel, MemberRole } from './membership.rules.ts';
import { idleSince } from './policy.rules.ts';

/** The memberships of a person that are in force now, the oldest first. */
export async function membershipsInForce(em: EntityManager, personId: string, now: Date): Promise<Membership[]> {
  const rows = await em.execute('select m.* from membership m where m.person_id = ? and huiyin.in_force(m.since, m.until, ?) order by m.since, m.id', [personId, now]);
  return rows.map((row) => em.map(Membership, row));
}

/** A session that stands, with its account, its membership and the person behind it. */
export interface Standing {
  id: string; account_id: string; seen_at: string | Date; must_change: boolean; must_enrol: boolean; username: string; membership_id: string; scheme_id: string;
  role: MemberRole; unit_id: string | null; channel: Channel | null; liaison_id: string | null; person_id: string; name: string; paused_since: string | Date | null;
}

/** The session of a token's digest, where it stands. */
export const standingOf = async (orm: MikroORM, digest: Buffer, now: Date): Promise<Standing | undefined> =>
  (await ask<Standing>(orm, 'standing', 'select * from huiyin.standing($1, $2, token => $3)', [now, idleSince(now), digest]))[0];

/** Those of these sessions that stand and let their holder do anything: not those that must first change a password or enrol a second factor. */
export const standingAmong = async (orm: MikroORM, ids: readonly string[], now: Date): Promise<string[]> =>
  (await ask<{ id: string }>(orm, 'standing at work', 'select id from huiyin.standing($1, $2, ids => $3) where not must_change and not must_enrol', [now, idleSince(now), ids])).map((row) => row.id);
