import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { ownerOf } from './actor.ts';
import { addressLimit } from './address-limit.ts';
import { traceOf } from './challenge.ts';
import { enter, noteFailure, type Challenged, type From } from './enter.actions.ts';
import { verifyPassword } from './hashing.ts';
import { countFailure } from './failure.actions.ts';
import { locked } from './lock.rules.ts';
import { Person } from './person.entity.ts';
import type { Opened } from './session.actions.ts';
import { wrongPassword } from './sign-in.refusals.ts';
import { plainUsername } from './username.rules.ts';

/** Signs a person in by user name and password, in the first of their memberships that is in force, or asks for their second factor. */
export async function signIn(services: Services, { username, password }: { username: string; password: string }, from: From): Promise<Opened | Challenged> {
  const name = plainUsername(username);
  const limit = addressLimit(services, from.address);
  const [account, person] = await inTransaction(services, [systemScope], async (em) => {
    const found = await em.findOne(Account, { username: name });
    return [found, await em.findOne(Person, { id: found?.personId ?? '' })] as const;
  });
  // Once for everybody, known or not, and outside the transaction, which must be short.
  const matches = await verifyPassword(account?.passwordHash, password);
  let outcome = wrongPassword() as Opened | Challenged | Refused;
  await act({ services, actor: ownerOf(person ?? { id: 'system', name: '' }, from.lang) }, { act: 'sessionSignIn', input: { username: name }, chain: 'system' }, async (change) => {
    outcome = await attempt(change, account, person, matches, from);
    return { id: account?.id ?? '' };
  });
  return decided(outcome, limit);
}

/** A refusal is thrown only after the transaction: thrown inside, it would take the counted failure back. */
export function decided<T extends object>(outcome: T | Refused, limit: { succeeded: () => void }): T {
  if (outcome instanceof Refused) throw outcome;
  limit.succeeded();
  return outcome;
}

/** Decides under the account's lock on what has been verified outside it; counts, locks, asks for more or opens. */
async function attempt(change: Change, seen: Account | null, person: Person | null, matches: boolean, from: From): Promise<Opened | Challenged | Refused> {
  const account = await lockedRow(change, seen?.id ?? '');
  await change.write();
  const trusted = account && person && matches && account.state === 'OPEN' && !locked(account, change.now) && account.passwordHash === seen?.passwordHash;
  const outcome = trusted
    ? await enter(change, account, person, { by: 'PASSWORD', trace: traceOf(change.services.identity.sealer, account.passwordHash), proof: 'NONE' }, from)
    : wrongPassword();
  if (account && !trusted) countFailure(change, account);
  if (outcome instanceof Refused) await noteFailure(change, 'sessionSignIn', account?.id ?? null, from);
  return outcome;
}

/** An account, locked until the end of the transaction; null where there is none. */
export const lockedRow = (change: Change, id: string): Promise<Account | null> => change.load(Account, id).catch((error: unknown) => {
  if (error instanceof Refused) return null;
  throw error;
});
