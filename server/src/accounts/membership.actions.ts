import type { Change } from '../journal/change.ts';
import { Membership } from './membership.entity.ts';

const changed = (change: Change, membership: Membership, type: string, columns: readonly string[]) => {
  membership.version += 1;
  change.record(type, membership, columns, { more: { personId: membership.personId } });
};
const held = async (change: Change, membershipId: string) => {
  await change.write();
  return change.load(Membership, membershipId);
};

/** From now on the membership is in force until this moment. */
export async function prolong(change: Change, membershipId: string, until: Date): Promise<void> {
  const membership = await held(change, membershipId);
  membership.until = until;
  changed(change, membership, 'MembershipProlonged', ['until']);
}

/** Its holder may look and do nothing, until it is resumed. */
export async function pause(change: Change, membershipId: string): Promise<void> {
  const membership = await held(change, membershipId);
  membership.pausedSince = change.now;
  changed(change, membership, 'MembershipPaused', ['pausedSince']);
}

/** Its rights are whole again. */
export async function resume(change: Change, membershipId: string): Promise<void> {
  const membership = await held(change, membershipId);
  membership.pausedSince = null;
  changed(change, membership, 'MembershipResumed', ['pausedSince']);
}

/** It ends at this moment and its sessions with it; gives their ids, to be told to the sockets after the commit. */
export async function endNow(change: Change, membershipId: string): Promise<string[]> {
  const membership = await held(change, membershipId);
  Object.assign(membership, { until: change.now, pausedSince: null });
  changed(change, membership, 'MembershipEnded', ['until']);
  const ended = await change.em.execute<{ id: string }[]>(
    'update session set revoked_at = ? where membership_id = ? and revoked_at is null returning id', [change.now, membershipId]);
  return ended.map(({ id }) => id);
}
