import type { Actor } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import type { Lang } from '../kernel/refused.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction, pgArray } from '../journal/transaction.ts';
import { actorOf } from './actor.ts';
import { tokenIn } from './cookie.ts';
import type { Channel, MemberRole } from './membership.rules.ts';
import { policy } from './policy.rules.ts';
import { standing } from './standing.ts';
import { digestOfToken } from './token.ts';

/** A session that stands, and the actor it acts as. */
export interface Present { session: { id: string; accountId: string; mustChangePassword: boolean }; actor: Actor }
/** Who a request comes from, with the account behind it. */
export interface Authenticated extends Present { account: { id: string; username: string } }

interface Found {
  id: string; account_id: string; seen_at: string | Date; must_change: boolean; username: string; membership_id: string; scheme_id: string;
  role: MemberRole; unit_id: string | null; channel: Channel | null; liaison_id: string | null; person_id: string; name: string;
}

const found = (row: Found, lang: Lang): Authenticated => ({
  session: { id: row.id, accountId: row.account_id, mustChangePassword: row.must_change },
  actor: actorOf({ id: row.membership_id, schemeId: row.scheme_id, role: row.role, unitId: row.unit_id, channel: row.channel, liaisonId: row.liaison_id },
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
  const { sql, params } = standing(now);
  return inTransaction(services, [systemScope], async (em) => {
    const [row] = await em.execute<Found[]>(
      `select s.id, s.account_id, s.seen_at, a.must_change, a.username, m.id as membership_id, m.scheme_id, m.role, m.unit_id, m.channel, m.liaison_id, p.id as person_id, p.name
       from ${sql} and s.digest = ?`, [...params, digestOfToken(token)]);
    if (!row) return null;
    if (slides && now.getTime() - new Date(row.seen_at).getTime() >= policy.noticedEverySeconds * 1000) {
      await em.execute('update session set seen_at = ? where id = ? and seen_at < ?', [now, row.id, now]);
    }
    return found(row, lang);
  });
}

/** Which of these sessions still stand; asked again and again while their sockets are open, and puts off no limit. */
export async function stillValid(services: Services, sessionIds: readonly string[]): Promise<Set<string>> {
  if (sessionIds.length === 0) return new Set();
  const { sql, params } = standing(services.now());
  const rows = await inTransaction(services, [systemScope], (em) =>
    em.execute<{ id: string }[]>(`select s.id from ${sql} and s.id = any(?::text[])`, [...params, pgArray(sessionIds)]));
  return new Set(rows.map((row) => row.id));
}
