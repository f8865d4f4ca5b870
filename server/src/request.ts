import type { IncomingMessage } from 'node:http';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from './kernel/actor.ts';
import type { Lang } from './kernel/refused.ts';
import type { Context } from './journal/context.ts';
import type { Services } from './journal/services.ts';
import { readAs } from './journal/reading.ts';
import { seeAs } from './journal/transaction.ts';
import { kindOf, scopesOfCaller } from './kernel/audience.ts';
import { fromHere } from './kernel/loopback.ts';

/** Who asks, before anything has been read for them. */
export interface Asker {
  services: Services;
  actor: Actor | null;
  session?: Context['session'];
  lang: Lang;
  setCookie?: NonNullable<Context['setCookie']>;
  signInStep?: NonNullable<Context['signInStep']>;
  address?: string;
  device?: string | undefined;
}

/** A request's context; its reads run in one transaction under the asker's scopes, which `fresh()` ends. */
export function requestContext({ services, lang, setCookie, signInStep, address, device, ...asker }: Asker): Context {
  let actor = asker.actor;
  let session = asker.session ?? null;
  let reading: Promise<EntityManager> | null = null;
  const loaders = new Map<unknown, unknown>();
  const begin = async () => {
    const em = services.orm.em.fork({ clear: true }) as EntityManager;
    await em.begin();
    await seeAs(em, scopesOfCaller(actor));
    return em;
  };
  const fresh = async () => {
    const em = await reading?.catch(() => null);
    reading = null;
    loaders.clear();
    // nothing was written here, so there is nothing to keep
    await em?.rollback();
  };
  // Apollo copies a context's own properties: who acts may change while a request runs, so it is read through the prototype.
  const live = { get actor() { return actor; }, get session() { return session; } };
  return Object.assign(Object.create(live) as typeof live, {
    services, lang, loaders, fresh,
    em: () => (reading ??= begin()),
    rows: async <R extends object>(sql: string, params: readonly unknown[], kept = false): Promise<R[]> => {
      const scopes = scopesOfCaller(actor);
      // How much of a table somebody sees decides which index is right: one plan serves only those who see all of a scheme.
      return reading ? (await reading).execute(sql, [...params]) : readAs<R>(services.orm, scopes, sql, params, kept && scopes.some((s) => kindOf(s) === 'office'));
    },
    async become(as: Actor | null, by: Context['session']) {
      await fresh();
      actor = as;
      session = by;
    },
    ...(setCookie ? { setCookie } : {}), ...(signInStep ? { signInStep } : {}), ...(address ? { address } : {}), ...(device ? { device } : {}),
  });
}

/** Chinese unless the caller asks for English first. */
export const langOf = (accept: unknown): Lang => (/^\s*en\b/i.test(String(accept ?? '')) ? 'en' : 'zh');

/**
 * Where a request comes from. A proxy on this machine says for whom it asks, and only such a one is believed; behind one
 * that does not say it in the usual header, everybody would seem to be next door, so nobody is.
 */
export function addressOf({ socket, headers }: IncomingMessage): string {
  const direct = socket.remoteAddress ?? '';
  const via = [headers['x-forwarded-for']].flat().at(-1)?.split(',').at(-1)?.trim();
  return fromHere(direct) ? via ?? (headers.forwarded ? '' : direct) : direct;
}
