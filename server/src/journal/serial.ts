import type { EntityManager } from '@mikro-orm/postgresql';

/** The next number of a series in a year: gapless, because it is taken in the transaction that uses it. */
export async function nextSerial(em: EntityManager, schemeId: string, series: string, year: number): Promise<number> {
  const [row] = await em.execute<{ last: number }[]>(
    `insert into serial (scheme_id, series, year, last) values (?, ?, ?, 1)
     on conflict (scheme_id, series, year) do update set last = serial.last + 1 returning last`, [schemeId, series, year]);
  return row!.last;
}
