import type { Follower } from '../journal/services.ts';
import { Referral } from './referral.entity.ts';
import { listsOf } from './task-list.actions.ts';

/** What happens to an item of the ledger shows on the lists it is on. */
export const listsFollowIssue: Follower = (change, { subjectId }) => listsOf(change, subjectId);

/** What happens to a referral shows on the lists that its item is on. */
export const listsFollowReferral: Follower = async (change, { subjectId }) => {
  const referral = await change.em.findOne(Referral, { id: subjectId });
  if (referral) await listsOf(change, referral.issueId);
};
