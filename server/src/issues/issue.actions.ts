import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { nextSerial } from '../journal/serial.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Attachment } from '../submissions/attachment.entity.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { triaged, versionedOpinion } from '../submissions/opinion.actions.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { within } from '../submissions/submission.input.ts';
import { Issue } from './issue.entity.ts';
import { issueRules } from './issue.rules.ts';

/** An issue to act on: visible to the actor, locked, and as the actor last saw it. */
export async function versionedIssue(change: Change, input: { issueId: string; expectedVersion?: number | null }): Promise<Issue> {
  const issue = await change.load(Issue, input.issueId);
  expectVersion(issue, input.expectedVersion);
  return issue;
}

/** What the ledger says of an opinion when it is registered. */
export interface RegisterInput { opinionId: string; expectedVersion: number; title: string; problem: string; suggestion?: string | null; category: string; highRisk?: boolean | null }

/** An opinion becomes an item of the ledger, under a number of its own (A-49, B-24). */
export const register = (a: Acting, input: RegisterInput) => act(a, { act: 'opinionRegister', input: { ...input } }, async (change) => {
  const opinion = await versionedOpinion(change, input);
  const rules = await rulesOf(change.em, opinion.ruleSetId);
  if (!rules.offered('issueCategories', null).some((c) => c.code === input.category)) throw new Refused('INVALID',
    { zh: '请选择问题类别', en: 'Choose a category' }, { field: 'category', rule: 'A-49' });
  within(input.problem, rules.set.textLimit, 'problem');
  within(input.suggestion, rules.set.textLimit, 'suggestion');
  const id = newId('Issue', change.now);
  const facts = await opinionFacts(change.em, opinion);
  await change.apply(opinionRules, opinion, 'register', input, { issueId: id, homeIssueId: id } as Partial<Opinion>, {}, facts);
  await change.create(issueRules, Issue, 'register', {
    id, schemeId: opinion.schemeId, ruleSetId: opinion.ruleSetId, number: await ledgerNumber(change, opinion, rules.set.numberPrefix),
    title: input.title, problem: input.problem, suggestion: input.suggestion ?? '', category: input.category, round: 1, registeredAt: change.now,
    responsibleUnitId: null, dueAt: null, opinionCount: 1, referralCount: 0, authors: [opinion.authorId],
    liaisons: opinion.liaisonId ? [opinion.liaisonId] : [], confidentiality: opinion.confidentiality, handlerIds: [], unitIds: [], evidence: null, clearedAt: null, clearedById: null, highRisk: input.highRisk ?? false,
    mergedIntoId: null, partedFromId: null, supplements: [],
  }, input, { text: input.title }, { liaisonRegisters: rules.set.liaisonRegisters, proposerId: null, unitPeople: [], secondPerson: rules.set.clearanceSecond });
  await change.em.nativeUpdate(Attachment, { opinionId: opinion.id }, { issueId: id });
  await triaged(change, opinion.submissionId);
  return opinion;
});

/** Scheme, year and serial, such as DJ-2026-0312; gapless within the year. By which channel its author was engaged it does not tell (B-11). */
export async function ledgerNumber(change: Change, opinion: Opinion, prefix: string): Promise<string> {
  const year = Number(shanghaiDay(change.now).slice(0, 4));
  return `${prefix}-${year}-${String(await nextSerial(change.em, opinion.schemeId, 'ledger', year)).padStart(4, '0')}`;
}

