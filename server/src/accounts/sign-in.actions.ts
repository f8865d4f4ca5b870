import { act } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { ownerOf } from './actor.ts';
import { AddressLimit } from './address-limit.ts';
import { verifyPassword } from './hashing.ts';
import { countFailure } from './failure.actions.ts';
import { locked, succeeded } from './lock.rules.ts';
import { Person } from './person.entity.ts';
import { policy } from './policy.rules.ts';
import { openSession, type Opened } from './session.actions.ts';
import { membershipsInForce } from './standing.ts';
import { plainUsername } from './username.rules.ts';

const limits = new WeakMap<Services['orm'], AddressLimit>();
const limitOf = ({ orm }: Services) => limits.get(orm) ?? limits.set(orm, new AddressLimit()).get(orm)!;

/** One answer to an unknown user, a wrong password and a locked account. */
const refused = () => new Refused('UNAUTHENTICATED', {
  zh: `用户名或密码不正确。连续输错 ${policy.lock.failures} 次，账号锁定 ${policy.lock.minutes} 分钟`,
  en: `The user name or the password is wrong. ${policy.lock.failures} wrong passwords in a row lock an account for ${policy.lock.minutes} minutes`,
}, { field: 'password', rule: 'sign-in' });

const notServing = () => new Refused('UNAUTHENTICATED', {
  zh: '您目前没有在任的身份，不能登录；如有疑问请联系营商办', en: 'You hold no membership that is in force now; ask the office if you think you should',
}, { field: 'username', rule: 'term' });

/** Signs a person in by user name and password, in the first of their memberships that is in force. */
export async function signIn(services: Services, { username, password }: { username: string; password: string }, { address, lang }: { address?: string | undefined; lang: Lang }): Promise<Opened> {
  const name = plainUsername(username);
  if (address) limitOf(services).enter(address, services.now());
  const [account, person] = await inTransaction(services, [systemScope], async (em) => {
    const found = await em.findOne(Account, { username: name });
    return [found, await em.findOne(Person, { id: found?.personId ?? '' })] as const;
  });
  // Once for everybody, known or not, and outside the transaction, which must be short.
  const matches = await verifyPassword(account?.passwordHash, password);
  let outcome = refused() as Opened | Refused;
  await act({ services, actor: ownerOf(person ?? { id: 'system', name: '' }, lang) }, { act: 'sessionSignIn', input: { username: name }, chain: 'system' }, async (change) => {
    outcome = await attempt(change, account, person, matches, lang);
    return { id: account?.id ?? '' };
  });
  // A refusal is thrown only here: thrown inside, it would take the counted failure back.
  if (outcome instanceof Refused) throw outcome;
  if (address) limitOf(services).succeeded(address);
  return outcome;
}

/** Decides under the account's lock on what has been verified outside it; counts, locks or opens. */
async function attempt(change: Change, seen: Account | null, person: Person | null, matches: boolean, lang: Lang): Promise<Opened | Refused> {
  const account = await lockedRow(change, seen?.id ?? '');
  await change.write();
  const trusted = account && person && matches && !account.disabledAt && !locked(account, change.now) && account.passwordHash === seen?.passwordHash;
  const [membership] = trusted ? await membershipsInForce(change.em, person.id, change.now) : [];
  if (trusted && membership) {
    Object.assign(account, succeeded, { version: account.version + 1 });
    const opened = await openSession(change, account, membership, person, lang);
    change.record('SignedIn', account, [], { more: { membershipId: membership.id } });
    return opened;
  }
  if (account && !trusted) countFailure(change, account);
  await change.em.execute('insert into access_log (at, membership_id, act, subject_id, outcome) values (?, ?, ?, ?, ?)',
    [change.now, null, 'sessionSignIn', account?.id ?? null, 'UNAUTHENTICATED']);
  return trusted ? notServing() : refused();
}

const lockedRow = (change: Change, id: string) => change.load(Account, id).catch((error: unknown) => {
  if (error instanceof Refused) return null;
  throw error;
});
