import { Membership } from '../accounts/membership.entity.ts';
import type { Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import type { Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Deed } from './deed.entity.ts';
import { observersAudience } from './deed.rules.ts';
import { satisfy, unsatisfy } from './duties.ts';

/** What was done: by or for an observer, or by the scheme itself where there is no membership. */
export interface Done {
  schemeId: string;
  membershipId: string | null;
  /** Such as `SUBMISSION:MONTHLY_FORM`, `ATTENDANCE:ROUNDTABLE`, `CONTACT:PHONE`, `GATHERING:JOINT_MEETING:REGULAR`. */
  kind: string;
  /** The matter it lies in. */
  subjectId: string;
  /** The day it was done on, Asia/Shanghai. */
  on: Day;
}

/** Writes down that something was done; call it in the transaction that does it. */
export async function did(change: Change, { schemeId, membershipId, kind, subjectId, on }: Done): Promise<Deed> {
  await change.write();
  const member = membershipId ? await change.em.findOneOrFail(Membership, { id: membershipId }) : null;
  const deed = change.em.create(Deed, {
    id: newId('Deed', change.now), schemeId, membershipId, kind, onDay: on, at: change.now, subjectId, byId: change.actor.membershipId, undoneAt: null,
    audience: member ? observersAudience(member) : audience(scope.office(schemeId)),
  });
  await change.em.persist(deed).flush();
  tell(change, 'DeedDone', deed, member);
  await satisfy(change, deed);
  return deed;
}

/** Takes back what was done in a matter, such as a submission that is withdrawn; what was written down of it stays. */
export async function undo(change: Change, subjectId: string): Promise<void> {
  await change.write();
  for (const deed of await change.em.find(Deed, { subjectId, undoneAt: null }, { orderBy: { id: 'asc' } })) {
    deed.undoneAt = change.now;
    await change.em.flush();
    tell(change, 'DeedUndone', deed, deed.membershipId ? await change.em.findOneOrFail(Membership, { id: deed.membershipId }) : null);
    await unsatisfy(change, deed);
  }
}

/** The journal tells it of the observer, or of the scheme, to whoever may know of it. */
function tell(change: Change, type: string, deed: Deed, member: Membership | null): void {
  const { kind, onDay, membershipId, subjectId } = deed;
  change.record(type, { id: member?.id ?? deed.schemeId, version: member?.version ?? 1, audience: deed.audience }, ['deeds'],
    { more: { deedId: deed.id, deed: kind, on: onDay, memberId: membershipId, of: subjectId } });
}

export { deedsBetween, lastDeed } from './deed.records.ts';
