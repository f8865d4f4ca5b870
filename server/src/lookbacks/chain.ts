import type { EntityManager } from '@mikro-orm/postgresql';
import type { Issue } from '../issues/issue.entity.ts';
import { pgArray } from '../journal/transaction.ts';
import { isSecret } from '../submissions/confidentiality.rules.ts';

/**
 * Who may look back at a matter: officers, liaisons and observers in office, none of whom reported it, registered, referred,
 * handled, signed, reviewed or cleared it, looks after its authors, or belongs to a unit that had it, in any of their posts.
 * A trade secret is looked at by officers alone. Read as the system, in a stable order.
 */
export async function outsideTheChain(em: EntityManager, issue: Issue, now: Date): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `with about as (
       select ?::text as id union select id from opinion where issue_id = ? union select submission_id from opinion where issue_id = ?
       union select id from referral where issue_id = ? union select p.id from reply p join referral r on r.id = p.referral_id where r.issue_id = ?
       union select id from supervision where issue_id = ?),
     chain as (
       select m.person_id from journal_entry e join about on about.id = e.subject_id join membership m on m.id = e.actor_id
       union select person_id from membership where id = any(?::text[])
       union select person_id from membership where unit_id = any(huiyin.units_of(?)) or managing_unit_id = any(huiyin.units_of(?))
       union select m.person_id from clearance c join membership m on m.id in (c.proposed_by_id, c.confirmed_by_id, c.refused_by_id) where c.issue_id = ?)
     select m.id from membership m where m.scheme_id = ? and m.role = any(?::text[]) and huiyin.in_force(m.since, m.until, ?) and m.paused_since is null
       and m.person_id not in (select person_id from chain) order by m.id`,
    [...Array(6).fill(issue.id), pgArray([...issue.authors, ...issue.liaisons]), issue.id, issue.id, issue.id,
      issue.schemeId, pgArray(isSecret(issue) ? ['OFFICER'] : ['OFFICER', 'LIAISON', 'OBSERVER']), now]);
  return rows.map(({ id }) => id);
}
