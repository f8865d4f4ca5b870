import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { systemScope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { notFound, type Lang } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { actorOf, ownerOf } from './actor.ts';
import type { Authenticated, Present } from './authenticate.ts';
import { factorAsked } from './factors.ts';
import type { Membership } from './membership.entity.ts';
import { sessionEnd } from './policy.rules.ts';
import { Session, type Proof } from './session.entity.ts';
import { membershipsInForce } from './standing.ts';
import { digestOfToken, newToken } from './token.ts';

/** A session as it is handed to the browser; the token is nowhere else. */
export interface Opened { token: string; expires: Date; who: Authenticated }

/** How a session is entered, beside by whom: what was proven, from where, and until when it may last. */
export interface Entering { expires?: Date; factor?: Proof; mustEnrol?: boolean; address?: string | null | undefined; device?: string | null | undefined }

/** Opens a session in one membership. One that follows another keeps its end: acting as somebody else wins no time. */
export async function openSession(change: Change, account: Account, membership: Membership, person: { id: string; name: string }, lang: Lang,
  { expires = sessionEnd(change.now), factor = 'NONE', mustEnrol = false, address, device }: Entering = {}): Promise<Opened> {
  const token = newToken();
  const session = change.em.create(Session, {
    id: newId('Session', change.now), digest: digestOfToken(token), accountId: account.id, membershipId: membership.id,
    createdAt: change.now, seenAt: change.now, expiresAt: expires, revokedAt: null,
    factor, mustEnrol, address: address ?? null, device: device?.slice(0, 200) ?? null, audience: [systemScope],
  });
  await change.em.persist(session).flush();
  return { token, expires, who: {
    session: { id: session.id, accountId: account.id, mustChangePassword: account.mustChange, mustEnrol },
    actor: actorOf(membership, person, lang), account: { id: account.id, username: account.username },
  } };
}

/** Ends a person's session. */
export async function signOut(services: Services, who: Present): Promise<void> {
  await act({ services, actor: ownerOf(nameOf(who), who.actor.lang) }, { act: 'sessionSignOut', input: { sessionId: who.session.id }, chain: 'system' }, async (change) => {
    const account = await change.load(Account, who.session.accountId);
    await revoke(change, who.session.id);
    change.record('SignedOut', account, []);
    return account;
  });
  services.sessionsEnded?.([who.session.id]);
}

/** Goes on in another membership of the same person: a session acts in one membership only, so a new one follows it. */
export async function actAs(services: Services, who: Present, membershipId: string): Promise<Opened> {
  let opened: Opened | undefined;
  await act({ services, actor: ownerOf(nameOf(who), who.actor.lang) }, { act: 'sessionActAs', input: { membershipId }, chain: 'system' }, async (change) => {
    const account = await change.load(Account, who.session.accountId);
    const membership = (await membershipsInForce(change.em, who.actor.personId, change.now)).find((m) => m.id === membershipId);
    if (!membership) throw notFound();
    await change.write();
    const { expiresAt: expires, factor, mustEnrol: before, address, device } = await change.em.findOneOrFail(Session, { id: who.session.id });
    await revoke(change, who.session.id);
    // A membership that came into force after the sign-in may ask for more than was proven there.
    const mustEnrol = before || (factor === 'NONE' && factorAsked(services, [membership.role]));
    opened = await openSession(change, account, membership, nameOf(who), who.actor.lang, { expires, factor, mustEnrol, address, device });
    change.record('ActedAs', account, [], { more: { membershipId } });
    return account;
  });
  services.sessionsEnded?.([who.session.id]);
  return opened!;
}

/** Ends one of a person's own sessions, here or elsewhere. */
export async function endOwnSession(services: Services, who: Present, sessionId: string): Promise<void> {
  await act({ services, actor: ownerOf(nameOf(who), who.actor.lang) }, { act: 'sessionEnd', input: { sessionId }, chain: 'system' }, async (change) => {
    const account = await change.load(Account, who.session.accountId);
    const session = await change.em.findOne(Session, { id: sessionId, accountId: account.id });
    if (!session) throw notFound();
    await revoke(change, sessionId);
    change.record('SessionEnded', account, []);
    return account;
  });
  services.sessionsEnded?.([sessionId]);
}

/** The person behind a session, as entries of the system's chain name them. */
export const nameOf = (who: Present) => ({ id: who.actor.personId, name: who.actor.name });

const revoke = (change: Change, sessionId: string) =>
  change.em.execute('update session set revoked_at = ? where id = ? and revoked_at is null', [change.now, sessionId]);
