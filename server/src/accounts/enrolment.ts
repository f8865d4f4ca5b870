import type { Sealer } from '../kernel/sealed.ts';
import { minutesAfter, policy } from './policy.rules.ts';
import { newSecret, uriOf } from './totp.ts';

/** A secret on its way into an authenticator app; it counts only once a code made from it came back. */
export interface Enrolment { secret: string; uri: string; ticket: string }

const purposeOf = (accountId: string) => `enrolment ${accountId}`;

/** A fresh secret for an account, in place of the factor it has, with a sealed ticket that brings it back. */
export function enrolmentFor(sealer: Sealer, { id, username }: { id: string; username: string }, replaces: string | null, now: Date): Enrolment {
  const secret = newSecret();
  const until = minutesAfter(now, policy.secondFactor.enrolMinutes).getTime();
  return { secret, uri: uriOf(secret, username), ticket: sealer.seal(JSON.stringify([secret, replaces, until]), purposeOf(id)).toString('base64url') };
}

/** The secret of a ticket that was made for this account a short while ago, while it had the factor it has. */
export function enrolledSecret(sealer: Sealer, accountId: string, has: string | null, ticket: string, now: Date): string | null {
  const plain = sealer.open(Buffer.from(ticket, 'base64url'), purposeOf(accountId));
  if (!plain) return null;
  const [secret, replaces, until] = JSON.parse(plain) as [string, string | null, number];
  return until > now.getTime() && replaces === has ? secret : null;
}
