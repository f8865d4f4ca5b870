import type { EntityManager } from '@mikro-orm/postgresql';
import { pgArray } from '../journal/transaction.ts';

/** Who looks after some observers now. */
export const liaisonsOf = async (em: EntityManager, observers: readonly string[]): Promise<string[]> => (await em.execute<{ id: string }[]>(
  'select distinct liaison_id as id from membership where id = any(?::text[]) and liaison_id is not null order by 1', [pgArray(observers)])).map((r) => r.id);
