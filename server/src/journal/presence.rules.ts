import type { Actor } from '../kernel/actor.ts';
import { kindOf, scope, sees, type Scope } from '../kernel/audience.ts';

/** Somebody who has a matter open: as whom, whether they are writing the answer to it, and who may know. */
export interface Seat {
  readonly membershipId: string;
  readonly name: string;
  readonly drafting: boolean;
  readonly circle: readonly Scope[];
}

/** One of those who have a matter open, as a colleague is shown them. */
export interface Present { membershipId: string; name: string; drafting: boolean }

/**
 * Who may know that this person has a matter open: those of their own unit; or the office, and of an officer the matter's
 * liaisons too. Nobody else does, and whoever is of neither is not noticed at all: null.
 */
export function circleOf({ scopes, unitId, schemeId }: Pick<Actor, 'scopes' | 'unitId' | 'schemeId'>, audience: readonly Scope[]): Scope[] | null {
  if (unitId && scopes.includes(scope.unit(unitId))) return [scope.unit(unitId)];
  if (scopes.includes(scope.office(schemeId))) return [scope.office(schemeId), ...audience.filter((s) => kindOf(s) === 'liaison')];
  const own = scopes.find((s) => kindOf(s) === 'liaison');
  return own ? [scope.office(schemeId), own] : null;
}

/** Whom somebody is shown of those who have the same matter open: each person once, never themself. */
export function othersOf({ membershipId, scopes }: Pick<Actor, 'membershipId' | 'scopes'>, seats: Iterable<Seat>): Present[] {
  const found = new Map<string, Present>();
  for (const seat of seats) {
    if (seat.membershipId === membershipId || !sees(scopes, seat.circle)) continue;
    const drafting = seat.drafting || (found.get(seat.membershipId)?.drafting ?? false);
    found.set(seat.membershipId, { membershipId: seat.membershipId, name: seat.name, drafting });
  }
  return [...found.values()].sort((a, b) => (a.membershipId < b.membershipId ? -1 : 1));
}
