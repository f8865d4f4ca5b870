import type { Newcomer } from '../accounts/admit.actions.ts';
import { hashPassword, initialPassword } from '../accounts/hashing.ts';
import { Membership } from '../accounts/membership.entity.ts';
import { phoneWhole } from '../accounts/phone.ts';
import { plainUsername } from '../accounts/username.rules.ts';
import type { Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { appointable } from '../schemes/rules.ts';
import { engage } from './appointment.actions.ts';
import { onNomination, type OnNomination } from './nomination.actions.ts';
import type { Nomination } from './nomination.entity.ts';
import { nominationFacts } from './nomination.facts.ts';
import { samePeople } from './nomination.people.ts';
import { nominationRules } from './nomination.rules.ts';
import { OtherMembership } from './other-membership.entity.ts';
import { Pledge } from './pledge.entity.ts';
import { appointers } from './recruiting.rules.ts';

/** How an approved nominee becomes an observer; whether they are somebody who has an account, a person confirms (B-10). */
export interface Appointing extends OnNomination {
  idempotencyKey: string; title: string; liaisonId?: string | null; startsOn?: Day | null; username?: string | null; samePersonId?: string | null; anotherPerson?: boolean | null;
}

/** The account that was opened with it, told once. */
export interface Opened { username: string; name: string; initialPassword: string }

/** Appoints an approved nominee, in one of their own memberships where they serve elsewhere already (A-6, B-10). */
export async function appointNominee(a: Acting, input: Appointing) {
  // hashing takes its time: it is done before the transaction
  const first = initialPassword();
  const passwordHash = input.samePersonId ? '' : await hashPassword(first);
  let account: Opened | null = null;
  const answer = await onNomination(a, 'nominationAppoint', input, async (change, n) => {
    await change.write();
    const { em, now } = change;
    const { set } = await appointable(em, n.schemeId, now);
    const startsOn = input.startsOn ?? shanghaiDay(now);
    if (startsOn < shanghaiDay(now)) throw new Refused('INVALID', { zh: '聘期不能从过去开始', en: 'A term does not begin in the past' }, { field: 'startsOn', rule: 'A-11' });
    const facts = await nominationFacts(em, n, now);
    const person = await whoIs(change, n, input, passwordHash);
    await checkLiaison(change, n, input.liaisonId ?? null);
    await change.apply(nominationRules, n, 'appoint', input, { appointedOn: startsOn }, {}, facts);
    const engaged = await engage(change, {
      schemeId: n.schemeId, ruleSetId: set.id, person, role: 'OBSERVER', channel: n.channel ?? null, title: input.title.trim() || n.post || n.category || '', liaisonId: input.liaisonId ?? null,
      managingUnitId: n.appointingUnitId ?? null, nominatingUnitId: n.unitId, nominationId: n.id, enterprise: n.enterprise ?? null, startsOn,
    });
    Object.assign(n, { personId: engaged.person.id, membershipId: engaged.membership.id });
    await handOver(change, n, engaged.membership.id);
    if (!('id' in person)) account = { username: person.username, name: n.name, initialPassword: first };
    return n;
  });
  return { ...answer, account: account as Opened | null };
}

/** Somebody who is known already, or a newcomer; never a second account for the same person (B-10). */
async function whoIs(change: Change, n: Nomination, { samePersonId, anotherPerson, username }: Appointing, passwordHash: string): Promise<{ id: string } | Newcomer> {
  const known = await samePeople(change.em, n, change.now);
  const rule = { rule: 'B-10', field: 'samePersonId' };
  if (samePersonId) {
    if (!known.some(({ personId }) => personId === samePersonId)) throw notFound();
    return { id: samePersonId };
  }
  if (known.some(({ sure }) => sure)) throw new Refused('DUPLICATE', { zh: '此人已有账号（身份证号相同），请在原账号下增加身份', en: 'This person has an account already (same ID number): appoint them under it' }, rule);
  if (known.length > 0 && !anotherPerson) throw new Refused('DUPLICATE', { zh: '已有姓名和手机号相同的人员，请确认是否为同一人', en: 'Somebody of the same name and number is known already; say whether it is the same person' }, rule);
  if (!username?.trim()) throw new Refused('INCOMPLETE', { zh: '请填写用户名', en: 'Give a user name' }, { field: 'username' });
  return { name: n.name, phone: phoneWhole(change.services.identity.sealer, 'nomination', n), username: plainUsername(username), passwordHash, mustChange: true };
}

async function checkLiaison(change: Change, n: Nomination, liaisonId: string | null): Promise<void> {
  if (liaisonId && await change.em.count(Membership, { id: liaisonId, schemeId: n.schemeId, role: 'LIAISON', until: null }) === 0) throw notFound();
}

/** What was gathered goes with the observer: their pledge is theirs to read, their memberships elsewhere stand in their profile (B-3). */
async function handOver(change: Change, n: Nomination, membershipId: string): Promise<void> {
  const { em, now } = change;
  const pledge = await em.findOne(Pledge, { nominationId: n.id });
  if (pledge) pledge.audience = audience(...appointers(n), scope.member(membershipId));
  const { audience: known } = await em.findOneOrFail(Membership, { id: membershipId });
  for (const other of n.otherMemberships) em.persist(em.create(OtherMembership, { id: newId('OtherMembership', now), membershipId, ...other, recordedAt: now, audience: known }));
  await em.flush();
}
