import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { Person } from '../accounts/person.entity.ts';
import { Activity } from '../activities/activity.entity.ts';
import { Issue } from '../issues/issue.entity.ts';
import { PublicityItem } from '../publicity/publicity.entity.ts';
import { Reply } from '../referrals/reply.entity.ts';
import { isSecret } from '../submissions/confidentiality.rules.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { Submission } from '../submissions/submission.entity.ts';
import type { ExternalPush } from './push.entity.ts';
import type { PushFacts } from './push.rules.ts';

/** The copy of a ledger item that may leave: what is wrong, what would help, what was answered; nobody who said so. */
export async function copyOfIssue(em: EntityManager, issue: Issue): Promise<{ title: string; content: string }> {
  const [answer] = await em.find(Reply, { state: 'RELEASED', referralId: { $in: (await em.execute<{ id: string }[]>('select id from referral where issue_id = ?', [issue.id])).map((r) => r.id) } }, { orderBy: { releasedAt: 'desc' }, limit: 1 });
  const parts = [['问题', issue.problem], ['建议', issue.suggestion], ['答复', answer?.text ?? '']].filter(([, said]) => said);
  return { title: issue.title, content: parts.map(([name, said]) => `【${name}】\n${said}`).join('\n\n') };
}

/** The copy of a good practice: as it was published, its author named only as long as they agree. */
export const copyOfPractice = (p: PublicityItem): { title: string; content: string } => ({ title: p.title, content: p.byline ? `${p.text}\n\n（提供人：${p.byline}）` : p.text });

/** Something handed outside with what keeps it from leaving, as it stands now. */
export async function pushFacts(em: EntityManager, p: Omit<PushFacts, 'secret' | 'names' | 'withdrawn' | 'proposerPersonId'> & Pick<ExternalPush, 'issueId' | 'publicityId'>): Promise<PushFacts> {
  const issue = p.issueId ? await em.findOne(Issue, { id: p.issueId }) : null;
  const practice = p.publicityId ? await em.findOne(PublicityItem, { id: p.publicityId }) : null;
  const opinions = await em.find(Opinion, issue ? { issueId: issue.id } : { id: practice?.opinionId ?? '' });
  const submissions = await em.find(Submission, { id: { $in: opinions.map((o) => o.submissionId) } });
  const visits = await em.find(Activity, { id: { $in: submissions.map((s) => s.activityId).filter((id): id is string => !!id) }, enterpriseWithheld: true });
  const authors = await em.find(Membership, { id: { $in: issue?.authors ?? (practice ? [practice.authorId] : []) } });
  const people = await em.find(Person, { id: { $in: authors.map((m) => m.personId) } });
  const agreed = practice?.byline ? [practice.byline] : [];
  const names = [...people.map((q) => q.name), ...visits.map((v) => v.enterprise)].filter((n): n is string => !!n && [...n].length > 1 && !agreed.includes(n));
  const proposer = await em.findOne(Membership, { id: p.proposedById });
  return { ...p, proposerPersonId: proposer?.personId ?? null, secret: (issue ? isSecret(issue) : false) || opinions.some(isSecret), withdrawn: !!p.publicityId && practice?.state !== 'PUBLISHED', names };
}
