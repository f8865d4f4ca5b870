import { LockMode } from '@mikro-orm/postgresql';
import type { Follower } from '../journal/services.ts';
import { issueFacts } from './facts.ts';
import { Issue } from './issue.entity.ts';
import { issueRules } from './issue.rules.ts';
import { ofUnits } from '../kernel/audience.ts';
import { officials } from './officials.ts';

/** The items of the ledger that an observer's opinions became are for whoever looks after their authors now (B-15). */
export const issuesFollow: Follower = async (change, { subjectId }) => {
  const { em } = change;
  for (const { id, liaisons } of await em.execute<{ id: string; liaisons: string[] }[]>(
    `select i.id, array(select distinct o.liaison_id from opinion o where i.id in (o.issue_id, o.home_issue_id) and o.liaison_id is not null order by 1) as liaisons
     from issue i where exists (select from opinion o where i.id in (o.issue_id, o.home_issue_id) and o.author_id = ?) order by i.id`, [subjectId])) {
    const issue = await em.findOneOrFail(Issue, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if ([...issue.liaisons].sort().join() === liaisons.join()) continue;
    await change.apply(issueRules, issue, 'reassign', {}, { liaisons }, { untold: ofUnits, tells: officials }, await issueFacts(em, issue));
  }
};
