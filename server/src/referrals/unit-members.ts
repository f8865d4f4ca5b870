import type { EntityManager } from '@mikro-orm/postgresql';

interface Wanted { schemeId: string; now: Date; unitId: string; handlerId: string | null; office?: boolean; leaders?: boolean }

/** The memberships in force that a step of a unit's work tells: whoever claimed it (or every handler while nobody has), its leaders, the office. */
export async function toTell(em: EntityManager, { schemeId, now, unitId, handlerId, office = false, leaders = true }: Wanted): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from membership m where scheme_id = ? and huiyin.in_force(m.since, m.until, ?) and (
       unit_id = ? and (role = 'LEADER' and ?::boolean or role = 'HANDLER' and id = coalesce(?, id)) or role = 'OFFICER' and ?::boolean) order by id`,
    [schemeId, now, unitId, leaders, handlerId, office]);
  return rows.map(({ id }) => id);
}
