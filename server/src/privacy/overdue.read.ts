import type { EntityManager } from '@mikro-orm/postgresql';
import { register } from './register.ts';

/** How many rows of a table are past their time. */
export interface Overdue { table: string; rows: number }

const monthsBefore = (now: Date, months: number) => {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day;
};

/** What is past its time, table by table; only counted: people decide on erasing it. Asked in a transaction that sees everything. */
export async function overdue(em: EntityManager, now: Date): Promise<Overdue[]> {
  const found: Overdue[] = [];
  for (const { table, kept: { most, since } } of register) {
    if (most === null) continue;
    const [row] = since ? await em.execute<{ n: string }[]>('select huiyin.aged(?, ?, ?::timestamptz) as n', [table, since, monthsBefore(now, most)])
      : table === 'person' ? await em.execute<{ n: string }[]>('select count(*) as n from person where phone_sealed is not null and huiyin.service_end(id) < ?::timestamptz', [monthsBefore(now, most)])
      : table === 'nomination' ? await em.execute<{ n: string }[]>("select count(*) as n from nomination where person_id is null and state in ('REJECTED', 'WITHDRAWN') and phone_sealed is not null") : [];
    if (row && Number(row.n) > 0) found.push({ table, rows: Number(row.n) });
  }
  return found;
}
