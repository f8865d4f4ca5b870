import { counted } from '../clocks/due.rules.ts';
import { termsOf } from '../clocks/terms.ts';
import { Issue } from '../issues/issue.entity.ts';
import { issueFacts } from '../issues/facts.ts';
import { versionedIssue } from '../issues/issue.actions.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { showPhotos } from '../issues/photos.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { nextSerial } from '../journal/serial.ts';
import { addDays, endOfDay, shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { referralFacts } from './facts.ts';
import { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';

/** To whom, by when and what for; without a date the scheme's working days are counted. */
export interface ReferInput { issueId: string; expectedVersion: number; unitId: string; coUnitIds?: readonly string[] | null; dueOn?: Day | null; requirement?: string | null }

/** The office hands an issue to a lead unit, always with a due date; the hand-over clocks of its opinions are met (B-26). */
export const refer = (a: Acting, input: ReferInput) => act(a, { act: 'issueRefer', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  const coUnitIds = [...new Set(input.coUnitIds ?? [])].filter((u) => u !== input.unitId);
  const dueOn = await dueDay(change, issue, input.dueOn ?? null);
  const facts = { ...(await issueFacts(change.em, issue)) };
  const unitIds = [...new Set([...issue.unitIds, input.unitId, ...coUnitIds])];
  for (const id of [input.unitId, ...coUnitIds]) if (!await change.em.findOne(Unit, { id, schemeId: issue.schemeId })) throw notFound();
  await change.apply(issueRules, issue, 'refer', input as never, {
    unitIds, responsibleUnitId: input.unitId, dueAt: endOfDay(dueOn), referralCount: issue.referralCount + 1,
  }, {}, facts);
  await handOver(change, issue);
  await issueTo(change, issue, { unitId: input.unitId, coUnitIds, dueOn, requirement: input.requirement ?? '' });
  return issue;
});

/** The referral itself: numbered, with its clock, at the level that the matter has come to. */
export async function issueTo(change: Change, issue: Issue, { unitId, coUnitIds, dueOn, requirement }: { unitId: string; coUnitIds: readonly string[]; dueOn: Day; requirement: string }): Promise<Referral> {
  const year = Number(shanghaiDay(change.now).slice(0, 4));
  const referral = await change.create(referralRules, Referral, 'issue', {
    id: newId('Referral', change.now), schemeId: issue.schemeId, ruleSetId: issue.ruleSetId, issueId: issue.id,
    number: `交办〔${year}〕${await nextSerial(change.em, issue.schemeId, 'referral', year)}号`, unitId, coUnitIds: [...coUnitIds], level: issue.level,
    requirement, round: issue.round, issuedAt: change.now, signedForAt: null, handlerId: null, dueOn, dueAt: endOfDay(dueOn), confidentiality: issue.confidentiality,
    replyId: null, reworkReason: null, authors: issue.authors, liaisons: issue.liaisons,
  }, {}, { more: { to: unitId, dueOn } }, { handlerName: null });
  for (const [unit, part] of [[unitId, 'LEAD'], ...coUnitIds.map((u) => [u, 'CO'])]) {
    await change.em.execute('insert into referral_unit (referral_id, unit_id, part) values (?, ?, ?)', [referral.id, unit, part]);
  }
  return referral;
}

/** Its opinions are in a department's hands now, and their photos are for the unit to see; who sent them is not. */
async function handOver(change: Change, issue: Issue): Promise<void> {
  for (const o of await change.em.find(Opinion, { issueId: issue.id }, { orderBy: { id: 'asc' } })) {
    await change.apply(opinionRules, o, 'handOver', {}, {}, {}, await opinionFacts(change.em, o));
  }
  await showPhotos(change, issue);
}

/** The due day asked for, or the scheme's; never today or earlier, never beyond a year. */
export async function dueDay(change: Change, issue: Issue, asked: Day | null): Promise<Day> {
  const today = shanghaiDay(change.now);
  if (asked) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(asked) || Number.isNaN(Date.parse(asked)) || asked <= today || asked > addDays(today, 366)) throw new Refused('INVALID',
      { zh: '办理期限须在明天之后、一年之内', en: 'The due date must lie after today and within a year' }, { field: 'dueOn', rule: 'A-33' });
    return asked;
  }
  return counted((await termsOf(change.em, issue.ruleSetId, 'referralDue'))!, change.now, change.now).dueOn;
}

/** After a reply that did not pass review: back in hand, with a new date. */
export const setNewDue = (a: Acting, input: { referralId: string; expectedVersion: number; dueOn?: Day | null }) =>
  act(a, { act: 'referralSetNewDue', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    const issue = await change.load(Issue, referral.issueId);
    const dueOn = await dueDay(change, issue, input.dueOn ?? null);
    await change.apply(referralRules, referral, 'setNewDue', { ...input, dueOn }, { dueOn, dueAt: endOfDay(dueOn) }, { more: { dueOn } }, await referralFacts(change.em, referral));
    issue.dueAt = endOfDay(dueOn);
    return referral;
  });

/** A referral to act on: visible to the actor, locked, and as the actor last saw it. */
export async function versionedReferral(change: Change, input: { referralId: string; expectedVersion?: number | null }): Promise<Referral> {
  const referral = await change.load(Referral, input.referralId);
  expectVersion(referral, input.expectedVersion);
  return referral;
}
