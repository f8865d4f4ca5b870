import type { Context } from '../journal/context.ts';
import { loaderOf } from '../journal/loader.ts';
import { readAs } from '../journal/reading.ts';
import type { Follower } from '../journal/services.ts';
import { pgArray } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { Referral } from './referral.entity.ts';

// An internal observer is never named on what their own unit was asked, whatever they agreed to, nor where nobody knows which unit is theirs (B-11);
// and nobody is named to a unit that gave the matter back.
const nameable = `referral r join issue i on i.id = r.issue_id join opinion o on o.issue_id = i.id join membership m on m.id = o.author_id
  cross join lateral (select array_remove(array(select a.nominating_unit_id from appointment a where a.membership_id = m.id) || m.unit_id, null) as own) u
  where r.state <> 'RETURNED' and (m.channel is distinct from 'INTERNAL' or (cardinality(u.own) > 0 and not u.own && (i.unit_ids || r.unit_id || r.co_unit_ids)))`;

/** The names of the authors of a referral who agreed to be known to the unit, read anew each time, so that whoever takes it back is gone at once. */
export const authorsShown = (context: Context) => loaderOf<string[]>(context, 'authorsShown', async (ids) => new Map((await readAs<{ id: string; names: string[] }>(context.services.orm, [systemScope],
  `select r.id, array(select distinct p.name from opinion x join membership y on y.id = x.author_id join person p on p.id = y.person_id where x.id = any(array_agg(o.id)) order by 1) as names
   from ${nameable} and o.identity_shown and r.id = any(?::text[]) group by r.id`, [pgArray(ids)])).map(({ id, names }) => [id, names])));

/** The units that were asked are told that the name they read has come or gone; another author is not. */
export const identityChanged: Follower = async (change, { subjectId }) => {
  const shown = await change.em.execute<{ id: string }[]>(`select r.id from ${nameable} and o.id = ? order by r.id`, [subjectId]);
  for (const { id } of shown) change.record('AuthorsShownChanged', await change.load(Referral, id), ['authorsShown'], { untold: ['member'] });
};
