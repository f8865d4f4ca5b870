import type { DocumentNode } from 'graphql';
import type { Actor } from '../kernel/actor.ts';
import { kindOf, scope, type Scope, type ScopeKind } from '../kernel/audience.ts';
import { canonical } from '../kernel/canonical.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import type { EventScope } from './event.type.ts';

/** As whom an entry is read. */
export interface Viewpoint {
  readonly actor: Actor;
  readonly lang: Lang;
  /** Set where the document is answered to one member in particular. */
  readonly sessionId: string | null;
}

/** What a subscription follows: scopes that colleagues share, and the member's own beside them or not. */
export interface Followed {
  readonly shared: readonly Scope[];
  readonly own: boolean;
  /** As whom entries of the shared scopes are read. */
  readonly viewpoint: Viewpoint;
}

/** A subscription as it was asked for; those of one key are served as one group. */
export interface Stream extends Followed {
  readonly key: string;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly subjectId: string | null;
}

/** Who opened a socket. */
export interface Caller { readonly sessionId: string; readonly actor: Actor; readonly lang: Lang }

const common = new Map<string, string>();
const same = <S extends string>(text: S): S => {
  if (common.size > 10_000) common.clear();
  const known = common.get(text) ?? text;
  common.set(known, known);
  return known as S;
};

/** The caller without a copy of their own of what thousands have in common. */
export const thrifty = ({ sessionId, actor, lang }: Caller): Caller => ({
  sessionId, lang,
  actor: { ...actor, schemeId: same(actor.schemeId), unitId: actor.unitId && same(actor.unitId), scopes: actor.scopes.map((s) => (kindOf(s) === 'member' ? s : same(s))) },
});

const kinds: Readonly<Record<Exclude<EventScope, 'MINE'>, readonly ScopeKind[]>> = { UNIT: ['unit', 'shell'], OFFICE: ['office'], LIAISON: ['liaison'], PERSON: ['member'] };

const noScope = () => new Refused('NOT_YOURS', { zh: '您当前的身份不能订阅这一范围', en: 'The membership you act in has no such scope' }, { field: 'scope' });

/** Nobody in particular, looking through scopes that colleagues share: what one of them alone may see does not reach another. */
function anyone({ role, schemeId, unitId, scopes: held }: Actor, scopes: readonly Scope[], lang: Lang): Actor {
  const unit = unitId && scopes.includes(scope.unit(unitId)) ? unitId : null;
  const everybodys = [...held.filter((s) => kindOf(s) === 'officials'), scope.scheme(schemeId)];
  return { membershipId: '', personId: '', name: '', channel: null, role, schemeId, unitId: unit, scopes: [...new Set([...scopes, ...everybodys])].sort(), lang };
}

/**
 * What a caller follows through one of their scopes, or through all. A document that asks for what is a member's own is
 * read as that member throughout; any other is read as the member only where an entry is for them by name.
 */
export function follow({ actor, lang, sessionId }: Caller, asked: EventScope, personal: boolean): Followed {
  const scopes = (asked === 'MINE' ? [...actor.scopes] : actor.scopes.filter((s) => kinds[asked].includes(kindOf(s)))).sort();
  if (scopes.length === 0) throw noScope();
  if (personal) return { shared: scopes, own: false, viewpoint: { actor, lang, sessionId } };
  const shared = scopes.filter((s) => kindOf(s) !== 'member');
  return { shared, own: shared.length < scopes.length, viewpoint: { actor: anyone(actor, shared, lang), lang, sessionId: null } };
}

/** Streams of one key are sent the same bytes, but for what is for one member by name. */
export const streamKey = ({ shared, own, viewpoint: { actor, lang } }: Followed, text: string, operationName: string | null, variables: Readonly<Record<string, unknown>>) =>
  canonical([text, operationName, variables, shared, own, actor.schemeId, actor.membershipId, actor.role, lang]);

/** The scope that is a member's alone. */
export const ownScope = ({ scopes, membershipId }: Actor): Scope => scopes.find((s) => kindOf(s) === 'member') ?? scope.member(membershipId);
