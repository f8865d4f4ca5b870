import type { EntityManager } from '@mikro-orm/postgresql';
import { pgArray } from '../journal/transaction.ts';
import type { Day } from '../kernel/calendar.ts';
import { Deed } from './deed.entity.ts';

const ofKinds = 'exists (select from unnest(?::text[]) k where d.kind = k or starts_with(d.kind, k || \':\'))';

/** The last thing of these kinds that an observer did, up to a day; null where there is none. */
export async function lastDeed(em: EntityManager, membershipId: string, kinds: readonly string[], until: Day = '9999-12-31'): Promise<Deed | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `select d.id from deed d where d.membership_id = ? and d.undone_at is null and d.on_day <= ? and ${ofKinds} order by d.on_day desc, d.id desc limit 1`, [membershipId, until, pgArray(kinds)]);
  return row ? em.findOne(Deed, { id: row.id }) : null;
}

/** What an observer did of these kinds from one day to another, both included, in order; of the scheme itself without an observer. */
export async function deedsBetween(em: EntityManager, of: { schemeId: string; membershipId: string | null }, kinds: readonly string[], from: Day, to: Day): Promise<Deed[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select d.id from deed d where d.scheme_id = ? and d.membership_id is not distinct from ?::text and d.undone_at is null and d.on_day between ? and ? and ${ofKinds}`,
    [of.schemeId, of.membershipId, from, to, pgArray(kinds)]);
  return em.find(Deed, { id: { $in: rows.map((r) => r.id) } }, { orderBy: { onDay: 'asc', id: 'asc' } });
}
