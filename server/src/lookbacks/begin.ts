import { LockMode } from '@mikro-orm/postgresql';
import { ClearanceRecord } from '../issues/clearance.entity.ts';
import { issueFacts } from '../issues/facts.ts';
import type { Issue } from '../issues/issue.entity.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { Change } from '../journal/change.ts';
import { pgArray } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { newId } from '../kernel/id.ts';
import { Reply } from '../referrals/reply.entity.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { outsideTheChain } from './chain.ts';
import { drawn } from './draw.ts';
import { LookBack } from './look-back.entity.ts';
import { lookBackRules, type LookBackKind } from './look-back.rules.ts';

/** Why a matter is looked back at, and by which seed its reviewer is drawn. */
export interface Beginning { kind: Exclude<LookBackKind, 'AUTHOR'>; why: readonly string[]; seed: string; drawId?: string | null }

/** Does in the system's name what the rules bring about, in the transaction of somebody's change. */
export async function byTime<T>(change: Change, schemeId: string, work: (passing: Change) => Promise<T>): Promise<T> {
  await change.write();
  const passing = new Change(change.services, system(schemeId), change.em, change.now);
  const result = await work(passing);
  change.drafts.push(...passing.drafts);
  return result;
}

/** Takes a matter up and draws who looks: somebody outside its handling chain; where nobody is, the office finds somebody. */
export async function begin(change: Change, issue: Issue, { kind, why, seed, drawId = null }: Beginning): Promise<LookBack> {
  const candidates = await outsideTheChain(change.em, issue, change.now);
  const lookBack = await change.create(lookBackRules, LookBack, 'draw', { ...await told(change, issue), kind, why: [...why], drawId, seed, candidates }, {}, { text: issue.title });
  const reviewerId = drawn(`${seed} ${issue.id}`, candidates);
  if (reviewerId) await byTime(change, issue.schemeId, (passing) => entrust(passing, lookBack, reviewerId, candidates));
  return lookBack;
}

/** Each author is asked once whether it lasts. */
export async function askAuthors(change: Change, issue: Issue): Promise<void> {
  const serving = await change.em.execute<{ id: string }[]>(
    'select id from membership m where id = any(?::text[]) and huiyin.in_force(m.since, m.until, ?) and m.paused_since is null order by id', [pgArray(issue.authors), change.now]);
  for (const { id } of serving) {
    const lookBack = await change.create(lookBackRules, LookBack, 'draw', { ...await told(change, issue), ...await toldAuthor(change, issue, id), kind: 'AUTHOR', why: [], drawId: null, seed: '', candidates: [id] }, {}, {});
    await entrust(change, lookBack, id, [id]);
  }
}

/** Somebody is to look, and is told. */
export const entrust = (change: Change, lookBack: LookBack, reviewerId: string, candidates: readonly string[]): Promise<LookBack> => change.apply(lookBackRules, lookBack, 'assign',
  { reviewerId }, { reviewerId, candidates: [...candidates], assignedAt: change.now }, { text: lookBack.title, more: { tells: [reviewerId] } });

/** What whoever looks back is told: the matter, what was answered, on what it was struck off; never who reported it. */
export async function told(change: Change, issue: Issue) {
  const [row] = await change.em.execute<{ answer: string }[]>(
    'select coalesce((select p.text from opinion o join reply p on p.id = o.answer_id where o.issue_id = ? order by o.id limit 1), ?) as answer', [issue.id, '']);
  const record = await change.em.findOne(ClearanceRecord, { issueId: issue.id, round: issue.round, confirmedAt: { $ne: null } });
  return {
    id: newId('LookBack', change.now), schemeId: issue.schemeId, ruleSetId: issue.ruleSetId, issueId: issue.id, round: issue.round, issueNumber: issue.number, title: issue.title,
    problem: issue.problem, answer: row!.answer, evidence: record?.evidence ?? issue.evidence ?? '', unitId: issue.responsibleUnitId!, reviewerId: null, drawnAt: change.now,
  };
}

/** What an author is told instead: their own words and their own answer, and not what the office wrote of the matter of several. */
async function toldAuthor(change: Change, { id: issueId }: Issue, authorId: string) {
  const own = await change.em.findOneOrFail(Opinion, { issueId, authorId }, { orderBy: { id: 'asc' } });
  const answer = own.answerId ? await change.em.findOne(Reply, { id: own.answerId }) : null;
  return { title: own.title, problem: own.problem, answer: answer?.text ?? '', evidence: '' };
}

/** Nobody needs to look any more at this round of a matter. */
export const lapseAll = async (change: Change, issueId: string, round: number): Promise<void> => {
  const open = await change.em.find(LookBack, { issueId, round, state: { $in: ['OPEN', 'ASSIGNED'] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const lookBack of open) await byTime(change, lookBack.schemeId, (passing) => passing.apply(lookBackRules, lookBack, 'lapse', {}));
};

/**
 * The matter is confirmed once nobody is still to look at it and somebody found that it lasts: somebody independent, or its
 * author once the draw has passed it by; so the author's word alone keeps nothing out of the draw.
 */
export async function settle(change: Change, issue: Issue, by: string | null): Promise<void> {
  if (issue.state !== 'CLEARED') return;
  const looks = await change.em.find(LookBack, { issueId: issue.id, round: issue.round });
  const lasting = looks.filter((l) => l.state === 'LASTING');
  if (looks.some((l) => l.state === 'OPEN' || l.state === 'ASSIGNED') || lasting.length === 0) return;
  if (lasting.every((l) => l.kind === 'AUTHOR') && !await passedBy(change, issue)) return;
  const facts = await issueFacts(change.em, issue);
  const confirm = (as: Change) => as.apply(issueRules, issue, 'confirm', {}, { effect: 'LASTING' }, {}, { ...facts, reviewerId: by });
  if (by) await confirm(change); else await byTime(change, issue.schemeId, confirm);
}

async function passedBy(change: Change, issue: Issue): Promise<boolean> {
  const [row] = await change.em.execute<{ passed: boolean }[]>(
    'select exists (select from look_back_draw d where d.scheme_id = ? and d.drawn_at > ? and d.population @> array[?]::text[]) as passed', [issue.schemeId, issue.clearedAt ?? change.now, issue.id]);
  return row!.passed;
}
