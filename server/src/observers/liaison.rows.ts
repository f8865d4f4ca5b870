import type { Follower } from '../journal/services.ts';

/** Rows that are for the liaison of an observer: which column names the observer, and whether the row names the liaison as well. */
export interface RowsOfObservers { readonly table: string; readonly observer: string; readonly names: boolean }

/** What else is kept of an observer is for whoever looks after them now. */
export const rowsFollow = (rows: readonly RowsOfObservers[]): Follower => async (change, { subjectId, payload }) => {
  const { from, to } = payload as { from: string | null; to: string };
  for (const { table, observer, names } of rows) await change.em.execute(
    `update ${table} set audience = array(select distinct x from unnest(array_remove(audience, ?::text) || array[?::text]) x order by x)${names ? ', liaison_id = ?' : ''}
     where ${observer} = ? and (audience @> array[?::text] or ?::boolean)`,
    [`liaison:${from ?? ''}`, `liaison:${to}`, ...(names ? [to] : []), subjectId, `liaison:${from ?? ''}`, names && from === null]);
};

/** The papers of a term: certificates, cases and excuses. */
export const papersFollow = rowsFollow(['certificate', 'dismissal', 'conduct_case', 'excuse'].map((table) => ({ table, observer: 'membership_id', names: true })));
