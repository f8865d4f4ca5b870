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
import { addDays, endOfDay, isDay, shanghaiDay, type Day } from '../kernel/calendar.ts';
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
export interface Handing { unitId: string; coUnitIds?: readonly string[] | null | undefined; dueOn?: Day | null | undefined; requirement?: string | null | undefined }
export interface ReferInput extends Handing { issueId: string; expectedVersion: number }
/** The same once it has been looked at; no date where the scheme's is to be counted. */
export interface Handed { unitId: string; coUnitIds: string[]; requirement: string; dueOn: Day | null }

/** The office hands an issue to a lead unit, always with a due date; the hand-over clocks of its opinions are met (B-26). */
export const refer = (a: Acting, input: ReferInput) => act(a, { act: 'issueRefer', input: { ...input } }, async (change) => {
  const issue = await versionedIssue(change, input);
  const open = await change.em.findOne(Referral, { issueId: issue.id, state: 'DRAFT' });
  await referTo(change, issue, open && await change.load(Referral, open.id), await handed(change, issue, input));
  return issue;
});

/** A liaison or an officer drafts what the office is to issue, or writes the draft anew. */
export const draftReferral = (a: Acting, input: Handing & { issueId: string; idempotencyKey: string }) =>
  act(a, { act: 'referralDraft', input: { ...input } }, async (change) => {
    const issue = await versionedIssue(change, { issueId: input.issueId });
    const open = await change.em.findOne(Referral, { issueId: issue.id, state: 'DRAFT' });
    const { dueOn: draftDueOn, ...words } = await handed(change, issue, input);
    const dueOn = draftDueOn ?? await byRules(change, issue);
    const set = { ...words, draftDueOn, dueOn, dueAt: endOfDay(dueOn) };
    if (open) {
      const draft = await change.load(Referral, open.id);
      return change.apply(referralRules, draft, 'saveDraft', input, set, {}, await referralFacts(change.em, draft, change.now));
    }
    const row = { ...unwritten(change, issue), ...set, draftedById: a.actor.membershipId };
    return change.create(referralRules, Referral, 'draft', row, input, {}, { ...await referralFacts(change.em, row, change.now), referable: referable(issue) });
  });

/** The office issues what was drafted, as it is or by another day; it gets its number now. */
export const issueReferral = (a: Acting, input: { referralId: string; expectedVersion: number; dueOn?: Day | null }) =>
  act(a, { act: 'referralIssue', input: { ...input } }, async (change) => {
    const draft = await versionedReferral(change, input);
    const issue = await versionedIssue(change, { issueId: draft.issueId });
    return referTo(change, issue, draft, await handed(change, issue, { ...draft, dueOn: input.dueOn ?? draft.draftDueOn ?? null }));
  });

/** Whether a matter waits to be handed to a unit. */
export const referable = (issue: Pick<Issue, 'state'>): boolean => (issueRules.actions.refer.from as readonly string[]).includes(issue.state);

async function referTo(change: Change, issue: Issue, draft: Referral | null, words: Handed): Promise<Referral> {
  const { unitId, coUnitIds, requirement } = words;
  const dueOn = words.dueOn ?? await byRules(change, issue);
  const unitIds = [...new Set([...issue.unitIds, unitId, ...coUnitIds])];
  await change.apply(issueRules, issue, 'refer', { unitId, requirement }, {
    unitIds, responsibleUnitId: unitId, dueAt: endOfDay(dueOn), referralCount: issue.referralCount + 1,
  }, {}, await issueFacts(change.em, issue));
  for (const o of await change.em.find(Opinion, { issueId: issue.id }, { orderBy: { id: 'asc' } })) {
    await change.apply(opinionRules, o, 'handOver', {}, {}, {}, await opinionFacts(change.em, o));
  }
  await showPhotos(change, issue);
  return issueTo(change, issue, draft, { ...words, dueOn }, 'issue');
}

/** Gives a referral its number, its units and its date: as the office issues it, or as a decision between units names it. */
export async function issueTo(change: Change, issue: Issue, draft: Referral | null, words: Omit<Handed, 'dueOn'> & { dueOn: Day }, by: 'issue' | 'name'): Promise<Referral> {
  const { unitId, coUnitIds, requirement, dueOn } = words;
  const year = Number(shanghaiDay(change.now).slice(0, 4));
  const referral = draft ?? change.em.create(Referral, { ...unwritten(change, issue), unitId, coUnitIds, requirement, dueOn, dueAt: endOfDay(dueOn), state: 'DRAFT', version: 0, audience: issue.audience });
  if (!draft) await change.em.persist(referral).flush();
  await change.apply(referralRules, referral, by, { dueOn }, {
    number: `交办〔${year}〕${await nextSerial(change.em, issue.schemeId, 'referral', year)}号`, unitId, coUnitIds, requirement, round: issue.round, issuedAt: change.now, dueOn, dueAt: endOfDay(dueOn),
    authors: issue.authors, liaisons: issue.liaisons, confidentiality: issue.confidentiality, level: issue.level, final: by === 'name',
  }, { more: { to: unitId, dueOn } }, await referralFacts(change.em, referral, change.now));
  for (const [unit, part] of [[unitId, 'LEAD'], ...coUnitIds.map((u) => [u, 'CO'])]) {
    await change.em.execute('insert into referral_unit (referral_id, unit_id, part) values (?, ?, ?)', [referral.id, unit, part]);
  }
  return referral;
}

/** A referral of which nothing is written yet but the matter it is of. */
const unwritten = (change: Change, { schemeId, ruleSetId, id: issueId, round, authors, liaisons, confidentiality, level }: Issue) => ({
  id: newId('Referral', change.now), schemeId, ruleSetId, issueId, number: null, round, issuedAt: change.now, authors, liaisons, confidentiality, level, final: false, meanwhile: false, extensionCount: 0,
});

/** The units named are of the scheme, one of them leads, and a date that is given lies ahead. */
async function handed(change: Change, issue: Issue, input: Handing): Promise<Handed> {
  const coUnitIds = [...new Set(input.coUnitIds ?? [])].filter((u) => u !== input.unitId);
  for (const id of [input.unitId, ...coUnitIds]) if (!await change.em.findOne(Unit, { id, schemeId: issue.schemeId })) throw notFound();
  return { unitId: input.unitId, coUnitIds, requirement: input.requirement ?? '', dueOn: input.dueOn ? ahead(change.now, input.dueOn) : null };
}

/** A due day that a person sets; never today or earlier, never beyond a year. */
export function ahead(now: Date, asked: Day): Day {
  const today = shanghaiDay(now);
  if (!isDay(asked) || asked <= today || asked > addDays(today, 366)) throw new Refused('INVALID',
    { zh: '办理期限须在明天之后、一年之内', en: 'The due date must lie after today and within a year' }, { field: 'dueOn', rule: 'A-33' });
  return asked;
}

/** The day that the scheme's working days give from now. */
export const byRules = async (change: Change, issue: Pick<Issue, 'ruleSetId'>): Promise<Day> => counted((await termsOf(change.em, issue.ruleSetId, 'referralDue'))!, change.now, change.now).dueOn;

/** After a reply that did not pass review: back in hand, with a new date. */
export const setNewDue = (a: Acting, input: { referralId: string; expectedVersion: number; dueOn?: Day | null }) =>
  act(a, { act: 'referralSetNewDue', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    const issue = await change.load(Issue, referral.issueId);
    const dueOn = input.dueOn ? ahead(change.now, input.dueOn) : await byRules(change, issue);
    await change.apply(referralRules, referral, 'setNewDue', { ...input, dueOn }, { dueOn, dueAt: endOfDay(dueOn) }, { more: { dueOn } }, await referralFacts(change.em, referral, change.now));
    issue.dueAt = endOfDay(dueOn);
    return referral;
  });

/** A referral to act on: visible to the actor, locked, and as the actor last saw it. */
export async function versionedReferral(change: Change, input: { referralId: string; expectedVersion?: number | null }): Promise<Referral> {
  const referral = await change.load(Referral, input.referralId);
  expectVersion(referral, input.expectedVersion);
  return referral;
}
