import { Issue } from '../issues/issue.entity.ts';
import { issueFacts } from '../issues/facts.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { act, type Acting } from '../journal/act.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { referralFacts } from './facts.ts';
import { goesAlong, unitsWithout } from './hold.ts';
import { versionedReferral } from './refer.actions.ts';
import { referralRules } from './referral.rules.ts';

interface Versioned { referralId: string; expectedVersion: number }

/** A leader asks to return what is not the unit's: once, within the scheme's working days, saying why, by which clause and whose it is; the clock runs on. */
export const requestReturn = (a: Acting, input: Versioned & { reason: string; basis: string; proposedUnitId: string }) =>
  act(a, { act: 'referralRequestReturn', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    const facts = await referralFacts(change.em, referral, change.now);
    if (!await change.em.findOne(Unit, { id: input.proposedUnitId, schemeId: referral.schemeId })) throw notFound();
    if (input.proposedUnitId === referral.unitId) throw new Refused('INVALID', { zh: '建议承办单位不能是本单位', en: 'Propose another unit than your own' }, { field: 'proposedUnitId', rule: 'A-33' });
    return change.apply(referralRules, referral, 'requestReturn', input, {
      returnAskedAt: change.now, returnAskedById: a.actor.membershipId, returnReason: input.reason, returnBasis: input.basis, returnProposedUnitId: input.proposedUnitId,
      // whoever asks to return it has it
      signedForAt: referral.signedForAt ?? change.now,
    }, { text: input.reason, textClass: 'staff' }, facts);
  });

/** The office lets it be returned: the matter waits for another unit, and this one keeps its own history alone. */
export const upholdReturn = (a: Acting, input: Versioned & { reason?: string | null }) =>
  act(a, { act: 'referralUpholdReturn', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    const issue = await change.load(Issue, referral.issueId);
    await change.apply(referralRules, referral, 'upholdReturn', input, { returnDecidedAt: change.now, returnUpheld: true, returnDecision: input.reason?.trim() || null },
      { text: input.reason || undefined, textClass: 'staff' }, await referralFacts(change.em, referral, change.now));
    const unitIds = await unitsWithout(change, issue, referral);
    await change.apply(issueRules, issue, 'takeBack', {}, { unitIds, responsibleUnitId: null, dueAt: null }, {}, await issueFacts(change.em, issue));
    await goesAlong(change, issue);
    return referral;
  });

/** The office does not: the unit goes on, and does not ask again. */
export const refuseReturn = (a: Acting, input: Versioned & { reason: string }) =>
  act(a, { act: 'referralRefuseReturn', input: { ...input } }, async (change) => {
    const referral = await versionedReferral(change, input);
    return change.apply(referralRules, referral, 'refuseReturn', input, { returnDecidedAt: change.now, returnUpheld: false, returnDecision: input.reason },
      { text: input.reason, textClass: 'staff' }, await referralFacts(change.em, referral, change.now));
  });
