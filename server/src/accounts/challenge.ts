import type { Sealer } from '../kernel/sealed.ts';
import { minutesAfter, policy } from './policy.rules.ts';

/** That somebody has proven the first factor of an account, and must now prove the second; it stands for a few minutes. */
export interface Challenge { accountId: string; /** How the first was proven: a trace of the password's hash, or the provider. */ first: string; until: Date }

const purpose = 'sign-in challenge';

/** The question for a second factor, sealed: nobody reads or makes one. */
export function challengeFor(sealer: Sealer, accountId: string, first: string, now: Date): { challenge: string; until: Date } {
  const until = minutesAfter(now, policy.secondFactor.challengeMinutes);
  return { challenge: sealer.seal(JSON.stringify([accountId, first, until.getTime()]), purpose).toString('base64url'), until };
}

/** What a sealed question says, while it stands. */
export function openChallenge(sealer: Sealer, challenge: string, now: Date): Challenge | null {
  const plain = sealer.open(Buffer.from(challenge, 'base64url'), purpose);
  if (!plain) return null;
  const [accountId, first, until] = JSON.parse(plain) as [string, string, number];
  return until > now.getTime() ? { accountId, first, until: new Date(until) } : null;
}

/** A trace of a password: another password, another trace, so a question asked before a change stands no longer. */
export const traceOf = (sealer: Sealer, passwordHash: string) => sealer.digest(passwordHash, 'password trace').slice(0, 32);
