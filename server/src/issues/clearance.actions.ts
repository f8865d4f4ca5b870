import { act, type Acting } from '../journal/act.ts';
import { setAlarm } from '../journal/alarm.ts';
import type { Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { addDays, isDay, shanghaiDay, startOfDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { attachPapers } from '../observers/paper.actions.ts';
import { rulesOf } from '../schemes/rules.ts';
import { ClearanceRecord } from './clearance.entity.ts';
import { issueFacts } from './facts.ts';
import { lookBackDay } from './look-back-day.ts';
import { versionedIssue } from './issue.actions.ts';
import type { Issue } from './issue.entity.ts';
import { issueRules } from './issue.rules.ts';

interface OnIssue { issueId: string; expectedVersion: number }
/** The evidence that a matter is truly dealt with: in words, and in papers. */
export interface Evidence { evidence: string; paperIds?: readonly string[] | null }

/** The alarm on which a parked matter comes back. */
export const PARKED_ALARM = 'issue-parked';

/** An officer proposes to strike it off, on evidence; it stays where it is until another one confirms. */
export const proposeClear = (a: Acting, input: OnIssue & Evidence) => act(a, { act: 'issueProposeClear', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  await change.apply(issueRules, issue, 'proposeClear', input, {}, { text: input.evidence, textClass: 'office' }, await issueFacts(change.em, issue));
  await proposal(change, issue, input);
  return issue;
});

/** Another officer does not agree; the proposal is kept with the reason. */
export const refuseClear = (a: Acting, input: OnIssue & { reason: string }) => act(a, { act: 'issueRefuseClear', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  await change.apply(issueRules, issue, 'refuseClear', input, {}, { text: input.reason, textClass: 'office' }, await issueFacts(change.em, issue));
  Object.assign((await standing(change, issue))!, { refusedById: a.actor.membershipId, refusedAt: change.now, refusal: input.reason, version: 2 });
  await change.em.flush();
  return issue;
});

/** It is struck off the ledger, by a second officer where the rules ask for one, once every author has the answer they are owed. */
export const clear = (a: Acting, input: OnIssue & Partial<Evidence>) => act(a, { act: 'issueClear', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  const facts = await issueFacts(change.em, issue);
  const record = await standing(change, issue);
  const evidence = record?.evidence ?? input.evidence ?? '';
  await change.apply(issueRules, issue, 'clear', { evidence }, { evidence, clearedAt: change.now, clearedById: a.actor.membershipId }, { text: evidence, textClass: 'staff' }, facts);
  const lookBackOn = await lookBackDay(change.em, issue, change.now);
  Object.assign(record ?? await proposal(change, issue, { evidence, paperIds: input.paperIds ?? null }), { confirmedById: a.actor.membershipId, confirmedAt: change.now, lookBackOn, version: 2 });
  await change.em.flush();
  return issue;
});

/** It cannot be finished now: parked with a plan and the day it comes back, and its authors are told (`domain.md` 3.2). */
export const park = (a: Acting, input: OnIssue & { plan: string; until: Day }) => act(a, { act: 'issuePark', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  const today = shanghaiDay(change.now);
  if (input.until && (!isDay(input.until) || input.until <= today || input.until > addDays(today, 731))) throw new Refused('INVALID',
    { zh: '恢复办理的日期须在明天之后、两年之内', en: 'It comes back after today and within two years' }, { field: 'until', rule: 'issue.park' });
  await change.apply(issueRules, issue, 'park', input, { parkPlan: input.plan, parkedUntil: input.until }, { text: input.plan, more: { until: input.until } }, await issueFacts(change.em, issue));
  await setAlarm(change, { schemeId: issue.schemeId, kind: PARKED_ALARM, subjectId: issue.id, at: startOfDay(input.until), about: input.until });
  return issue;
});

/** The office sees a high risk in it: it is looked back at in any case. */
export const markRisk = (a: Acting, input: OnIssue & { reason: string }) => act(a, { act: 'issueMarkRisk', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  return change.apply(issueRules, issue, 'markRisk', input, { highRisk: true, riskReason: input.reason }, { text: input.reason, textClass: 'office' }, await issueFacts(change.em, issue));
});

const standing = (change: Change, { id: issueId, round }: Issue) => change.em.findOne(ClearanceRecord, { issueId, round, confirmedAt: null, refusedAt: null });

async function proposal(change: Change, issue: Issue, { evidence, paperIds }: Evidence): Promise<ClearanceRecord> {
  const { set } = await rulesOf(change.em, issue.ruleSetId);
  if (set.clearancePapers && !paperIds?.length) throw new Refused('INCOMPLETE', { zh: '请上传销号的佐证材料', en: 'Upload a paper as evidence' }, { field: 'paperIds', rule: 'A-49' });
  const record = change.em.create(ClearanceRecord, {
    id: newId('ClearanceRecord', change.now), schemeId: issue.schemeId, issueId: issue.id, round: issue.round, evidence, second: set.clearanceSecond,
    proposedById: change.actor.membershipId, proposedAt: change.now, version: 1, audience: audience(scope.office(issue.schemeId)),
  });
  await change.em.persist(record).flush();
  await attachPapers(change, record, paperIds ?? []);
  return record;
}
