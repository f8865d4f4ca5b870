import type { Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { GroupMember } from './group.entity.ts';
import { observersOwn, type AboutObserver } from './subject.rules.ts';
import type { Channel } from '../accounts/membership.rules.ts';

/** An observer joins the group of their channel when they are engaged; a scheme without channels has no groups (B-22). Who suspends them leaves them in it: they may read, and say nothing. */
export async function joinGroup(change: Change, about: AboutObserver & { channel?: Channel | null | undefined }): Promise<void> {
  const { schemeId, membershipId, channel } = about;
  if (!channel || await change.em.count(GroupMember, { membershipId, leftAt: null }) > 0) return;
  const member = change.em.create(GroupMember, { id: newId('GroupMember', change.now), schemeId, channel, membershipId, joinedAt: change.now, leftAt: null, version: 1, audience: observersOwn(about) });
  await change.em.persist(member).flush();
  change.record('GroupJoined', member, ['joinedAt'], { more: { channel } });
}

/** And leaves it when the appointment ends, at the same moment. */
export async function leaveGroup(change: Change, membershipId: string): Promise<void> {
  for (const member of await change.em.find(GroupMember, { membershipId, leftAt: null })) {
    Object.assign(member, { leftAt: change.now, version: member.version + 1 });
    change.record('GroupLeft', member, ['leftAt'], { more: { channel: member.channel } });
  }
}
