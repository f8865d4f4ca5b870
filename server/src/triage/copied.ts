import type { EntityManager, EntityName } from '@mikro-orm/postgresql';

/** What a row says of itself, less some of its properties: for another of the same noun that stands where this one stands. */
export function copied<T extends object>(em: EntityManager, entity: EntityName<T>, row: T, except: readonly string[]): Partial<T> {
  const names = em.getMetadata().get<T>(entity).props.map(({ name }) => name as string);
  return Object.fromEntries(names.filter((name) => !except.includes(name)).map((name) => [name, (row as Record<string, unknown>)[name]])) as Partial<T>;
}
