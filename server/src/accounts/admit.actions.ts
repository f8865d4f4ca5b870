import type { Change } from '../journal/change.ts';
import { sqlState } from '../journal/transaction.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { Membership } from './membership.entity.ts';
import { accountAudience, membershipAudience, personAudience, type Channel, type MemberRole } from './membership.rules.ts';
import { Person } from './person.entity.ts';
import { quietly } from './quietly.ts';
import { checkUsername } from './username.rules.ts';

/** What somebody is to be in a scheme, and under which rule set. */
export interface Appointment {
  schemeId: string;
  ruleSetId: string;
  role: MemberRole;
  title: string;
  unitId?: string | null;
  channel?: Channel | null;
  liaisonId?: string | null;
  /** The unit that appointed an observer and manages them; none where the office itself does. */
  managingUnitId?: string | null;
  /** In force from this moment. */
  since: Date;
  /** No longer in force at this moment; null where no end is set. */
  until?: Date | null;
}

/** Somebody who joins, and how they will sign in; the hash is taken before the transaction. */
export interface Newcomer { name: string; phone?: string | null; username: string; passwordHash: string; mustChange: boolean }

const taken = (username: string) => new Refused('DUPLICATE', { zh: `用户名“${username}”已被使用`, en: `The user name “${username}” is taken` }, { field: 'username' });

/** Brings a person, their account and their first membership into being, each with its entry in the journal. */
export async function admit(change: Change, newcomer: Newcomer, appointment: Appointment): Promise<{ person: Person; account: Account; membership: Membership }> {
  checkUsername(newcomer.username);
  await change.write();
  const { em, now } = change;
  const facts = appointed(change, appointment);
  const person = em.create(Person, { id: newId('Person', now), name: newcomer.name, phone: newcomer.phone ?? null, version: 1, audience: personAudience([facts]) });
  await em.persist(person).flush();
  const account = em.create(Account, {
    id: newId('Account', now), personId: person.id, username: newcomer.username, passwordHash: newcomer.passwordHash, mustChange: newcomer.mustChange,
    formerHashes: [], passwordAt: now, failures: 0, lockedUntil: null, state: 'OPEN', disableReason: null, disabledAt: null, openedAt: now, signedInAt: null, version: 1, audience: accountAudience([facts]),
  });
  await quietly(em.persist(account).flush()).catch((error: unknown) => { throw sqlState(error) === '23505' ? taken(newcomer.username) : error; });
  change.record('AccountOpened', account, ['username', 'passwordHash']);
  return { person, account, membership: await begin(change, person, facts, appointment) };
}

/** Gives a person who is already known a further membership (B-10); whoever may know of it may know of them. */
export async function appoint(change: Change, personId: string, appointment: Appointment): Promise<Membership> {
  await change.write();
  const person = await change.load(Person, personId);
  const facts = appointed(change, appointment);
  const held = await change.em.find(Membership, { personId });
  Object.assign(person, { audience: personAudience([...held, facts]), version: person.version + 1 });
  for (const account of await change.em.find(Account, { personId })) account.audience = accountAudience([...held, facts]);
  return begin(change, person, facts, appointment);
}

const appointed = ({ now }: Change, { schemeId, role, unitId, liaisonId, managingUnitId }: Appointment) =>
  ({ id: newId('Membership', now), schemeId, role, unitId: unitId ?? null, liaisonId: liaisonId ?? null, managingUnitId: managingUnitId ?? null });

async function begin(change: Change, person: Person, facts: ReturnType<typeof appointed>, { ruleSetId, title, channel, since, until }: Appointment): Promise<Membership> {
  const membership = change.em.create(Membership, {
    ...facts, personId: person.id, ruleSetId, title, channel: channel ?? null, since, until: until ?? null, pausedSince: null, version: 1, audience: membershipAudience(facts),
  });
  await change.em.persist(membership).flush();
  change.record('MembershipBegan', membership, ['role', 'since', 'until'], { more: { personId: person.id, member: person.name } });
  return membership;
}
