import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Answer } from '../journal/act.ts';
import type { Listed } from '../journal/connection.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { loaderOf } from '../journal/loader.ts';
import { offered, Offer } from '../journal/offer.type.ts';
import { DateTime } from '../journal/scalars.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { notFound } from '../kernel/refused.ts';
import { disableAccount, enableAccount, linkSignOn, resetFactor, resetPassword, unlockAccount } from './account.actions.ts';
import { Account } from './account.entity.ts';
import { accountFacts, aroundAccounts, type Around } from './account.facts.ts';
import { accountsListed } from './account.list.ts';
import { accountRules } from './account.rules.ts';
import { AccountConnection, AccountFilter, AccountLinkInput, AccountPasswordPayload, AccountPayload, AccountPost, AccountReasonInput, AccountType, OnAccountInput } from './account.type.ts';
import { factorAsked } from './factors.ts';
import { roles } from './membership.rules.ts';
import { passwordEnd, unusedSince } from './policy.rules.ts';

/** What stands around an account the caller sees. */
const around = async (context: Context, { id }: Account): Promise<Around> => {
  const loader = loaderOf<Around>(context, 'around accounts', (ids) => inTransaction(context.services, [systemScope], (em) => aroundAccounts(em, ids, context.services.now())));
  return (await loader.load(id))!;
};
/** The account after a change. */
export async function accountPayload(context: Context, { id, cursor }: Answer): Promise<AccountPayload> {
  await context.fresh();
  const account = await (await context.em()).findOne(Account, { id });
  if (!account) throw notFound();
  return { account, cursor };
}

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountConnection, { description: 'Accounts by user name; for the system and the security administrator' })
  accounts(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 50, description: 'How many, at most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page before ended' }) after?: string,
    @Arg('where', () => AccountFilter, { nullable: true, description: 'Which' }) where?: AccountFilter): Listed<Account> {
    signedIn(context);
    return accountsListed(context, { first, after, ...where });
  }

  @OpenResolver(() => String, 'The person’s name')
  async name(@Root() account: Account, @Ctx() context: Context): Promise<string> { return (await around(context, account)).name; }

  @OpenResolver(() => [AccountPost], 'The posts in force; none for somebody who has left, who cannot enter')
  async posts(@Root() account: Account, @Ctx() context: Context): Promise<AccountPost[]> {
    return (await around(context, account)).posts.map(({ role, title }) => ({ role: roles[role].said[context.lang], title }));
  }

  @OpenResolver(() => Boolean, 'Whether it is locked now')
  lockedNow(@Root() { lockedUntil }: Account, @Ctx() { services }: Context): boolean { return !!lockedUntil && lockedUntil > services.now(); }

  @OpenResolver(() => Boolean, 'Whether nobody has signed in to it for 90 days')
  unused(@Root() { signedInAt, openedAt }: Account, @Ctx() { services }: Context): boolean { return (signedInAt ?? openedAt) <= unusedSince(services.now()); }

  @OpenResolver(() => Boolean, 'Whether the password must be changed at the next sign-in')
  passwordDue(@Root() { mustChange, passwordAt }: Account, @Ctx() { services }: Context): boolean { return mustChange || passwordEnd(passwordAt) <= services.now(); }

  @OpenResolver(() => DateTime, 'When the password must be changed at the latest')
  passwordEndsAt(@Root() { passwordAt }: Account): Date { return passwordEnd(passwordAt); }

  @OpenResolver(() => Boolean, 'Whether it has a second factor')
  async secondFactor(@Root() account: Account, @Ctx() context: Context): Promise<boolean> { return (await around(context, account)).hasFactor; }

  @OpenResolver(() => Boolean, 'Whether its person’s posts must have a second factor')
  async secondFactorAsked(@Root() account: Account, @Ctx() context: Context): Promise<boolean> {
    return factorAsked(context.services, (await around(context, account)).posts.map(({ role }) => role));
  }

  @OpenResolver(() => String, 'Who its person is at the provider of single sign-on; null where that is not known', { nullable: true })
  async signOnSubject(@Root() account: Account, @Ctx() context: Context): Promise<string | null> { return (await around(context, account)).subject; }

  @OpenResolver(() => Int, 'In how many browsers its person is signed in now')
  async openSessions(@Root() account: Account, @Ctx() context: Context): Promise<number> { return (await around(context, account)).sessions; }

  @OpenResolver(() => [Offer], 'What the caller may do with it, and what stands in the way')
  async allowedActions(@Root() account: Account, @Ctx() context: Context): Promise<Offer[]> {
    return offered(accountRules as never, accountFacts(account, await around(context, account), context.services.now()), signedIn(context), context.lang);
  }

  @Mutation(() => AccountPayload, { description: 'Disables an account; its sessions and their sockets end at once' })
  async accountDisable(@Arg('input', () => AccountReasonInput, { description: 'Which, and why' }) input: AccountReasonInput, @Ctx() context: Context): Promise<AccountPayload> {
    return accountPayload(context, await disableAccount(acting(context), input));
  }

  @Mutation(() => AccountPayload, { description: 'Lets a disabled account be entered again' })
  async accountEnable(@Arg('input', () => AccountReasonInput, { description: 'Which, and why' }) input: AccountReasonInput, @Ctx() context: Context): Promise<AccountPayload> {
    return accountPayload(context, await enableAccount(acting(context), input));
  }

  @Mutation(() => AccountPayload, { description: 'Lifts the lock of wrong passwords or codes before its time' })
  async accountUnlock(@Arg('input', () => OnAccountInput, { description: 'Which' }) input: OnAccountInput, @Ctx() context: Context): Promise<AccountPayload> {
    return accountPayload(context, await unlockAccount(acting(context), input));
  }

  @Mutation(() => AccountPayload, { description: 'Clears a second factor, for a phone that was lost; its sessions end' })
  async accountResetFactor(@Arg('input', () => AccountReasonInput, { description: 'Which, and why' }) input: AccountReasonInput, @Ctx() context: Context): Promise<AccountPayload> {
    return accountPayload(context, await resetFactor(acting(context), input));
  }

  @Mutation(() => AccountPasswordPayload, { description: 'Gives a new first password, which must be changed at the next sign-in; its sessions end' })
  async accountResetPassword(@Arg('input', () => OnAccountInput, { description: 'Which' }) input: OnAccountInput, @Ctx() context: Context): Promise<AccountPasswordPayload> {
    const { answer, initialPassword } = await resetPassword(acting(context), input);
    return { ...await accountPayload(context, answer), initialPassword };
  }

  @Mutation(() => AccountPayload, { description: 'Says who the person is at the provider of single sign-on' })
  async accountLinkSignOn(@Arg('input', () => AccountLinkInput, { description: 'Which, and who' }) input: AccountLinkInput, @Ctx() context: Context): Promise<AccountPayload> {
    return accountPayload(context, await linkSignOn(acting(context), input, context.services.identity.provider?.issuer ?? null));
  }
}
