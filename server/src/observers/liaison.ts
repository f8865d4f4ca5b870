import { LockMode } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { membershipAudience, personAudience } from '../accounts/membership.rules.ts';
import { Person } from '../accounts/person.entity.ts';
import type { Change } from '../journal/change.ts';
import type { Follower } from '../journal/services.ts';
import { pgArray } from '../journal/transaction.ts';
import { newId } from '../kernel/id.ts';
import { Appointment } from './appointment.entity.ts';
import { appointmentRules } from './appointment.rules.ts';
import { observersAudience } from './deed.rules.ts';
import { move } from './duties.ts';
import { Duty } from './duty.entity.ts';
import { dutyRules } from './duty.rules.ts';
import { LiaisonAssignment } from './liaison.entity.ts';

/** An observer who begins with a liaison has them from the first. */
export const liaisonFromTheFirst: Follower = async (change, { subjectId }) => {
  const member = await change.em.findOne(Membership, { id: subjectId, role: 'OBSERVER', liaisonId: { $ne: null } });
  if (member) await keep(change, member, null);
};

/**
 * Gives an observer to a liaison: who looks after them sees what is theirs from this moment, who looked after them no
 * longer does. What they filed follows by whoever listens to `LiaisonAssigned`; their clocks run on as they are.
 */
export async function assign(change: Change, member: Membership, to: string, reason: string | null): Promise<void> {
  await change.write();
  const { em } = change;
  const from = member.liaisonId ?? null;
  const before = member.audience;
  Object.assign(member, { liaisonId: to, version: member.version + 1 });
  member.audience = membershipAudience(member);
  await em.flush();
  await keep(change, member, reason);
  await personFollows(change, member);
  await dutiesFollow(change, member);
  await termsFollow(change, member);
  change.record('LiaisonAssigned', member, ['liaisonId'], { ...(reason ? { text: reason, textClass: 'office' as const } : {}), more: { from, to, memberId: member.id, tells: [to, member.id] } },
    before.filter((s) => !member.audience.includes(s)));
}

/** Its history, and what was done, are for whoever looks after the observer now. */
async function keep(change: Change, member: Membership, reason: string | null): Promise<void> {
  const { em, now } = change;
  const audience = observersAudience(member);
  await em.execute('update liaison_assignment set until = ?, version = version + 1 where membership_id = ? and until is null', [now, member.id]);
  await em.execute('update liaison_assignment set audience = ?::text[] where membership_id = ?', [pgArray(audience), member.id]);
  await em.execute('update deed set audience = ?::text[] where membership_id = ?', [pgArray(audience), member.id]);
  await em.execute('update archive_snapshot set audience = ?::text[] where membership_id = ?', [pgArray(audience), member.id]);
  await em.persist(em.create(LiaisonAssignment, {
    id: newId('LiaisonAssignment', now), schemeId: member.schemeId, membershipId: member.id, liaisonId: member.liaisonId!, since: now, until: null, reason,
    byId: change.actor.membershipId, version: 1, audience,
  })).flush();
}

async function personFollows(change: Change, { personId }: Membership): Promise<void> {
  const person = await change.em.findOneOrFail(Person, { id: personId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const before = person.audience;
  person.audience = personAudience(await change.em.find(Membership, { personId }));
  person.version += 1;
  await change.em.flush();
  change.record('PersonReassigned', person, [], {}, before.filter((s) => !person.audience.includes(s)));
}

/** What is owed now is told to have moved; what was owed before moves with it. */
async function dutiesFollow(change: Change, { id, liaisonId }: Membership): Promise<void> {
  for (const duty of await change.em.find(Duty, { membershipId: id }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    if (duty.state === 'OPEN') await move(change, duty, 'reassign', {}, { liaisonId: liaisonId ?? null });
    else Object.assign(duty, { liaisonId: liaisonId ?? null, audience: dutyRules.audience({ ...duty, membershipId: id, liaisonId: liaisonId ?? null, managingUnitId: duty.managingUnitId ?? null, doneAt: null }) });
  }
  await change.em.flush();
}

async function termsFollow(change: Change, { id, liaisonId }: Membership): Promise<void> {
  for (const term of await change.em.find(Appointment, { membershipId: id }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    await change.apply(appointmentRules, term, 'reassign', {}, { liaisonId: liaisonId ?? null });
  }
}
