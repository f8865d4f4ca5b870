import { LockMode } from '@mikro-orm/postgresql';
import { liaisonsOf } from '../issues/liaisons.ts';
import { officials } from '../issues/officials.ts';
import type { Follower } from '../journal/services.ts';
import { ofUnits } from '../kernel/audience.ts';
import { AuthorTalk } from './author-talk.entity.ts';
import { authorTalkRules } from './author-talk.rules.ts';
import { referralFacts, replyFacts } from './facts.ts';
import { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';
import { Reply } from './reply.entity.ts';
import { replyRules } from './reply.rules.ts';
import { StageReport } from './stage-report.entity.ts';
import { stageReportRules } from './stage-report.rules.ts';

/** Referrals and replies are for the liaisons of the issue they answer (B-15). */
export const referralsFollow: Follower = async (change, { subjectId: issueId }) => {
  const { em } = change;
  for (const referral of await em.find(Referral, { issueId }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    // also of those who have left the issue with their answer
    const liaisons = await liaisonsOf(em, referral.authors);
    await change.apply(referralRules, referral, 'reassign', {}, { liaisons }, { untold: ofUnits, tells: officials }, await referralFacts(em, referral, change.now));
    for (const report of await em.find(StageReport, { referralId: referral.id }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
      await change.apply(stageReportRules, report, 'reassign', {}, { liaisons }, { untold: ofUnits, tells: officials }, { ...report, handlerId: report.handlerId ?? null });
    }
    for (const talk of await em.find(AuthorTalk, { referralId: referral.id }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
      await change.apply(authorTalkRules, talk, 'reassign', {}, { liaisons }, { untold: ofUnits, tells: officials }, { ...talk, handlerId: talk.handlerId ?? null });
    }
    for (const reply of await em.find(Reply, { referralId: referral.id }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
      await change.apply(replyRules, reply, 'reassign', {}, { liaisons }, { untold: ofUnits, tells: officials }, replyFacts(reply));
    }
  }
};
