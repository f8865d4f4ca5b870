import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { ownerOf } from './actor.ts';
import type { Present } from './authenticate.ts';
import { factorOf, prove } from './factors.ts';
import { countFailure } from './failure.actions.ts';
import { locked, succeeded } from './lock.rules.ts';
import type { SecondFactor } from './second-factor.entity.ts';
import { nameOf } from './session.actions.ts';
import { wrongCode } from './sign-in.refusals.ts';

/** Changes one's own account, under its lock; a refusal is given back, not thrown, so that a failure it counted stays counted. */
export async function onOwnAccount<T>(services: Services, who: Present, name: string, work: (change: Change, account: Account) => Promise<T | Refused>): Promise<T> {
  let outcome: T | Refused | undefined;
  await act({ services, actor: ownerOf(nameOf(who), who.actor.lang) }, { act: name, input: { accountId: who.session.accountId }, chain: 'system' }, async (change) => {
    const account = await change.load(Account, who.session.accountId);
    await change.write();
    outcome = await work(change, account);
    return account;
  });
  if (outcome instanceof Refused) throw outcome;
  return outcome as T;
}

/** The factor that a code proves; a wrong code counts like a wrong password. */
export async function provenFactor(change: Change, account: Account, code: string): Promise<SecondFactor | Refused> {
  const factor = await factorOf(change.em, account.id);
  if (factor && !locked(account, change.now) && prove(change, factor, code)) {
    Object.assign(account, succeeded);
    return factor;
  }
  countFailure(change, account);
  return wrongCode();
}

/** Ends the sessions of an account, all or all but one; gives those that ended. */
export async function endSessions(change: Change, accountId: string, but: string | null = null): Promise<string[]> {
  const rows = await change.em.execute<{ id: string }[]>(
    "update session set revoked_at = ? where account_id = ? and id <> coalesce(?, '') and revoked_at is null returning id", [change.now, accountId, but]);
  return rows.map((row) => row.id);
}
