import type { Actor } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import type { Lang } from '../kernel/refused.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { actorOf } from './actor.ts';
import { tokenIn } from './cookie.ts';
import { policy } from './policy.rules.ts';
import { standingAmong, standingOf, type Standing } from './standing.ts';
import { digestOfToken } from './token.ts';

/** A session that stands, and the actor it acts as. */
export interface Present { session: { id: string; accountId: string; mustChangePassword: boolean; mustEnrol: boolean }; actor: Actor }
/** Who a request comes from, with the account behind it. */
export interface Authenticated extends Present { account: { id: string; username: string } }

const found = (row: Standing, lang: Lang): Authenticated => ({
  session: { id: row.id, accountId: row.account_id, mustChangePassword: row.must_change, mustEnrol: row.must_enrol },
  actor: actorOf({ id: row.membership_id, schemeId: row.scheme_id, role: row.role, unitId: row.unit_id, channel: row.channel, liaisonId: row.liaison_id, pausedSince: row.paused_since },
    { id: row.person_id, name: row.name }, lang),
  account: { id: row.account_id, username: row.username },
});

/**
 * Who sends this Cookie header, or null. Only what a person does puts off the idle limit (`slides`): never a poll, a ping
 * or a subscription.
 */
export async function authenticate(services: Services, cookieHeader: string | undefined, lang: Lang, { slides }: { slides: boolean }): Promise<Authenticated | null> {
  const token = tokenIn(cookieHeader);
  if (!token) return null;
  const now = services.now();
  const row = await standingOf(services.orm, digestOfToken(token), now);
  if (!row) return null;
  if (slides && now.getTime() - new Date(row.seen_at).getTime() >= policy.noticedEverySeconds * 1000) {
    await inTransaction(services, [systemScope], (em) => em.execute('update session set seen_at = ? where id = ? and seen_at < ?', [now, row.id, now]));
  }
  return found(row, lang);
}

/** Which of these sessions still stand; asked again and again while their sockets are open, and puts off no limit. */
export const stillValid = async (services: Services, sessionIds: readonly string[]): Promise<Set<string>> =>
  new Set(sessionIds.length === 0 ? [] : await standingAmong(services.orm, sessionIds, services.now()));
