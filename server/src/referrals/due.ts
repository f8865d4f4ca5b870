import { Issue } from '../issues/issue.entity.ts';
import type { Matters } from '../journal/services.ts';
import { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';

/** A referral is due when its clock says, and so is the issue it hands over; only the system sees all of it. */
export const followDue: Matters['follow'] = async (change, subjectId, clock, { dueOn, dueAt }) => {
  if (clock !== referralRules.dated) return;
  const referral = await change.em.findOne(Referral, { id: subjectId });
  if (!referral || referral.dueOn === dueOn) return;
  const issue = await change.em.findOne(Issue, { id: referral.issueId });
  if (issue?.dueAt?.getTime() === referral.dueAt.getTime()) issue.dueAt = dueAt;
  Object.assign(referral, { dueOn, dueAt });
  await change.em.flush();
};
