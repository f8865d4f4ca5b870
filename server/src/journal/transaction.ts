import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from './services.ts';

/** A PostgreSQL array literal; scopes and ids go as one parameter. */
export const pgArray = (items: readonly string[]) => `{${items.map((s) => `"${s.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** From here to the end of the transaction, row-level security sees these scopes. */
export const seeAs = (em: EntityManager, scopes: readonly string[]) =>
  em.execute("select set_config('huiyin.scopes', ?, true)", [pgArray(scopes)]);

/** Work in one transaction that sees what these scopes see. */
export async function inTransaction<T>(services: Pick<Services, 'orm'>, scopes: readonly string[], work: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = services.orm.em.fork({ clear: true }) as EntityManager;
  await em.begin();
  try {
    await seeAs(em, scopes);
    const result = await work(em);
    await em.commit();
    return result;
  } catch (error) {
    await em.rollback().catch(() => undefined);
    throw error;
  }
}

/** SQLSTATE of a database error, also where the ORM wrapped it. */
export const sqlState = (error: unknown): string | undefined => {
  const e = error as { code?: string; cause?: unknown } | undefined;
  return e?.code ?? (e?.cause ? sqlState(e.cause) : undefined);
};
