import type { Change } from '../journal/change.ts';
import { pgArray } from '../journal/transaction.ts';
import type { Clue } from './clue.entity.ts';

/** What lies with a case is for whoever the case is for now: its notes, evidence, checks and questions for an identity. */
export async function spread(change: Change, clue: Clue): Promise<void> {
  const { em } = change;
  const [officers, all] = [pgArray(clue.officerIds), pgArray(clue.audience)];
  await em.flush();
  await em.execute('update clue_note set audience = ?::text[] where clue_id = ?', [all, clue.id]);
  await em.execute(`update clue_paper p set audience = array(select distinct x from unnest(?::text[] || coalesce((select array_agg('member:' || d) from case_transfer t, unnest(t.discipline_ids) d
    where t.source_id = p.subject_id and p.audience @> array['member:' || d]), '{}')) x order by x) where p.subject_id = ?`, [all, clue.id]);
  await em.execute(`update verification set officer_ids = ?::text[], audience = array(select distinct x from unnest(array['system:*', 'member:' || member_id] || array(select 'member:' || o from unnest(?::text[]) o)) x order by x) where clue_id = ?`, [officers, officers, clue.id]);
  await em.execute(`update identity_request set officer_ids = ?::text[], audience = array(select distinct x from unnest(array['system:*'] || array(select 'member:' || o from unnest(?::text[]) o)) x order by x) where subject_id = ?`, [officers, officers, clue.id]);
  await em.execute(`update case_transfer set officer_ids = ?::text[], audience = array(select distinct x from unnest(array['system:*'] || array(select 'member:' || o from unnest(?::text[] || discipline_ids) o)) x order by x) where source_id = ?`, [officers, officers, clue.id]);
}
