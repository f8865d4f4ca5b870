import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { ownerOf } from './actor.ts';
import type { Present } from './authenticate.ts';
import { hashPassword, verifyPassword } from './hashing.ts';
import { countFailure } from './failure.actions.ts';
import { locked, succeeded } from './lock.rules.ts';
import { endSessions } from './own-account.ts';
import { checkPassword } from './password.rules.ts';
import { policy } from './policy.rules.ts';
import { quietly } from './quietly.ts';
import { nameOf } from './session.actions.ts';

const wrong = () => new Refused('INVALID', { zh: '原密码不正确，或账号已暂时锁定', en: 'The current password is wrong, or the account is locked for the moment' }, { field: 'current', rule: 'password' });

/** Replaces a password; every other session of the account ends. A wrong current password counts like a failed sign-in. */
export async function changePassword(services: Services, who: Present, { current, next }: { current: string; next: string }): Promise<Present> {
  const seen = await inTransaction(services, [systemScope], (em) => em.findOneOrFail(Account, { id: who.session.accountId }));
  const matches = await verifyPassword(seen.passwordHash, current);
  if (matches) checkPassword(next, { username: seen.username, old: current, field: 'next' });
  if (matches) await checkNew(next, [seen.passwordHash, ...seen.formerHashes]);
  const hash = matches ? await hashPassword(next) : null;
  let ended = wrong() as string[] | Refused;
  await act({ services, actor: ownerOf(nameOf(who), who.actor.lang) }, { act: 'passwordChange', input: { accountId: seen.id }, chain: 'system' }, async (change) => {
    const account = await change.load(Account, seen.id);
    const trusted = hash && !locked(account, change.now) && account.passwordHash === seen.passwordHash;
    ended = trusted ? await replace(change, account, hash, who.session.id) : wrong();
    if (!trusted) countFailure(change, account);
    return account;
  });
  if (ended instanceof Refused) throw ended;
  services.sessionsEnded?.(ended);
  return { ...who, session: { ...who.session, mustChangePassword: false } };
}

/** Refuses a password that was this account's own lately. */
async function checkNew(next: string, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes.slice(0, policy.password.remembered)) if (await verifyPassword(hash, next)) throw new Refused('INVALID', {
    zh: `不能使用最近 ${policy.password.remembered} 次用过的密码`, en: `The last ${policy.password.remembered} passwords are not taken again` }, { field: 'next', rule: 'password-history' });
}

/** Puts a new password in the place of the old, which is remembered. */
export function setPassword({ now }: Change, account: Account, passwordHash: string, mustChange: boolean): void {
  const formerHashes = [account.passwordHash, ...account.formerHashes].slice(0, policy.password.remembered - 1);
  Object.assign(account, succeeded, { passwordHash, formerHashes, passwordAt: now, mustChange, version: account.version + 1 });
}

async function replace(change: Change, account: Account, passwordHash: string, keptSessionId: string): Promise<string[]> {
  await change.write();
  setPassword(change, account, passwordHash, false);
  await quietly(change.em.flush());
  change.record('PasswordChanged', account, ['passwordHash', 'mustChange']);
  return endSessions(change, account.id, keptSessionId);
}
