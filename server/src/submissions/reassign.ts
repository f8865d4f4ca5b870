import { LockMode } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import type { Follower } from '../journal/services.ts';
import { opinionFacts, submissionFacts } from './facts.ts';
import { Opinion } from './opinion.entity.ts';
import { opinionRules } from './opinion.rules.ts';
import { Submission } from './submission.entity.ts';
import { submissionRules } from './submission.rules.ts';

/** What an observer filed goes with them to another liaison, calls, questions and photos with it; every clock runs on to the same day (B-15). */
export const submissionsFollow: Follower = async (change, { subjectId }) => {
  const { em } = change;
  const { id: authorId, liaisonId = null } = await em.findOneOrFail(Membership, { id: subjectId });
  const theirs = { authorId, $or: [{ liaisonId: { $ne: liaisonId } }, { liaisonId: null }] };
  const locked = { orderBy: { id: 'asc' as const }, lockMode: LockMode.PESSIMISTIC_WRITE as const };
  const from = (await em.execute<{ id: string }[]>('select distinct liaison_id as id from submission where author_id = ? and liaison_id is not null', [authorId])).map((r) => `liaison:${r.id}`);
  for (const s of await em.find(Submission, theirs, locked)) {
    await change.apply(submissionRules, s, 'reassign', {}, { liaisonId }, {}, await submissionFacts(em, s));
  }
  for (const o of await em.find(Opinion, theirs, locked)) {
    await change.apply(opinionRules, o, 'reassign', {}, { liaisonId }, {}, await opinionFacts(em, o));
  }
  await em.flush();
  await em.execute('update call set audience = s.audience from submission s where s.id = call.submission_id and s.author_id = ?', [authorId]);
  await em.execute('update question set audience = s.audience from submission s where s.id = question.submission_id and s.author_id = ?', [authorId]);
  // a photo may be a unit's to see as well
  for (const gone of from) await em.execute(
    `update attachment a set audience = array(select distinct x from unnest(array_remove(a.audience, ?) || o.audience) x order by x) from opinion o where o.id = a.opinion_id and o.author_id = ?`, [gone, authorId]);
};
