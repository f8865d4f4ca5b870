import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/actor.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import type { Acting } from './act.ts';
import type { Services } from './services.ts';

/** What a resolver is given: who asks, in which language, and a read of the database that sees what they see. */
export interface Context {
  readonly services: Services;
  /** Null for somebody who has not signed in. */
  readonly actor: Actor | null;
  readonly session: { readonly id: string; readonly accountId: string; readonly mustChangePassword: boolean; readonly mustEnrol: boolean } | null;
  readonly lang: Lang;
  /**
   * The rows of one statement as the asker sees them, in one round trip where the read transaction is not open yet. `kept`
   * is for statements asked often and always in the same words.
   */
  readonly rows: <R extends object>(sql: string, params: readonly unknown[], kept?: boolean) => Promise<R[]>;
  /** The read transaction of this request, opened at first use under the actor's scopes. */
  readonly em: () => Promise<EntityManager>;
  /** Ends the read transaction, so that what is read next includes what has just been written. */
  readonly fresh: () => Promise<void>;
  /** From here on the request is somebody's: after signing in, acting as another, changing a password or signing out. */
  readonly become: (actor: Actor | null, session: Context['session']) => Promise<void>;
  /** Whatever is loaded once a request lives here, keyed by its loader. */
  readonly loaders: Map<unknown, unknown>;
  /** Sets or clears the session cookie of the answer; absent over WebSocket. */
  readonly setCookie?: (value: string | null, expires?: Date) => void;
  /** The question for a second factor that the browser carries between the two steps of a sign-in; absent over WebSocket. */
  readonly signInStep?: { readonly challenge: string | null; readonly set: (challenge: string | null, until?: Date) => void };
  /** The address the request came from, for limits and the access log. */
  readonly address?: string;
  /** What the browser says it is, for the list of one's own sessions. */
  readonly device?: string;
}

/** The actor of a signed-in caller whose password is their own, and who has the second factor that is asked of them. */
export function signedIn(context: Pick<Context, 'actor' | 'session'>): Actor {
  if (!context.actor) throw new Refused('UNAUTHENTICATED', { zh: '请先登录', en: 'Sign in first' });
  if (context.session?.mustChangePassword) throw new Refused('PASSWORD_CHANGE_REQUIRED', { zh: '请先修改初始密码', en: 'Change your first password before anything else' });
  if (context.session?.mustEnrol) throw new Refused('SECOND_FACTOR_REQUIRED', { zh: '请先设置动态验证码', en: 'Set up your second factor before anything else' });
  return context.actor;
}

/** Who acts, for an action. */
export const acting = (context: Context): Acting => ({ services: context.services, actor: signedIn(context), address: context.address });
