import { act, type Acting, type Answer } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { decide } from '../kernel/decide.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { accountFacts, aroundAccounts } from './account.facts.ts';
import { accountRules } from './account.rules.ts';
import { hashPassword, initialPassword } from './hashing.ts';
import { succeeded } from './lock.rules.ts';
import { endSessions } from './own-account.ts';
import { setPassword } from './password.actions.ts';
import { quietly } from './quietly.ts';
import { removeFactor } from './second-factor.actions.ts';
import { linkAccount } from './sign-on-link.ts';

/** An action on somebody's account. */
export interface OnAccount { accountId: string; expectedVersion: number; reason?: string; subject?: string }

type Action = Exclude<keyof typeof accountRules.actions, 'open'>;
type Work = (change: Change, account: Account) => Promise<{ set?: Partial<Account>; ends?: boolean }>;

/** Carries out one row of the account's table; sessions it ends are closed at once. */
async function on(a: Acting, action: Action, input: OnAccount, work: Work): Promise<Answer> {
  let ended: string[] = [];
  const name = `account${action[0]!.toUpperCase()}${action.slice(1)}`;
  const answer = await act(a, { act: name, input: { ...input } }, async (change) => {
    const account = await change.load(Account, input.accountId);
    expectVersion(account, input.expectedVersion);
    await change.write();
    const facts = accountFacts(account, (await aroundAccounts(change.em, [account.id], change.now)).get(account.id)!, change.now);
    // refused before anything is done
    decide(accountRules, action, facts, change.actor, input);
    const { set = {}, ends = false } = await work(change, account);
    await quietly(change.apply(accountRules, account, action, input, set, { text: input.reason ?? undefined }, facts));
    if (ends) ended = await endSessions(change, account.id);
    return account;
  });
  a.services.sessionsEnded?.(ended);
  return answer;
}

/** Nobody enters by it any more; its sessions and their sockets end at once. */
export const disableAccount = (a: Acting, input: OnAccount) =>
  on(a, 'disable', input, async ({ now }) => ({ set: { disabledAt: now, disableReason: input.reason ?? '' }, ends: true }));

/** It may be entered again. */
export const enableAccount = (a: Acting, input: OnAccount) => on(a, 'enable', input, async () => ({ set: { disabledAt: null, disableReason: null } }));

/** Its lock is lifted before its time. */
export const unlockAccount = (a: Acting, input: OnAccount) => on(a, 'unlock', input, async () => ({ set: { ...succeeded } as Partial<Account> }));

/** Its second factor is gone, for a phone that was lost; whoever must have one sets up another at the next sign-in. */
export const resetFactor = (a: Acting, input: OnAccount) => on(a, 'resetFactor', input, async (change, account) => {
  await removeFactor(change, account);
  return { ends: true };
});

/** A new first password, told once; it must be changed at the next sign-in. */
export async function resetPassword(a: Acting, input: OnAccount): Promise<{ answer: Answer; initialPassword: string }> {
  const first = initialPassword();
  const hash = await hashPassword(first);
  const answer = await on(a, 'resetPassword', input, async (change, account) => {
    const { version } = account;
    setPassword(change, account, hash, true);
    account.version = version;
    return { set: { mustChange: true }, ends: true };
  });
  return { answer, initialPassword: first };
}

/** Says who its person is at the provider of single sign-on. */
export const linkSignOn = (a: Acting, input: OnAccount, issuer: string | null) => on(a, 'linkSignOn', input, async (change, account) => {
  if (!issuer) throw new Refused('WRONG_STATE', { zh: '没有配置统一身份认证', en: 'No single sign-on is configured' }, { rule: 'sign-on' });
  await linkAccount(change, account, issuer, input.subject!.trim(), newId('SignOnLink', change.now));
  return {};
});
