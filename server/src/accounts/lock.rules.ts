import { minutesAfter, policy } from './policy.rules.ts';

/** What the rules see of an account's failed sign-ins. */
export interface Failures { failures: number; lockedUntil?: Date | null | undefined }

/** Whether an account is locked at this moment. */
export const locked = ({ lockedUntil }: Failures, now: Date) => !!lockedUntil && lockedUntil > now;

/** An account after one more wrong password; a lock that has run out starts the count anew. */
export function failed({ failures, lockedUntil }: Failures, now: Date): Failures {
  const count = (lockedUntil ? 0 : failures) + 1;
  return { failures: count, lockedUntil: count >= policy.lock.failures ? minutesAfter(now, policy.lock.minutes) : null };
}

/** An account after the right one. */
export const succeeded: Failures = { failures: 0, lockedUntil: null };
