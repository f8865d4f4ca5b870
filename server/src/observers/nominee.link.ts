import { addressLimit } from '../accounts/address-limit.ts';
import { digestOfToken, newToken } from '../accounts/token.ts';
import type { Acting } from '../journal/act.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import type { Actor } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import { addDays, endOfDay, shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import { linkDays } from './consent.rules.ts';
import { onNomination, type OnNomination } from './nomination.actions.ts';
import { Nomination } from './nomination.entity.ts';
import { nominationFacts } from './nomination.facts.ts';
import { nominationRules } from './nomination.rules.ts';
import { NomineeLink } from './nominee-link.entity.ts';

/** A personal link for the nominee; the token is told this once, and a link made before no longer opens. */
export async function invite(a: Acting, input: OnNomination & { idempotencyKey: string }) {
  const token = newToken();
  let made: { token: string; expiresAt: Date } | null = null;
  const answer = await onNomination(a, 'nominationInvite', input, async (change, n) => {
    await change.apply(nominationRules, n, 'invite', input, {}, {}, await nominationFacts(change.em, n, change.now));
    const expiresAt = endOfDay(addDays(shanghaiDay(change.now), linkDays));
    await change.em.execute('update nominee_link set revoked_at = ? where nomination_id = ? and revoked_at is null', [change.now, n.id]);
    await change.em.persist(change.em.create(NomineeLink, {
      id: newId('NomineeLink', change.now), nominationId: n.id, digest: digestOfToken(token), expiresAt, revokedAt: null, createdAt: change.now, audience: [systemScope],
    })).flush();
    made = { token, expiresAt };
    return n;
  });
  return { ...answer, made: made as { token: string; expiresAt: Date } | null };
}

/** The nominee whose link this is; whoever guesses is slowed down by their address. */
export async function nomineeOf(services: Services, token: string, { address, lang }: { address?: string | undefined; lang: Lang }): Promise<{ actor: Actor; nomination: Nomination; expiresAt: Date }> {
  const limit = addressLimit(services, address);
  const found = await inTransaction(services, [systemScope], async (em) => {
    const link = await em.findOne(NomineeLink, { digest: digestOfToken(token), revokedAt: null, expiresAt: { $gt: services.now() } });
    return link && { expiresAt: link.expiresAt, nomination: await em.findOneOrFail(Nomination, { id: link.nominationId }) };
  });
  if (!found) throw new Refused('NOT_FOUND', { zh: '链接无效或已过期，请向推荐单位索取新的链接', en: 'The link does not open, or no longer does; ask the unit that nominates you for a new one' }, { rule: 'nominee-link' });
  limit.succeeded();
  const { id, schemeId, name } = found.nomination;
  return { ...found, actor: { membershipId: id, personId: id, schemeId, role: 'NOMINEE', unitId: null, channel: null, name, scopes: [systemScope], lang } };
}
