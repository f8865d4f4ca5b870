import { Issue } from '../issues/issue.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { Change, expectVersion } from '../journal/change.ts';
import { nextSerial } from '../journal/serial.ts';
import { system } from '../kernel/actor.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { attachPapers } from '../observers/paper.actions.ts';
import { assignedOf } from '../referrals/asked-beside.ts';
import { followed } from './instruction.actions.ts';
import { Supervision } from './supervision.entity.ts';
import { supervisionRules, titleOf, type SupervisionSource } from './supervision.rules.ts';

interface OnSupervision { supervisionId: string; expectedVersion: number }
/** What the office opens a supervision with: from an instruction where one asked for it. */
export interface OpenInput { idempotencyKey: string; issueId: string; requirement: string; source?: SupervisionSource | null; instructionId?: string | null }

/** The office opens supervised handling of a matter that a unit has; the unit stays the same (`domain.md` 3.4). */
export const open = (a: Acting, input: OpenInput) => act(a, { act: 'supervisionOpen', input: { ...input } }, async (change) => {
  const issue = await change.load(Issue, input.issueId);
  const source = input.instructionId ? 'INSTRUCTION' : input.source ?? 'OFFICE';
  if (source === 'REBOUND' || (source === 'INSTRUCTION' && !input.instructionId)) throw new Refused('INVALID', { zh: '请选择督办来源', en: 'Choose what it is opened for' }, { field: 'source' });
  await none(change, issue);
  const directors = input.instructionId ? [await followed(change, input.instructionId)] : [];
  return opened(change, 'open', issue, { source, requirement: input.requirement, directors, instructionId: input.instructionId ?? null });
});

/** The office opens what time proposed. */
export const notify = (a: Acting, input: OnSupervision & { requirement: string }) => act(a, { act: 'supervisionNotify', input: { ...input } }, async (change) => {
  const supervision = await versioned(change, input);
  return change.apply(supervisionRules, supervision, 'notify', input, {
    requirement: input.requirement, number: await numbered(change, supervision.schemeId), openedAt: change.now, openedById: a.actor.membershipId,
  }, { text: input.requirement, textClass: 'staff' });
});

/** The office does not supervise what time proposed. */
export const drop = (a: Acting, input: OnSupervision & { reason: string }) => act(a, { act: 'supervisionDrop', input: { ...input } }, async (change) =>
  change.apply(supervisionRules, await versioned(change, input), 'drop', input, { dropReason: input.reason }, { text: input.reason, textClass: 'office' }));

/** The leader of the unit signs its report. */
export const report = (a: Acting, input: OnSupervision & { report: string; paperIds?: readonly string[] | null }) => act(a, { act: 'supervisionReport', input: { ...input } }, async (change) => {
  const supervision = await versioned(change, input);
  await change.apply(supervisionRules, supervision, 'report', input, { report: input.report, reportedAt: change.now, reportedById: a.actor.membershipId }, { text: input.report, textClass: 'staff' });
  await attachPapers(change, supervision, input.paperIds ?? []);
  return supervision;
});

/** The office takes the report: supervised handling is over. */
export const accept = (a: Acting, input: OnSupervision) => act(a, { act: 'supervisionAccept', input: { ...input } }, async (change) =>
  change.apply(supervisionRules, await versioned(change, input), 'accept', {}, { closedAt: change.now }));

/** The report does not do: the unit is asked again, and that is counted. */
export const sendBack = (a: Acting, input: OnSupervision & { reason: string }) => act(a, { act: 'supervisionSendBack', input: { ...input } }, async (change) => {
  const supervision = await versioned(change, input);
  return change.apply(supervisionRules, supervision, 'sendBack', input, { returnReason: input.reason, returns: supervision.returns + 1 }, { text: input.reason, textClass: 'staff' });
});

/** Time proposes to supervise a matter, unless it is supervised or proposed already; a person decides. */
export const propose = (change: Change, issue: Issue, source: SupervisionSource) => byTime(change, issue.schemeId, async (passing) => {
  if (!issue.responsibleUnitId || await running(passing, issue)) return;
  await passing.create(supervisionRules, Supervision, 'propose', { ...await blank(passing, issue), source, instructionId: null, directors: [], requirement: '' }, {}, { text: issue.title, textClass: 'office' });
});

/** What came back after it was struck off is supervised at once; from the second time on, all leaders of the district are told. */
export const openForRebound = (change: Change, issue: Issue, { raised, requirement }: { raised: boolean; requirement: string }) => byTime(change, issue.schemeId, async (passing) => {
  if (!await running(passing, issue)) await opened(passing, 'openForRebound', issue, { source: 'REBOUND', requirement, directors: [], instructionId: null, raised });
});

/** Does in the system's name what time or a rule brings about, in the transaction of somebody's change. */
async function byTime(change: Change, schemeId: string, work: (passing: Change) => Promise<void>): Promise<void> {
  await change.write();
  const passing = new Change(change.services, system(schemeId), change.em, change.now);
  await work(passing);
  change.drafts.push(...passing.drafts);
}

interface Opening { source: SupervisionSource; requirement: string; directors: readonly string[]; instructionId: string | null; raised?: boolean }

async function opened(change: Change, action: 'open' | 'openForRebound', issue: Issue, { source, requirement, directors, instructionId, raised = false }: Opening): Promise<Supervision> {
  if (!issue.responsibleUnitId) throw new Refused('INCOMPLETE', { zh: '该事项还没有责任单位，请先交办', en: 'No unit has the matter yet: refer it first' }, { field: 'issueId', rule: 'domain 3.4' });
  await change.write();
  return change.create(supervisionRules, Supervision, action, {
    ...await blank(change, issue), source, instructionId, directors: [...directors], raised, requirement, number: await numbered(change, issue.schemeId), openedAt: change.now,
    openedById: change.actor.role === 'SYSTEM' ? null : change.actor.membershipId,
  }, { requirement }, { text: requirement, textClass: 'staff' });
}

const blank = async (change: Change, issue: Issue) => ({
  id: newId('Supervision', change.now), schemeId: issue.schemeId, ruleSetId: issue.ruleSetId, issueId: issue.id, issueNumber: issue.number,
  title: titleOf(issue), confidentiality: issue.confidentiality, handlerIds: await assignedOf(change.em, issue, [issue.responsibleUnitId!]),
  unitId: issue.responsibleUnitId!, raised: false, returns: 0,
});

/** 督办〔2026〕1号: gapless, because a proposal takes none. */
async function numbered(change: Change, schemeId: string): Promise<string> {
  const year = Number(shanghaiDay(change.now).slice(0, 4));
  return `督办〔${year}〕${await nextSerial(change.em, schemeId, 'supervision', year)}号`;
}

const running = (change: Change, issue: Issue) => change.em.findOne(Supervision, { issueId: issue.id, state: { $in: ['PROPOSED', 'NOTIFIED', 'REPORTED'] } });
async function none(change: Change, issue: Issue): Promise<void> {
  if (await running(change, issue)) throw new Refused('DUPLICATE', { zh: '该事项已在督办，或已建议督办', en: 'It is supervised or proposed for supervision already' }, { field: 'issueId', rule: 'domain 3.4' });
}

async function versioned(change: Change, input: OnSupervision): Promise<Supervision> {
  const supervision = await change.load(Supervision, input.supervisionId);
  expectVersion(supervision, input.expectedVersion);
  return supervision;
}
