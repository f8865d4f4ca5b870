import type { EntityManager } from '@mikro-orm/postgresql';
import { pgArray } from '../journal/transaction.ts';
import type { AccountFacts } from './account.rules.ts';
import type { Account } from './account.entity.ts';
import { locked } from './lock.rules.ts';
import { administratorRoles, type MemberRole } from './membership.rules.ts';
import { idleSince } from './policy.rules.ts';

/** What is known of an account beside its row; `posts` are those in force. */
export interface Around { id: string; name: string; schemeIds: string[]; posts: { role: MemberRole; title: string; schemeId: string }[]; hasFactor: boolean; lastOfItsKind: boolean; subject: string | null; sessions: number }

const sql = `select a.id, p.name, coalesce((select array_agg(distinct m.scheme_id) from membership m where m.person_id = p.id), '{}') as "schemeIds",
  coalesce((select jsonb_agg(jsonb_build_object('role', m.role, 'title', m.title, 'schemeId', m.scheme_id) order by m.since, m.id)
    from membership m where m.person_id = p.id and huiyin.in_force(m.since, m.until, ?)), '[]') as posts,
  exists (select from second_factor f where f.account_id = a.id and f.removed_at is null) as "hasFactor",
  exists (select from membership m where m.person_id = p.id and m.role = any(?::text[]) and huiyin.in_force(m.since, m.until, ?) and not exists (
    select from membership o join account b on b.person_id = o.person_id and b.state = 'OPEN'
    where o.scheme_id = m.scheme_id and o.role = m.role and o.person_id <> p.id and huiyin.in_force(o.since, o.until, ?))) as "lastOfItsKind",
  (select l.subject from sign_on_link l where l.account_id = a.id and l.removed_at is null order by l.since desc limit 1) as subject,
  (select count(*)::int from session s where s.account_id = a.id and s.revoked_at is null and s.expires_at > ? and s.seen_at > ?) as sessions
  from account a join person p on p.id = a.person_id where a.id = any(?::text[])`;

/** What is known of some accounts; read as the system, for those who see the accounts. */
export async function aroundAccounts(em: EntityManager, ids: readonly string[], now: Date): Promise<Map<string, Around>> {
  const rows = await em.execute<Around[]>(sql, [now, pgArray(administratorRoles), now, now, now, idleSince(now), pgArray(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** An account as its rules see it. */
export const accountFacts = (account: Account, { schemeIds, hasFactor, lastOfItsKind }: Around, now: Date): AccountFacts => ({
  state: account.state, audience: account.audience, personId: account.personId, schemeIds, lockedNow: locked(account, now), hasFactor, lastOfItsKind,
});
