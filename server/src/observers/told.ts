import type { EntityManager } from '@mikro-orm/postgresql';
import { pgArray } from '../journal/transaction.ts';
import type { AboutObserver } from './subject.rules.ts';

/** Who is told of something about an observer. */
export type ToldOf = 'OBSERVER' | 'LIAISON' | 'APPOINTER' | 'NOMINATOR';

/** The members whom an entry about an observer names as told, for the centre of notices. */
export async function tells(em: EntityManager, about: AboutObserver & { nominatingUnitId?: string | null | undefined }, now: Date, ...whom: ToldOf[]): Promise<string[]> {
  const inOffice = (where: string, params: unknown[]) => em.execute<{ id: string }[]>(
    `select m.id from membership m where m.scheme_id = ? and ${where} and huiyin.in_force(m.since, m.until, ?) order by m.id`, [about.schemeId, ...params, now]);
  const named = await Promise.all(whom.map(async (who): Promise<(string | null)[]> => {
    if (who === 'OBSERVER') return [about.membershipId];
    if (who === 'LIAISON') return [about.liaisonId ?? null];
    if (who === 'APPOINTER') return (await (about.managingUnitId ? inOffice("m.role = 'MANAGER' and m.unit_id = ?", [about.managingUnitId]) : inOffice("m.role = 'OFFICER'", []))).map((m) => m.id);
    return about.nominatingUnitId ? (await inOffice('m.unit_id = ? and m.role = any(?::text[])', [about.nominatingUnitId, pgArray(['HANDLER', 'LEADER', 'MANAGER'])])).map((m) => m.id) : [];
  }));
  return [...new Set(named.flat().filter((id) => id !== null))];
}
