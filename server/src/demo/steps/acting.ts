import type { Acting } from '../../journal/act.ts';
import { inTransaction } from '../../journal/transaction.ts';
import type { Scene } from '../story.ts';

/** Somebody of the district, at the moment of the step. */
export const as = ({ services, district }: Scene, key: string): Acting => ({ services, actor: district.actor(key) });

/** The officer who acts unless the story names another. */
export const officer = ({ district }: Scene) => district.staff('OFFICER');
/** The liaison of whoever filed the matter. */
export const liaison = ({ district, matter }: Scene) => district.part(matter.by).liaison ?? '';

/** The version of a row that the actor has before their eyes, for the actions that ask for it. */
export async function seen({ services, actor }: Acting, table: 'opinion' | 'issue' | 'referral', id: string): Promise<number> {
  const [row] = await inTransaction(services, actor.scopes, (em) => em.execute<{ version: number }[]>(`select version from ${table} where id = ?`, [id]));
  if (!row) throw new Error(`${actor.name} does not see ${table} ${id}`);
  return row.version;
}
