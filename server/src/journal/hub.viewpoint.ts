import type { DocumentNode } from 'graphql';
import type { Actor } from '../kernel/actor.ts';
import { kindOf, type Scope, type ScopeKind } from '../kernel/audience.ts';
import { canonical } from '../kernel/canonical.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import type { EventScope } from './event.type.ts';

/** From where a stream is seen: what it may see, and as whom it reads. */
export interface Viewpoint {
  readonly actor: Actor;
  readonly scopes: readonly Scope[];
  readonly lang: Lang;
  /** Set where the stream is one membership's own. */
  readonly sessionId: string | null;
}

/** A subscription as it was asked for; equal keys are served by one execution. */
export interface Stream {
  readonly key: string;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly subjectId: string | null;
  readonly viewpoint: Viewpoint;
}

/** Who opened a socket. */
export interface Caller { readonly sessionId: string; readonly actor: Actor; readonly lang: Lang }

const kinds: Readonly<Record<Exclude<EventScope, 'MINE'>, ScopeKind>> = { UNIT: 'unit', OFFICE: 'office', LIAISON: 'liaison', PERSON: 'member' };

/**
 * A caller's view through one of their scopes, or through all. Through a scope that colleagues share, nobody in
 * particular looks, so that nothing of one colleague reaches another; a personal document is answered to its own member.
 */
export function viewpointOf(caller: Caller, scope: EventScope, personal: boolean): Viewpoint {
  const { actor, lang } = caller;
  const scopes = (scope === 'MINE' ? [...actor.scopes] : actor.scopes.filter((s) => kindOf(s) === kinds[scope])).sort();
  if (scopes.length === 0) throw new Refused('NOT_YOURS',
    { zh: '您当前的身份不能订阅这一范围', en: 'The membership you act in has no such scope' }, { field: 'scope' });
  const shared = scope !== 'MINE' && !personal;
  const who = shared ? { ...actor, membershipId: '', personId: '', name: '' } : actor;
  return { actor: { ...who, scopes, lang }, scopes, lang, sessionId: personal ? caller.sessionId : null };
}

/** Two streams of one key are sent the same bytes. */
export const streamKey = ({ actor, scopes, lang }: Viewpoint, text: string, operationName: string | null, variables: Readonly<Record<string, unknown>>) =>
  canonical([text, operationName, variables, actor.schemeId, actor.membershipId, actor.role, lang, scopes]);
