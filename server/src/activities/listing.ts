import type { Actor } from '../kernel/actor.ts';

/** Conditions of a list within the actor's scheme, of those that are asked for; who sees what is the wall's. */
export function filtered({ schemeId }: Actor, ...asked: readonly (readonly [condition: string, value: unknown])[]): { where: string[]; params: unknown[] } {
  const given = asked.filter(([, value]) => value !== undefined && value !== null);
  return { where: ['t.scheme_id = ?', ...given.map(([condition]) => condition)], params: [schemeId, ...given.map(([, value]) => value)] };
}
