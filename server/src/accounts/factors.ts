import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import type { MemberRole } from './membership.rules.ts';
import { mustProveMore } from './policy.rules.ts';
import { digestOfRecovery, looksLikeRecovery } from './recovery.ts';
import { SecondFactor } from './second-factor.entity.ts';
import { stepOf } from './totp.ts';

/** The second factor of an account, where it has one. */
export const factorOf = (em: EntityManager, accountId: string): Promise<SecondFactor | null> => em.findOne(SecondFactor, { accountId, removedAt: null });

/** Whether somebody with these roles must have a second factor here. */
export const factorAsked = ({ identity }: Services, roles: readonly MemberRole[]): boolean => identity.factorAsked && roles.some((role) => mustProveMore[role]);

/** What a sealed secret is bound to, so that one account's does not open as another's. */
export const secretPurpose = (accountId: string) => `second factor ${accountId}`;

/**
 * Whether what was typed proves the factor now: a code of a step of time later than any that was used, or a recovery code
 * that was not. Either is used up by it.
 */
export function prove({ services: { identity: { sealer } }, now }: Pick<Change, 'services' | 'now'>, factor: SecondFactor, typed: string): 'CODE' | 'RECOVERY' | null {
  if (looksLikeRecovery(typed)) {
    const digest = digestOfRecovery(sealer, factor.accountId, typed);
    if (!factor.recovery.includes(digest)) return null;
    factor.recovery = factor.recovery.filter((kept) => kept !== digest);
    return 'RECOVERY';
  }
  const secret = factor.sealedSecret && sealer.open(Buffer.from(factor.sealedSecret), secretPurpose(factor.accountId));
  const step = secret ? stepOf(secret, typed.replace(/\s/g, ''), now) : null;
  if (step === null || step <= factor.lastStep) return null;
  factor.lastStep = step;
  return 'CODE';
}
