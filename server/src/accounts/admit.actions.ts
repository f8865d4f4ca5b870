import type { Change } from '../journal/change.ts';
import { sqlState } from '../journal/transaction.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import { Membership } from './membership.entity.ts';
import { accountAudience, keptApart, membershipAudience, personAudience, type Channel, type MemberRole } from './membership.rules.ts';
import { Person } from './person.entity.ts';
import { phoneKept } from './phone.ts';
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
  const id = newId('Person', now);
  const person = em.create(Person, { id, name: newcomer.name, ...phoneKept(change.services.identity.sealer, 'person', id, newcomer.phone), version: 1, audience: personAudience([facts]) });
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

const apart = () => new Refused('CONFLICT_OF_INTEREST', {
  zh: '系统管理员、安全管理员、审计管理员须由不同的人担任，同一人不能兼任', en: 'System, security and audit administrator are three people: nobody holds two of these parts' }, { field: 'role', rule: 'administrators-apart' });

/** Refuses to make one person two of the three administrators at the same time; the database refuses it once more. */
async function checkApart(change: Change, personId: string, { role, since, until }: Appointment): Promise<void> {
  const overlap = (m: Membership) => (!m.until || m.until > since) && (!until || until > m.since);
  if ((await change.em.find(Membership, { personId })).some((m) => keptApart(m.role, role) && overlap(m))) throw apart();
}

async function begin(change: Change, person: Person, facts: ReturnType<typeof appointed>, appointment: Appointment): Promise<Membership> {
  const { ruleSetId, title, channel, since, until } = appointment;
  await checkApart(change, person.id, appointment);
  const membership = change.em.create(Membership, {
    ...facts, personId: person.id, ruleSetId, title, channel: channel ?? null, since, until: until ?? null, pausedSince: null, version: 1, audience: membershipAudience(facts),
  });
  await change.em.persist(membership).flush().catch((error: unknown) => { throw String(error).includes('administrators') && sqlState(error) === '23514' ? apart() : error; });
  change.record('MembershipBegan', membership, ['role', 'since', 'until'], { more: { personId: person.id, member: person.name } });
  return membership;
}
