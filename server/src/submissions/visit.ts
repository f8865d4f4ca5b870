import { Activity } from '../activities/activity.entity.ts';
import type { Change } from '../journal/change.ts';
import { notFound, Refused } from '../kernel/refused.ts';

/** Refuses to link what is filed to anything but a visit that its author made and has not taken back. */
export async function visited(change: Change, activityId: string): Promise<void> {
  const activity = await change.em.findOne(Activity, { id: activityId, authorId: change.actor.membershipId });
  if (!activity) throw notFound();
  if (activity.kind !== 'VISIT' || activity.state !== 'LOGGED') throw new Refused('INVALID', { zh: '只能关联本人登记的走访', en: 'Only a visit of one’s own can be linked' }, { field: 'activityId', rule: 'A-36' });
}
