import { Issue } from '../issues/issue.entity.ts';
import { issueFacts } from '../issues/facts.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { endOfDay, shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound } from '../kernel/refused.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { assignedOf } from './asked-beside.ts';
import { Dispute, type Said } from './dispute.entity.ts';
import { disputeRules, toldOf } from './dispute.rules.ts';
import { referralFacts } from './facts.ts';
import { goesAlong, unitsWithout } from './hold.ts';
import { ahead, byRules, issueTo, versionedReferral } from './refer.actions.ts';
import { Referral } from './referral.entity.ts';
import { referralRules } from './referral.rules.ts';

/** The unit that was to have it says no as well: the office puts both statements to a convener, and the first unit acts until it is decided. */
export const dispute = (a: Acting, input: { referralId: string; expectedVersion: number }) =>
  act(a, { act: 'referralDispute', input: { ...input } }, async (change) => {
    const second = await versionedReferral(change, input);
    const issue = await change.load(Issue, second.issueId);
    await change.apply(referralRules, second, 'dispute', {}, {}, {}, await referralFacts(change.em, second, change.now));
    const [earlier] = await change.em.find(Referral, { issueId: issue.id, round: second.round, state: 'RETURNED', returnUpheld: true, unitId: { $ne: second.unitId } }, { orderBy: { issuedAt: 'asc' }, limit: 1 });
    const first = await change.load(Referral, earlier!.id);
    const { schemeId, ruleSetId, id: issueId, number: issueNumber } = issue;
    await change.create(disputeRules, Dispute, 'open', {
      id: newId('Dispute', change.now), schemeId, ruleSetId, issueId, issueNumber, ...toldOf(issue), confidentiality: issue.confidentiality, handlerIds: await assignedOf(change.em, issue, [first.unitId, second.unitId]), round: second.round, firstReferralId: first.id, secondReferralId: second.id,
      firstUnitId: first.unitId, secondUnitId: second.unitId, statements: [first, second].map(said), openedAt: change.now, openedById: a.actor.membershipId,
    }, {});
    // by the day that was promised last, where that still lies ahead
    const dueOn = second.dueOn > shanghaiDay(change.now) ? second.dueOn : await byRules(change, issue);
    await change.apply(referralRules, first, 'resume', {}, { meanwhile: true, dueOn, dueAt: endOfDay(dueOn) }, { more: { dueOn } }, await referralFacts(change.em, first, change.now));
    await hand(change, issue, first, [...issue.unitIds, first.unitId, ...first.coUnitIds]);
    return second;
  });

const said = ({ unitId, returnAskedAt, returnReason, returnBasis, returnProposedUnitId }: Referral): Said =>
  ({ unitId, askedAt: returnAskedAt!.toISOString(), reason: returnReason!, basis: returnBasis!, proposedUnitId: returnProposedUnitId! });

/** A matter is with another unit, and for those units. */
async function hand(change: Change, issue: Issue, { unitId: responsibleUnitId, dueAt }: Referral, units: readonly string[]): Promise<void> {
  const unitIds = [...new Set(units)];
  await change.apply(issueRules, issue, 'hand', {}, { responsibleUnitId, dueAt, unitIds }, {}, await issueFacts(change.em, issue));
  await goesAlong(change, issue);
}

/** What a convener decides: which unit, why, and by when where it is to begin anew. */
export interface Decision { disputeId: string; expectedVersion: number; unitId: string; reasons: string; dueOn?: Day | null }

/** A convener names the unit, with reasons: one of the two or a third; the others are relieved, and nobody returns it any more. */
export const decideDispute = (a: Acting, input: Decision) => act(a, { act: 'disputeDecide', input: { ...input } }, async (change) => {
  const { now, em } = change;
  const dispute = await change.load(Dispute, input.disputeId);
  expectVersion(dispute, input.expectedVersion);
  if (!await em.findOne(Unit, { id: input.unitId, schemeId: dispute.schemeId })) throw notFound();
  const asked = input.dueOn ? ahead(now, input.dueOn) : null;
  const { unitId, reasons } = input;
  await change.apply(disputeRules, dispute, 'decide', input, { decidedAt: now, decidedById: a.actor.membershipId, namedUnitId: unitId, reasons }, { text: reasons });
  const [first, second, issue] = [await change.load(Referral, dispute.firstReferralId), await change.load(Referral, dispute.secondReferralId), await change.load(Issue, dispute.issueId)];
  const step = async (r: Referral, action: 'keep' | 'relieve' | 'name', set: Partial<Referral>) =>
    change.apply(referralRules, r, action, {}, set, { text: reasons, textClass: 'staff' }, await referralFacts(em, r, now));
  const decided = (returnUpheld: boolean) => ({ returnDecidedAt: now, returnUpheld, returnDecision: reasons });

  const dueOn = asked ?? await byRules(change, issue);
  if (unitId === second.unitId) await step(second, 'name', { final: true, signedForAt: null, dueOn, dueAt: endOfDay(dueOn), ...decided(false) });
  else await step(second, 'relieve', decided(true));
  if (unitId === first.unitId) await step(first, 'keep', { final: true, meanwhile: false });
  // what it has replied meanwhile stands and is reviewed
  else if (first.state !== 'REPLIED') await step(first, 'relieve', { meanwhile: false });
  const named = unitId === first.unitId ? first : unitId === second.unitId ? second
    : await issueTo(change, issue, null, { unitId, coUnitIds: [], requirement: second.requirement, dueOn }, 'name');

  let units = [...issue.unitIds];
  for (const given of [first, second]) if (given.state === 'RETURNED') { const left = await unitsWithout(change, issue, given); units = units.filter((u) => left.includes(u)); }
  await hand(change, issue, named, [...units, named.unitId, ...named.coUnitIds]);
  return dispute;
});
