import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { ownerOf } from './actor.ts';
import { addressLimit } from './address-limit.ts';
import { openChallenge, traceOf, type Challenge } from './challenge.ts';
import { challenged, enter, noteFailure, type From } from './enter.actions.ts';
import { factorOf, prove } from './factors.ts';
import { countFailure } from './failure.actions.ts';
import { locked } from './lock.rules.ts';
import { Person } from './person.entity.ts';
import type { Opened } from './session.actions.ts';
import { decided, lockedRow } from './sign-in.actions.ts';
import { challengeOver, wrongCode } from './sign-in.refusals.ts';

/** What stands in place of a password's trace where a provider of single sign-on proved the first factor. */
export const byProvider = 'provider';

/** Answers the question for the second factor with a code or a recovery code; a wrong one counts like a wrong password. */
export async function verifySecond(services: Services, { challenge, code }: { challenge: string; code: string }, from: From): Promise<Opened> {
  const asked = openChallenge(services.identity.sealer, challenge, services.now());
  if (!asked) throw challengeOver();
  const limit = addressLimit(services, from.address);
  const person = await inTransaction(services, [systemScope], async (em) => {
    const account = await em.findOne(Account, { id: asked.accountId });
    return em.findOne(Person, { id: account?.personId ?? '' });
  });
  if (!person) throw challengeOver();
  let outcome = wrongCode() as Opened | Refused;
  await act({ services, actor: ownerOf(person, from.lang) }, { act: 'sessionVerify', input: { accountId: asked.accountId }, chain: 'system' }, async (change) => {
    outcome = await attempt(change, asked, person, code, from);
    return { id: asked.accountId };
  });
  return decided(outcome, limit);
}

async function attempt(change: Change, asked: Challenge, person: Person, code: string, from: From): Promise<Opened | Refused> {
  const account = await lockedRow(change, asked.accountId);
  await change.write();
  if (!account || account.state !== 'OPEN') return challengeOver();
  const standing = asked.first === byProvider || asked.first === traceOf(change.services.identity.sealer, account.passwordHash);
  const factor = standing ? await factorOf(change.em, account.id) : null;
  if (!factor) return challengeOver();
  const proof = locked(account, change.now) ? null : prove(change, factor, code);
  if (!proof) {
    countFailure(change, account);
    await noteFailure(change, 'sessionVerify', account.id, from);
    return wrongCode();
  }
  if (proof === 'RECOVERY') change.record('RecoveryCodeUsed', account, [], { more: { left: factor.recovery.length } });
  const entered = await enter(change, account, person, { by: asked.first === byProvider ? 'PROVIDER' : 'PASSWORD', trace: asked.first, proof }, from);
  // With the proof in hand no further question is asked.
  return entered instanceof Refused || !challenged(entered) ? entered : challengeOver();
}
