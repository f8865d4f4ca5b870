import type { EntityManager } from '@mikro-orm/postgresql';
import type { Accused } from './said.ts';

/** Posts that restricted matters are written out to, member by member. */
export type Keeping = 'CLUE_OFFICER' | 'DISCIPLINE' | 'DIRECTOR';

const plain = (text: string) => text.replace(/\s/gu, '');

/**
 * Who of a post may know of a case: everybody in it but those who must stand aside, because they have or had any post in
 * the unit it is about, were nominated or are managed by it, are named in it, or are the person who reported it.
 */
export async function keepersOf(em: EntityManager, role: Keeping, { schemeId, accused, authorId, now }: { schemeId: string; accused: Accused; authorId: string | null; now: Date }): Promise<string[]> {
  const rows = await em.execute<{ id: string; name: string; tied: boolean }[]>(
    `select m.id, p.name, m.person_id = (select a.person_id from membership a where a.id = ?::text)
        or exists (select from membership o where o.person_id = m.person_id and (o.unit_id = ?::text or o.managing_unit_id = ?::text))
        or exists (select from appointment t where t.person_id = m.person_id and t.nominating_unit_id = ?::text) as tied
     from membership m join person p on p.id = m.person_id
     where m.scheme_id = ? and m.role = ? and huiyin.in_force(m.since, m.until, ?) order by m.id`,
    [authorId, accused.unitId, accused.unitId, accused.unitId, schemeId, role, now]);
  const named = plain(`${accused.person ?? ''} ${accused.unitName ?? ''}`);
  return rows.filter((m) => !m.tied && !named.includes(plain(m.name))).map((m) => m.id);
}

/** Whether somebody belongs to the unit a case is about, or is named in it. */
export async function tied(em: EntityManager, membershipId: string, accused: Accused): Promise<boolean> {
  const [row] = await em.execute<{ name: string; tied: boolean }[]>(
    `select p.name, exists (select from membership o where o.person_id = m.person_id and (o.unit_id = ?::text or o.managing_unit_id = ?::text))
        or exists (select from appointment t where t.person_id = m.person_id and t.nominating_unit_id = ?::text) as tied
     from membership m join person p on p.id = m.person_id where m.id = ?`, [accused.unitId, accused.unitId, accused.unitId, membershipId]);
  return !row || row.tied || plain(`${accused.person ?? ''}`).includes(plain(row.name));
}
