import { randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { Issue } from '../issues/issue.entity.ts';
import type { Follower } from '../journal/services.ts';
import { pgArray } from '../journal/transaction.ts';
import { scope } from '../kernel/audience.ts';
import { isSecret, keptAs } from '../submissions/confidentiality.rules.ts';
import { begin, byTime, told } from './begin.ts';
import { LookBack } from './look-back.entity.ts';
import { lookBackRules } from './look-back.rules.ts';

/** What is a trade secret from now on is looked at by officers alone: whoever else was to look, or has looked, is told nothing of it any more, and somebody else is drawn. */
export const lookBacksReclassified: Follower = async (change, { subjectId: issueId }) => {
  const { em } = change;
  const issue = await em.findOneOrFail(Issue, { id: issueId });
  for (const look of await em.find(LookBack, { issueId, kind: { $ne: 'AUTHOR' }, reviewerId: { $ne: null } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    const reviewer = await em.findOneOrFail(Membership, { id: look.reviewerId! });
    if (reviewer.role === 'OFFICER') continue;
    const stood = look.state === 'ASSIGNED';
    const { title, problem, answer, evidence } = await told(change, issue);
    await byTime(change, issue.schemeId, async (passing) => {
      if (isSecret(issue) && stood) await passing.apply(lookBackRules, look, 'lapse', {});
      await passing.reseat(lookBackRules, look, 'LookBackReclassified', isSecret(issue) ? { title: `（${keptAs(issue).zh}）`, problem: '', answer: '', evidence: '' } : { title, problem, answer, evidence });
      await em.execute('select huiyin.unheard(?, ?::text[])', [look.id, pgArray(isSecret(issue) ? [scope.member(reviewer.id)] : [])]);
      if (isSecret(issue) && stood) await begin(passing, issue, { kind: look.kind as 'OFFICE', why: look.why, drawId: look.drawId ?? null, seed: randomBytes(16).toString('hex') });
    });
  }
};
