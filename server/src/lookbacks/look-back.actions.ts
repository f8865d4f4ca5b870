import { randomBytes } from 'node:crypto';
import { Issue } from '../issues/issue.entity.ts';
import { issueFacts } from '../issues/facts.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { Refused } from '../kernel/refused.ts';
import { did } from '../observers/deeds.ts';
import { attachPapers } from '../observers/paper.actions.ts';
import { openForRebound } from '../supervision/supervision.actions.ts';
import { begin, entrust, lapseAll, settle } from './begin.ts';
import { outsideTheChain } from './chain.ts';
import { levelOf } from './level.rules.ts';
import { LookBack } from './look-back.entity.ts';
import { lookBackRules } from './look-back.rules.ts';

interface OnLookBack { lookBackId: string; expectedVersion: number }
/** What was found where it was looked at: in words, with photos or papers. */
export interface Found extends OnLookBack { notes: string; visitedOn: Day; paperIds?: readonly string[] | null }

/** The office looks back at a cleared matter of its own accord; by whom, is drawn. */
export const beginByOffice = (a: Acting, input: { idempotencyKey: string; issueId: string }) => act(a, { act: 'lookBackDraw', input: { ...input } }, async (change) => {
  const issue = await change.load(Issue, input.issueId);
  if (issue.state !== 'CLEARED') throw new Refused('WRONG_STATE', { zh: `目前状态为“${issueRules.states[issue.state].zh}”，只有已销号的事项可以回头看`, en: `It now stands at “${issueRules.states[issue.state].en}”: only what is cleared is looked back at` }, { rule: 'A-37' });
  await change.write();
  const open = await change.em.findOne(LookBack, { issueId: issue.id, round: issue.round, kind: { $ne: 'AUTHOR' }, state: { $in: ['OPEN', 'ASSIGNED'] } });
  if (open) throw new Refused('DUPLICATE', { zh: '该事项已列入回头看', en: 'It is to be looked back at already' }, { rule: 'A-37' });
  return begin(change, issue, { kind: 'OFFICE', why: [], seed: randomBytes(16).toString('hex') });
});

/** The office assigns somebody, or somebody else, from those outside the handling chain. */
export const assign = (a: Acting, input: OnLookBack & { reviewerId: string }) => act(a, { act: 'lookBackAssign', input: { ...input } }, async (change) => {
  const lookBack = await versioned(change, input);
  if (lookBack.kind === 'AUTHOR') throw new Refused('WRONG_STATE', { zh: '这次回头看由提交人本人确认，不能另行指派', en: 'Its author is asked, and nobody else' }, { rule: 'A-37' });
  await change.write();
  const issue = await change.em.findOneOrFail(Issue, { id: lookBack.issueId });
  const candidates = await outsideTheChain(change.em, issue, change.now);
  if (!candidates.includes(input.reviewerId)) throw new Refused('CONFLICT_OF_INTEREST', {
    zh: '回头看人员须在办理链条之外：登记、交办、承办、签发、审核、销号的人员和承办单位的人员都不能回头看', en: 'Whoever looks back stands outside the handling chain: nobody who registered, referred, handled, signed, reviewed or cleared it, nor anybody of its units',
  }, { field: 'reviewerId', rule: 'A-37' });
  return entrust(change, lookBack, input.reviewerId, candidates);
});

/** It lasts; once nobody is still to look, the matter is confirmed. */
export const ok = (a: Acting, input: Found) => act(a, { act: 'lookBackOk', input: { ...input } }, async (change) => {
  const lookBack = await looked(change, input, 'ok');
  const issue = await issueOf(change, lookBack);
  await settle(change, issue, a.actor.membershipId);
  return lookBack;
});

/** It came back, on evidence: the matter is reopened one rung higher, and supervised. */
export const rebound = (a: Acting, input: Found) => act(a, { act: 'lookBackRebound', input: { ...input } }, async (change) => {
  if (!input.paperIds?.length) throw new Refused('INCOMPLETE', { zh: '认定问题反弹须上传照片或材料作为证据', en: 'A rebound needs a photo or a paper as evidence' }, { field: 'paperIds', rule: 'A-37' });
  const lookBack = await looked(change, input, 'rebound');
  const issue = await issueOf(change, lookBack);
  const level = issue.level + 1;
  await change.apply(issueRules, issue, 'reopen', {}, {
    round: issue.round + 1, level, effect: 'REBOUNDED', dueAt: null, evidence: null, clearedAt: null, clearedById: null,
  }, { text: input.notes, textClass: 'staff' }, { ...await issueFacts(change.em, issue), reviewerId: a.actor.membershipId });
  await lapseAll(change, lookBack.issueId, lookBack.round);
  const { supervised, raised, requirement } = levelOf(level);
  if (supervised) await openForRebound(change, issue, { raised, requirement });
  return lookBack;
});

async function looked(change: Change, input: Found, action: 'ok' | 'rebound'): Promise<LookBack> {
  const lookBack = await versioned(change, input);
  const today = shanghaiDay(change.now);
  if (input.visitedOn && (input.visitedOn > today || input.visitedOn < shanghaiDay(lookBack.drawnAt))) throw new Refused('INVALID',
    { zh: '核查日期须在列入回头看之后、今天之前', en: 'The day lies between the drawing and today' }, { field: 'visitedOn', rule: 'A-37' });
  await change.apply(lookBackRules, lookBack, action, input, { notes: input.notes, visitedOn: input.visitedOn, doneAt: change.now }, { text: input.notes, textClass: 'identity' });
  await attachPapers(change, lookBack, input.paperIds ?? []);
  if (change.actor.role === 'OBSERVER') await did(change, { schemeId: lookBack.schemeId, membershipId: change.actor.membershipId, kind: 'LOOK_BACK', subjectId: lookBack.id, on: input.visitedOn });
  return lookBack;
}

const issueOf = (change: Change, lookBack: LookBack): Promise<Issue> => change.load(Issue, lookBack.issueId);

async function versioned(change: Change, input: OnLookBack): Promise<LookBack> {
  const lookBack = await change.load(LookBack, input.lookBackId);
  expectVersion(lookBack, input.expectedVersion);
  return lookBack;
}
