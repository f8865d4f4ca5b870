import { noteRead } from '../journal/act.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { loaderOf } from '../journal/loader.ts';
import { pgArray } from '../journal/transaction.ts';
import type { Clue } from './clue.entity.ts';
import type { Purpose } from './reading.rules.ts';

/** Until when, and for what, the caller has a matter open. */
export interface Reading { subjectId: string; purpose: Purpose; until: Date }

/** What the caller has open now, by matter. */
export const readingsOf = (context: Context) => loaderOf<Reading>(context, 'readings', async (ids) => {
  const rows = await context.rows<{ subject_id: string; purpose: Purpose; until: string }>(
    'select subject_id, purpose, until from clue_reading where reader_id = ? and until > ? and subject_id = any(?::text[]) order by opened_at', [signedIn(context).membershipId, context.services.now(), pgArray(ids)]);
  return new Map(rows.map((r) => [r.subject_id, { subjectId: r.subject_id, purpose: r.purpose, until: new Date(r.until) }]));
});

/** Whether the caller may read what one of these matters says; that they read it is kept first, once a request. */
export async function reads(context: Context, ...subjectIds: string[]): Promise<boolean> {
  const found = await readingsOf(context).loadMany(subjectIds);
  const reading = found.find((r) => r !== null);
  if (!reading) return false;
  const kept = loaderOf<true>(context, 'reads kept', async (ids) => {
    for (const id of ids) await noteRead(acting(context), { act: 'clueRead', subjectId: id, purpose: (await readingsOf(context).load(id))?.purpose ?? null });
    return new Map(ids.map((id) => [id, true]));
  });
  return (await kept.load(reading.subjectId)) === true;
}

/** As what the caller looks at a case: as whoever reported it, as a clue officer on it, or not at all. */
export function sightOf(context: Context, clue: Pick<Clue, 'authorId' | 'officerIds'>): 'REPORTER' | 'OFFICER' | null {
  const { role, membershipId } = signedIn(context);
  if (role === 'OBSERVER' && membershipId === clue.authorId) return 'REPORTER';
  return role === 'CLUE_OFFICER' && clue.officerIds.includes(membershipId) ? 'OFFICER' : null;
}

/** Whether the caller reads what a case says: their own, or one they have opened. */
export async function readsClue(context: Context, clue: Clue): Promise<boolean> {
  const sight = sightOf(context, clue);
  return sight === 'REPORTER' || (sight === 'OFFICER' && await reads(context, clue.id));
}
