import { kindOf, type Scope } from '../kernel/audience.ts';

/** A scope of the viewer's that stands in another's place on entries that are for that kind of scope: an entry keeps whom it was for when it was made. */
export interface StandingIn { readonly scope: Scope; readonly for: readonly Scope[] | 'LIAISON' }

/** Whoever looks after somebody now reads what was for whoever did so then. */
export const standingIn = (scopes: readonly Scope[]): StandingIn | null => {
  const scope = scopes.find((s) => kindOf(s) === 'liaison');
  return scope ? { scope, for: 'LIAISON' } : null;
};

/** Whom an entry is for, as it concerns somebody who stands in. */
export function audienceWith(audience: readonly Scope[], as: StandingIn | null): readonly Scope[] {
  if (!as) return audience;
  const holds = as.for === 'LIAISON' ? audience.some((s) => kindOf(s) === 'liaison') : as.for.every((s) => audience.includes(s));
  return holds ? [...audience, as.scope] : audience;
}

/** The same as a condition over a journal entry `e`, with its parameter. */
export const standsSql = (as: StandingIn | null): { sql: string; params: readonly (readonly string[])[] } => {
  if (!as) return { sql: 'false', params: [] };
  return as.for === 'LIAISON' ? { sql: "exists (select from unnest(e.audience) a where a like 'liaison:%')", params: [] } : { sql: 'e.audience @> ?::text[]', params: [as.for] };
};
