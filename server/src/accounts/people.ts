import { loaderOf } from '../journal/loader.ts';
import type { Context } from '../journal/context.ts';
import { pgArray } from '../journal/transaction.ts';
import { Person } from './person.entity.ts';

/** The person behind a membership, as far as the caller sees either. */
export const personOf = (context: Context) => loaderOf<Person>(context, 'personOf', async (ids) => {
  const em = await context.em();
  const rows = await em.execute<(Record<string, unknown> & { membership_id: string })[]>(
    'select p.*, m.id as membership_id from membership m join person p on p.id = m.person_id where m.id = any(?::text[])', [pgArray(ids)]);
  return new Map(rows.map(({ membership_id, ...row }) => [membership_id, em.map(Person, row as never) as Person]));
});
