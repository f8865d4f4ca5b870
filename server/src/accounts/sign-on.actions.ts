import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { ownerOf } from './actor.ts';
import { enter, noteFailure, type Challenged, type From } from './enter.actions.ts';
import { locked } from './lock.rules.ts';
import { Person } from './person.entity.ts';
import { byProvider } from './second-step.actions.ts';
import type { Opened } from './session.actions.ts';
import { linkAccount } from './sign-on-link.ts';
import { lockedRow } from './sign-in.actions.ts';
import { plainUsername } from './username.rules.ts';

/** What a provider of single sign-on says of somebody, its signature checked. */
export interface Vouched {
  issuer: string;
  subject: string;
  /** The user name here, where the provider is trusted to know it. */
  username: string | null;
  /** The provider says that a second factor was proven there, and is believed. */
  secondFactor: boolean;
}

/** Nobody here is known by what the provider says; accounts are never made by it. */
const unknownHere = () => new Refused('UNAUTHENTICATED', {
  zh: '您的统一身份尚未绑定本系统的可用账号，请联系管理员', en: 'Your single sign-on is not linked to an account here that is open: ask the administrator' }, { rule: 'sign-on' });

/** Lets in whoever the provider vouches for, by the link of an account, or at the first entry by their user name. */
export async function signOn(services: Services, vouched: Vouched, from: From): Promise<Opened | Challenged> {
  const found = await inTransaction(services, [systemScope], async (em) => {
    const [link] = await em.execute<{ account_id: string }[]>('select account_id from sign_on_link where issuer = ? and subject = ? and removed_at is null', [vouched.issuer, vouched.subject]);
    const account = link ? await em.findOne(Account, { id: link.account_id }) : vouched.username ? await em.findOne(Account, { username: plainUsername(vouched.username) }) : null;
    return account && { account, linked: !!link, person: await em.findOneOrFail(Person, { id: account.personId }) };
  });
  let outcome = unknownHere() as Opened | Challenged | Refused;
  await act({ services, actor: ownerOf(found?.person ?? { id: 'system', name: '' }, from.lang) }, { act: 'sessionSignOn', input: { accountId: found?.account.id ?? null }, chain: 'system' }, async (change) => {
    outcome = await attempt(change, found, vouched, from);
    return { id: found?.account.id ?? '' };
  });
  if (outcome instanceof Refused) throw outcome;
  return outcome;
}

async function attempt(change: Change, found: { account: Account; linked: boolean; person: Person } | null, vouched: Vouched, from: From): Promise<Opened | Challenged | Refused> {
  const account = await lockedRow(change, found?.account.id ?? '');
  await change.write();
  const known = found && account && account.state === 'OPEN' && !locked(account, change.now) && (found.linked || await unlinked(change, account, vouched.issuer));
  if (!known) {
    await noteFailure(change, 'sessionSignOn', account?.id ?? null, from);
    return unknownHere();
  }
  const outcome = await enter(change, account, found.person, { by: 'PROVIDER', trace: byProvider, proof: vouched.secondFactor ? 'PROVIDER' : 'NONE' }, from);
  if (outcome instanceof Refused) await noteFailure(change, 'sessionSignOn', account.id, from);
  else if (!found.linked) {
    await linkAccount(change, account, vouched.issuer, vouched.subject, newId('SignOnLink', change.now));
    account.version += 1;
    change.record('SignOnLinked', account, ['signOn']);
  }
  return outcome;
}

/** A user name answers only for an account that the provider has no other subject for. */
const unlinked = async ({ em }: Change, { id }: Account, issuer: string) =>
  (await em.execute('select 1 from sign_on_link where account_id = ? and issuer = ? and removed_at is null', [id, issuer])).length === 0;
