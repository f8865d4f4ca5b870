import { LockMode } from '@mikro-orm/postgresql';
import type { AlarmHandler } from '../journal/services.ts';
import { issueFacts } from '../issues/facts.ts';
import { Issue } from '../issues/issue.entity.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { endOfDay } from '../kernel/calendar.ts';
import { Referral } from './referral.entity.ts';
import { byRules, issueTo } from './refer.actions.ts';

/**
 * The day a parked matter comes back (`domain.md` 3.2): the same unit is asked again by a new referral, of the same round, since
 * nobody was dissatisfied; what was answered before stays. Whoever is second, or too late, finds it back already.
 */
export const parkedComesBack: AlarmHandler = async (change, { subjectId, about }) => {
  const { em } = change;
  const issue = await em.findOne(Issue, { id: subjectId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!issue || issue.state !== 'PARKED' || issue.parkedUntil !== about || !issue.responsibleUnitId) return null;
  const last = await em.findOne(Referral, { issueId: issue.id, unitId: issue.responsibleUnitId }, { orderBy: { issuedAt: 'desc', id: 'desc' } });
  const dueOn = await byRules(change, issue);
  const plan = issue.parkPlan ?? '';
  await change.apply(issueRules, issue, 'resume', {}, { dueAt: endOfDay(dueOn), referralCount: issue.referralCount + 1, parkedUntil: null }, { text: plan }, await issueFacts(em, issue));
  await issueTo(change, issue, null, { unitId: issue.responsibleUnitId, coUnitIds: last?.coUnitIds ?? [], dueOn, requirement: plan }, 'issue');
  return null;
};
