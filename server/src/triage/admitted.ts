import { LockMode } from '@mikro-orm/postgresql';
import type { Issue } from '../issues/issue.entity.ts';
import { liaisonsOf } from '../issues/liaisons.ts';
import { officials } from '../issues/officials.ts';
import type { Change, Telling } from '../journal/change.ts';
import { AuthorTalk } from '../referrals/author-talk.entity.ts';
import { authorTalkRules } from '../referrals/author-talk.rules.ts';
import { Referral } from '../referrals/referral.entity.ts';
import { referralRules } from '../referrals/referral.rules.ts';
import { Reply } from '../referrals/reply.entity.ts';
import { replyRules } from '../referrals/reply.rules.ts';
import { StageReport } from '../referrals/stage-report.entity.ts';
import { stageReportRules } from '../referrals/stage-report.rules.ts';

const locked = { orderBy: { id: 'asc' as const }, lockMode: LockMode.PESSIMISTIC_WRITE as const };

/** The authors of a referral's answer: whoever was once given one of its replies. */
const answeredBy = async (change: Change, referralId: string): Promise<string[]> => (await change.em.execute<{ id: string }[]>(
  'select distinct o.author_id as id from opinion_answer a join opinion o on o.id = a.opinion_id join reply p on p.id = a.reply_id where p.referral_id = ?', [referralId])).map((r) => r.id);

/** Lets newcomers see what an issue was handed over with and answered by in its present round; returned referrals are past. */
export async function admit(change: Change, issue: Issue, authors: readonly string[], standing?: Reply | null): Promise<void> {
  await change.write();
  const present = await change.em.find(Referral, { $or: [{ issueId: issue.id, round: issue.round }, { id: standing?.referralId ?? '' }] }, locked);
  for (const referral of present) {
    if ((referral.state as string) === 'RETURNED') continue;
    await hand(change, referral, [...new Set([...referral.authors, ...authors])]);
  }
}

/** Takes out of sight what those who left an issue were not answered by themselves. */
export async function dismiss(change: Change, issue: Issue): Promise<void> {
  await change.write();
  for (const referral of await change.em.find(Referral, { issueId: issue.id }, locked)) {
    const answered = await answeredBy(change, referral.id);
    await hand(change, referral, referral.authors.filter((a) => issue.authors.includes(a) || answered.includes(a)));
  }
}

/** A referral, its replies and its staged replies are for these authors and whoever looks after them. */
export async function hand(change: Change, referral: Referral, authors: readonly string[], telling: Telling = {}): Promise<void> {
  const liaisons = await liaisonsOf(change.em, authors);
  const same = (row: Referral | Reply | StageReport) => row.authors.join() === authors.join() && [...row.liaisons].sort().join() === liaisons.join();
  const people = { authors: [...authors], liaisons };
  if (!same(referral)) await change.reseat(referralRules, referral, 'ReferralShared', people, { ...telling, tells: officials });
  for (const reply of await change.em.find(Reply, { referralId: referral.id }, locked)) {
    if (!same(reply)) await change.reseat(replyRules, reply, 'ReplyShared', people, { ...telling, tells: officials });
  }
  for (const report of await change.em.find(StageReport, { referralId: referral.id }, locked)) {
    if (!same(report)) await change.reseat(stageReportRules, report as never, 'StageReportShared', people as never, { ...telling, tells: officials });
  }
  // what is still asked is for all of them to bring an answer to; what one brought is not another's to read
  for (const talk of await change.em.find(AuthorTalk, { referralId: referral.id }, locked)) {
    const left = talk.state === 'ASKED' ? liaisons : talk.liaisons.filter((l) => liaisons.includes(l));
    if ([...talk.liaisons].sort().join() !== [...left].sort().join()) await change.reseat(authorTalkRules, talk as never, 'AuthorTalkShared', { liaisons: left } as never, { ...telling, tells: officials });
  }
}
