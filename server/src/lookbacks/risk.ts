import type { EntityManager } from '@mikro-orm/postgresql';
import type { Issue } from '../issues/issue.entity.ts';
import { rulesOf } from '../schemes/rules.ts';

/** What makes the risk of a cleared matter high, by its scheme's rules; nothing, where it is for the draw. */
export async function risksOf(em: EntityManager, issue: Issue): Promise<string[]> {
  const { set } = await rulesOf(em, issue.ruleSetId);
  const [was] = await em.execute<{ overdue: boolean; common: boolean }[]>(
    `select exists (select from clock c join referral r on r.id = c.subject_id where r.issue_id = ? and c.rule = 'referralDue' and c.breached_at is not null) as overdue,
            exists (select from common_issue k where k.issue_ids @> array[?]::text[] and k.state = 'CONFIRMED') as common`, [issue.id, issue.id]);
  const holds: Readonly<Record<string, boolean>> = { OVERDUE: was!.overdue, REWORKED: issue.round > 1, COMMON: was!.common };
  return [
    ...(issue.highRisk ? ['MARKED'] : []),
    ...(set.lookBackCategories.includes(issue.category) ? ['CATEGORY'] : []),
    ...set.lookBackRisks.filter((risk) => holds[risk]),
  ];
}
