import type { Actor } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import type { Lang } from '../kernel/refused.ts';
import { scopesOf, type Channel, type MembershipFacts } from './membership.rules.ts';

/** Somebody acting in one membership, in the language they read. */
export const actorOf = (membership: MembershipFacts & { channel?: Channel | null | undefined; pausedSince?: unknown }, person: { id: string; name: string }, lang: Lang): Actor => ({
  membershipId: membership.id, personId: person.id, schemeId: membership.schemeId, role: membership.role,
  unitId: membership.unitId ?? null, channel: membership.channel ?? null, name: person.name, scopes: scopesOf(membership), lang,
  ...(membership.pausedSince ? { paused: true } : {}),
});

/** Somebody dealing with their own account, which belongs to no scheme: what they do stands in the system's chain. */
export const ownerOf = (person: { id: string; name: string }, lang: Lang): Actor => ({
  membershipId: person.id, personId: person.id, schemeId: 'system', role: 'SYSTEM', unitId: null, channel: null,
  name: person.name, scopes: [systemScope], lang,
});
