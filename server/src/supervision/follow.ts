import { Issue } from '../issues/issue.entity.ts';
import type { Follower } from '../journal/services.ts';
import { Referral } from '../referrals/referral.entity.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { assignedOf } from '../referrals/asked-beside.ts';
import { retold } from '../submissions/retold.ts';
import { propose } from './supervision.actions.ts';
import { Supervision } from './supervision.entity.ts';
import { supervisionRules, titleOf } from './supervision.rules.ts';

/** The rung of a deadline that supervision stands on. */
export const SUPERVISE = 'SUPERVISE';

/** A referral so late that its ladder says 督办 is proposed for it; a person opens it. */
export const lateReferral: Follower = async (change, { subjectId, payload }) => {
  if (payload['rung'] !== SUPERVISE) return;
  const referral = await change.em.findOne(Referral, { id: subjectId });
  const issue = referral && await change.em.findOne(Issue, { id: referral.issueId });
  if (issue) await propose(change, issue, 'OVERDUE');
};

/** An author who is dissatisfied also with what was done again: supervision is proposed. */
export const dissatisfied: Follower = async (change, { subjectId, payload }) => {
  if (payload['satisfied'] !== false) return;
  const opinion = await change.em.findOne(Opinion, { id: subjectId });
  const issue = opinion?.issueId ? await change.em.findOne(Issue, { id: opinion.issueId }) : null;
  if (issue && issue.state === 'ANSWERED' && issue.round > 1) await propose(change, issue, 'DISSATISFACTION');
};

/** Supervised handling is kept as closely as the matter, and is its handlers' (A-20). */
export const supervisionReclassified: Follower = async (change, { subjectId: issueId }) => {
  const { em } = change;
  const issue = await em.findOneOrFail(Issue, { id: issueId });
  for (const row of await em.find(Supervision, { issueId }, { orderBy: { id: 'asc' } })) {
    const seat = { confidentiality: issue.confidentiality, title: titleOf(issue), handlerIds: await assignedOf(em, issue, [row.unitId]) };
    await change.reseat(supervisionRules, row, 'SupervisionReclassified', seat);
    await retold(change, row);
  }
};
