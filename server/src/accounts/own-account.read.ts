import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../journal/services.ts';
import { Account } from './account.entity.ts';
import { factorAsked, factorOf } from './factors.ts';
import type { OwnAccount } from './own-account.type.ts';
import { idleSince, passwordEnd } from './policy.rules.ts';
import { membershipsInForce } from './standing.ts';

interface Row { id: string; created_at: string; seen_at: string; expires_at: string; address: string | null; device: string | null; title: string }

/** What somebody may know of their own account; read as the system, for it is for nobody else. */
export async function ownAccountOf(em: EntityManager, services: Services, personId: string, session: { id: string; accountId: string }): Promise<OwnAccount> {
  const now = services.now();
  const account = await em.findOneOrFail(Account, { id: session.accountId, personId });
  const factor = await factorOf(em, account.id);
  const held = await membershipsInForce(em, personId, now);
  const sessions = await em.execute<Row[]>(
    `select s.id, s.created_at, s.seen_at, s.expires_at, s.address, s.device, m.title from session s join membership m on m.id = s.membership_id
     where s.account_id = ? and s.revoked_at is null and s.expires_at > ? and s.seen_at > ? order by s.id = ? desc, s.seen_at desc, s.id limit 100`, [account.id, now, idleSince(now), session.id]);
  return {
    username: account.username, passwordChangedAt: account.passwordAt, passwordEndsAt: passwordEnd(account.passwordAt),
    secondFactor: factor && { since: factor.since, recoveryCodesLeft: factor.recovery.length },
    secondFactorAsked: factorAsked(services, held.map(({ role }) => role)),
    sessions: sessions.map((s) => ({
      id: s.id, current: s.id === session.id, since: new Date(s.created_at), seenAt: new Date(s.seen_at), endsAt: new Date(s.expires_at), address: s.address, device: s.device, title: s.title,
    })),
  };
}
