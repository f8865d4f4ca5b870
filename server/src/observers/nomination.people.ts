import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRole } from '../accounts/membership.rules.ts';
import type { Nomination } from './nomination.entity.ts';

/** Somebody who may be the nominee: known by the same ID number, or by the same name and number. */
export interface SamePerson { personId: string; name: string; sure: boolean; holds: { scheme: string; role: MemberRole; title: string }[] }

/** People with an account who may be the nominee; asked as the system, since they may serve another scheme (B-10). */
export async function samePeople(em: EntityManager, n: Pick<Nomination, 'name'> & { phoneDigest?: string | null; idDigest?: string | null }, now: Date): Promise<SamePerson[]> {
  const rows = await em.execute<{ person_id: string; name: string; sure: boolean; scheme: string | null; role: MemberRole; title: string }[]>(
    `select p.id as person_id, p.name, exists (select from nomination x where x.person_id = p.id and x.id_digest = ?) as sure, s.name as scheme, m.role, m.title
     from person p left join membership m on m.person_id = p.id and huiyin.in_force(m.since, m.until, ?) left join scheme s on s.id = m.scheme_id
     where (p.name = ? and p.phone_digest = ?) or p.id in (select person_id from nomination x where x.id_digest = ? and x.person_id is not null)
     order by p.id, m.since limit 50`, [n.idDigest ?? '', now, n.name, n.phoneDigest ?? '', n.idDigest ?? '']);
  const people = new Map<string, SamePerson>();
  for (const { person_id: personId, name, sure, scheme, role, title } of rows) {
    const known = people.get(personId) ?? { personId, name, sure, holds: [] };
    if (scheme) known.holds.push({ scheme, role, title });
    people.set(personId, known);
  }
  return [...people.values()];
}
