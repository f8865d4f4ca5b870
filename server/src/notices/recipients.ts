import type { EntityManager } from '@mikro-orm/postgresql';
import { scopesOf, type Channel, type MemberRole } from '../accounts/membership.rules.ts';
import type { Recorded } from '../journal/recorded.ts';
import { kindOf, sees, type Scope } from '../kernel/audience.ts';
import { named, noticeOf, type NoticeKindCode } from './notice.rules.ts';

/** Somebody who holds a membership now, and the scopes it gives. */
export interface Member { readonly id: string; readonly role: MemberRole; readonly channel: Channel | null; readonly scopes: readonly Scope[] }

/** Everybody who holds a membership in a scheme now. */
export async function membersOf(em: EntityManager, schemeId: string, now: Date): Promise<Member[]> {
  const rows = await em.execute<{ id: string; role: MemberRole; channel: Channel | null; unit_id: string | null; liaison_id: string | null }[]>(
    'select id, role, channel, unit_id, liaison_id from membership where scheme_id = ? and huiyin.in_force(since, until, ?)', [schemeId, now]);
  return rows.map(({ id, role, channel, unit_id, liaison_id }) => ({ id, role, channel, scopes: scopesOf({ id, schemeId, role, unitId: unit_id, liaisonId: liaison_id }) }));
}

/** Whom an entry tells: those its table or the entry itself names, who may see it, and never whoever did it. */
export function toldOf(entry: Recorded, members: readonly Member[]): { code: NoticeKindCode; members: readonly Member[] } | null {
  const names = entry.told?.['tells'];
  const tells = Array.isArray(names) ? new Set(names as string[]) : null;
  const notice = noticeOf(entry.type, tells !== null);
  if (!notice) return null;
  const { told } = notice;
  const wanted = (m: Member) => (told === named
    ? !!tells?.has(m.id)
    : told.some(({ by, role }) => (!role || m.role === role) && sees(m.scopes.filter((s) => kindOf(s) === by), entry.audience)));
  return { code: notice.code, members: members.filter((m) => m.id !== entry.actorId && sees(m.scopes, entry.audience) && wanted(m)) };
}
