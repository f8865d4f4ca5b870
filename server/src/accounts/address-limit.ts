import type { Services } from '../journal/services.ts';
import { Refused } from '../kernel/refused.ts';
import { minutesAfter, policy } from './policy.rules.ts';

/**
 * Counts failed sign-ins by network address, in this process's memory only: it slows guessing over many user names down,
 * and forgets with a restart. What protects each account is the lock on the account, which the database keeps.
 */
export class AddressLimit {
  readonly #counted = new Map<string, { failures: number; until: Date }>();

  /** Counts an attempt as failed until it succeeds, so that attempts at once cannot slip through together. */
  enter(address: string, now: Date): void {
    const known = this.#counted.get(address);
    const count = known && known.until > now ? known : { failures: 0, until: minutesAfter(now, policy.address.minutes) };
    if (count.failures >= policy.address.failures) throw new Refused('RATE_LIMITED', {
      zh: `尝试过于频繁，请 ${policy.address.minutes} 分钟后再试`, en: `Too many attempts; try again in ${policy.address.minutes} minute`,
    });
    count.failures += 1;
    this.#counted.delete(address);
    this.#counted.set(address, count);
    if (this.#counted.size > policy.address.remembered) this.#counted.delete(this.#counted.keys().next().value!);
  }

  /** The attempt succeeded after all. */
  succeeded(address: string): void {
    const known = this.#counted.get(address);
    if (known) known.failures -= 1;
  }
}

const limits = new WeakMap<Services['orm'], AddressLimit>();

/** Counts an attempt from an address, and says how to take it back; without an address there is nothing to count. */
export function addressLimit({ orm, now }: Services, address: string | undefined): { succeeded: () => void } {
  const limit = limits.get(orm) ?? limits.set(orm, new AddressLimit()).get(orm)!;
  if (address) limit.enter(address, now());
  return { succeeded: () => { if (address) limit.succeeded(address); } };
}
