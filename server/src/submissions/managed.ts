import { Membership } from '../accounts/membership.entity.ts';
import type { Follower } from '../journal/services.ts';
import { pgArray } from '../journal/transaction.ts';
import { scope } from '../kernel/audience.ts';
import { isSecret } from './confidentiality.rules.ts';
import { Opinion } from './opinion.entity.ts';
import { opinionRules } from './opinion.rules.ts';
import { Submission } from './submission.entity.ts';
import { submissionRules } from './submission.rules.ts';

/** Those who manage an observer read what they filed, and none of it as long as any of it is a trade secret. */
export const managersFollow: Follower = async (change, { subjectId }) => {
  const { em } = change;
  const { submissionId, authorId } = await em.findOneOrFail(Opinion, { id: subjectId });
  const submission = await change.load(Submission, submissionId);
  const opinions = await em.find(Opinion, { submissionId }, { orderBy: { id: 'asc' } });
  const { managingUnitId: unit } = await em.findOneOrFail(Membership, { id: authorId });
  const managingUnitId = opinions.some(isSecret) ? null : unit ?? null;
  if (!unit || (submission.managingUnitId ?? null) === managingUnitId) return;
  await change.reseat(submissionRules, submission, 'SubmissionManagersChanged', { managingUnitId });
  for (const o of opinions) await change.reseat(opinionRules, o, 'OpinionManagersChanged', { managingUnitId });
  await em.flush();
  for (const { id } of [submission, ...opinions]) await em.execute('select huiyin.unheard(?, ?::text[])', [id, pgArray(managingUnitId ? [] : [scope.managers(unit)])]);
  for (const table of ['call', 'question']) await em.execute(`update ${table} set audience = s.audience from submission s where s.id = ${table}.submission_id and s.id = ?`, [submissionId]);
  // a photo may be a unit's to see as well
  await em.execute(`update attachment a set audience = array(select distinct x collate "C" from unnest(array_remove(a.audience, 'managers:' || ?) || o.audience) x order by 1)
    from opinion o where o.id = a.opinion_id and o.submission_id = ?`, [unit, submissionId]);
};
