import type { EntityManager } from '@mikro-orm/postgresql';
import { rulesOf } from '../schemes/rules.ts';
import type { Issue } from './issue.entity.ts';
import type { IssueFacts } from './issue.rules.ts';

/** An issue with what its rules ask beyond its row: how many answers are still owed, and how many lack their reason. */
export async function issueFacts(em: EntityManager, issue: Issue): Promise<IssueFacts> {
  // counted by the database with the same reading of a reason as its own constraint
  const [owed] = await em.execute<{ unreleased: number; unreasoned: number }[]>(
    `select count(*) filter (where o.state <> 'ANSWERED' or p.state is distinct from 'RELEASED')::int as unreleased,
            count(*) filter (where p.requires_reason and huiyin.meaningful_length(coalesce(p.explanation, '')) < greatest(p.reason_length, 1))::int as unreasoned
     from opinion o left join reply p on p.id = o.answer_id where o.issue_id = ?`, [issue.id]);
  const { liaisonRegisters, clearanceSecond: secondPerson } = (await rulesOf(em, issue.ruleSetId)).set;
  const [who] = await em.execute<{ proposer_id: string | null; unit_people: string[] }[]>(
    `select (select m.person_id from clearance c join membership m on m.id = c.proposed_by_id where c.issue_id = ? and c.round = ? and c.confirmed_at is null and c.refused_at is null) as proposer_id,
            huiyin.unit_people_of(?) as unit_people`, [issue.id, issue.round, issue.id]);
  return { ...issue, responsibleUnitId: issue.responsibleUnitId ?? null, ...owed!, liaisonRegisters, secondPerson, proposerId: who!.proposer_id, unitPeople: who!.unit_people };
}
