import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { Issue } from '../issues/issue.entity.ts';
import type { Follower } from '../journal/services.ts';
import { retold } from '../submissions/retold.ts';
import { Dispute } from './dispute.entity.ts';
import { disputeRules, toldOf } from './dispute.rules.ts';
import { InformationRequest } from './information-request.entity.ts';
import { informationRequestRules } from './information-request.rules.ts';

const locked = { orderBy: { id: 'asc' as const }, lockMode: LockMode.PESSIMISTIC_WRITE as const };

/** Those of some units to whom a matter was assigned. */
export async function assignedOf(em: EntityManager, issue: Issue, unitIds: readonly string[]): Promise<string[]> {
  if (issue.handlerIds.length === 0) return [];
  return (await em.find(Membership, { id: { $in: [...issue.handlerIds] }, unitId: { $in: [...unitIds] } })).map((m) => m.id).sort();
}

/** What is put to a convener and what units are asked about a matter are kept as closely as the matter, and are its handlers' (A-20). */
export const besidesReclassified: Follower = async (change, { subjectId: issueId }) => {
  const { em } = change;
  const issue = await em.findOneOrFail(Issue, { id: issueId });
  const { confidentiality } = issue;
  for (const row of await em.find(Dispute, { issueId }, locked)) {
    const handlerIds = await assignedOf(em, issue, [row.firstUnitId, row.secondUnitId]);
    await change.reseat(disputeRules, row, 'DisputeReclassified', { confidentiality, handlerIds, ...toldOf(issue) });
    await retold(change, row);
  }
  for (const row of await em.find(InformationRequest, { issueId }, locked)) {
    const seat = { confidentiality, handlerIds: await assignedOf(em, issue, [row.unitId]) };
    await change.reseat(informationRequestRules as never, row, 'InformationRequestReclassified', seat);
    await retold(change, row);
  }
};
