import { Arg, Ctx, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Membership } from '../accounts/membership.entity.ts';
import { MembershipType } from '../accounts/membership.type.ts';
import { personOf } from '../accounts/people.ts';
import { acting, type Context } from '../journal/context.ts';
import { StaffResolver } from '../journal/field.ts';
import { rulesOf } from '../schemes/rules.ts';
import type { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { assign, urge } from './assign.actions.ts';
import { dispute } from './dispute.actions.ts';
import { daysIn, disputesOf } from './dispute.resolver.ts';
import { DisputeType } from './dispute.type.ts';
import { extensionDates, grantExtension, refuseExtension, requestExtension } from './extension.actions.ts';
import { calendarFor, returnUntil } from './facts.ts';
import * as inputs from './protocol.type.ts';
import { draftReferral, issueReferral } from './refer.actions.ts';
import type { Referral } from './referral.entity.ts';
import { referralPayload } from './referral.resolver.ts';
import { OnReferralInput, ReferralPayload, ReferralType } from './referral.type.ts';
import { refuseReturn, requestReturn, upholdReturn } from './return.actions.ts';

/** What passes between the office and a unit about a referral beside the handling itself: drafts, who handles it, returns, extensions, disputes, urging. */
@Resolver(() => ReferralType)
export class ReferralProtocolResolver {
  @StaffResolver(() => inputs.ReturnRequest, 'The unit’s request to return it; null where there was none', { nullable: true })
  async returnRequest(@Root() r: Referral, @Ctx() context: Context): Promise<inputs.ReturnRequest | null> {
    if (!r.returnAskedAt) return null;
    const [by, proposed] = await Promise.all([personOf(context).load(r.returnAskedById!), unitOf(context).load(r.returnProposedUnitId!)]);
    return { askedAt: r.returnAskedAt, by: by?.name ?? '', reason: r.returnReason!, basis: r.returnBasis!, proposedUnit: proposed as UnitType,
      decidedAt: r.returnDecidedAt ?? null, upheld: r.returnUpheld ?? null, decision: r.returnDecision ?? null };
  }

  @StaffResolver(() => inputs.ExtensionRequest, 'The unit’s latest request for more time; null where there was none', { nullable: true })
  async extension(@Root() r: Referral, @Ctx() context: Context): Promise<inputs.ExtensionRequest | null> {
    if (!r.extensionAskedAt) return null;
    const by = await personOf(context).load(r.extensionAskedById!);
    const calendar = await calendarFor(await context.em(), r.schemeId);
    return { askedAt: r.extensionAskedAt, by: by?.name ?? '', reason: r.extensionReason!, before: r.extensionBeforeOn!, asked: r.extensionDueOn!,
      workingDays: calendar.workdaysBetween(r.extensionBeforeOn!, r.extensionDueOn!), decidedAt: r.extensionDecidedAt ?? null, granted: r.extensionGrantedOn ?? null, decision: r.extensionDecision ?? null };
  }

  @StaffResolver(() => inputs.ReferralTerms, 'Until when it may be returned, and how far put off', { nullable: true })
  async terms(@Root() r: Referral, @Ctx() context: Context): Promise<inputs.ReferralTerms> {
    const em = await context.em();
    const { returnDays, extensionDays, extensionLimit } = (await rulesOf(em, r.ruleSetId)).set;
    return { returnDays, returnUntil: returnUntil(await calendarFor(em, r.schemeId), r.issuedAt, returnDays), extensionsLeft: Math.max(0, extensionLimit - r.extensionCount), extensionDays, extensionDates: await extensionDates(em, r) };
  }

  @StaffResolver(() => [DisputeType], 'The disputes it is part of, as far as the caller sees them', { nullable: true })
  async disputes(@Root() r: Referral, @Ctx() context: Context) { return (await disputesOf(context).load(r.id)) ?? []; }

  @StaffResolver(() => Int, 'Working days it has been in dispute in all; 0 where it never was', { nullable: true })
  async disputeDays(@Root() r: Referral, @Ctx() context: Context) {
    const days = await Promise.all(((await disputesOf(context).load(r.id)) ?? []).map((d) => daysIn(context, d)));
    return days.reduce((sum, n) => sum + n, 0);
  }

  @StaffResolver(() => [MembershipType], 'The handlers of the unit, one of whom may be named', { nullable: true })
  async unitHandlers(@Root() r: Referral, @Ctx() context: Context): Promise<Membership[]> {
    const em = await context.em();
    const rows = await em.execute("select m.* from membership m where m.unit_id = ? and m.role = 'HANDLER' and huiyin.in_force(m.since, m.until, ?) order by m.since, m.id", [r.unitId, context.services.now()]);
    return rows.map((row) => em.map(Membership, row));
  }

  @Mutation(() => ReferralPayload, { description: 'A liaison or an officer drafts a referral, or writes the draft anew, for the office to issue (A-33)' })
  async referralDraft(@Arg('input', () => inputs.ReferralDraftInput, { description: 'To whom, by when and what for' }) input: inputs.ReferralDraftInput, @Ctx() context: Context) {
    return referralPayload(context, await draftReferral(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'The office issues what was drafted; it gets its number (A-33)' })
  async referralIssue(@Arg('input', () => inputs.ReferralIssueInput, { description: 'Which' }) input: inputs.ReferralIssueInput, @Ctx() context: Context) {
    return referralPayload(context, await issueReferral(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'The unit’s leader names who handles it, or somebody else instead (A-49)' })
  async referralAssign(@Arg('input', () => inputs.ReferralAssignInput, { description: 'Whom' }) input: inputs.ReferralAssignInput, @Ctx() context: Context) {
    return referralPayload(context, await assign(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'A leader asks to return it: once, within the scheme’s working days of issue (退办)' })
  async referralRequestReturn(@Arg('input', () => inputs.ReferralRequestReturnInput, { description: 'Why, by which clause, and whose it is' }) input: inputs.ReferralRequestReturnInput, @Ctx() context: Context) {
    return referralPayload(context, await requestReturn(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'The office lets it be returned; the matter waits for another unit' })
  async referralUpholdReturn(@Arg('input', () => inputs.ReferralNotedInput, { description: 'Which' }) input: inputs.ReferralNotedInput, @Ctx() context: Context) {
    return referralPayload(context, await upholdReturn(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'The office refuses the return, for good' })
  async referralRefuseReturn(@Arg('input', () => inputs.ReferralRefuseInput, { description: 'Why not' }) input: inputs.ReferralRefuseInput, @Ctx() context: Context) {
    return referralPayload(context, await refuseReturn(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'Two units disagree: the office puts it to a convener; the first unit acts meanwhile' })
  async referralDispute(@Arg('input', () => OnReferralInput, { description: 'The referral of the unit that says no as well' }) input: OnReferralInput, @Ctx() context: Context) {
    return referralPayload(context, await dispute(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'A leader asks for more time before the due date (延期)' })
  async referralRequestExtension(@Arg('input', () => inputs.ReferralRequestExtensionInput, { description: 'Why, and until when' }) input: inputs.ReferralRequestExtensionInput, @Ctx() context: Context) {
    return referralPayload(context, await requestExtension(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'The office grants it, as far as was asked or less' })
  async referralGrantExtension(@Arg('input', () => inputs.ReferralGrantExtensionInput, { description: 'Until when' }) input: inputs.ReferralGrantExtensionInput, @Ctx() context: Context) {
    return referralPayload(context, await grantExtension(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'The office refuses it; the old date stands' })
  async referralRefuseExtension(@Arg('input', () => inputs.ReferralRefuseInput, { description: 'Why not' }) input: inputs.ReferralRefuseInput, @Ctx() context: Context) {
    return referralPayload(context, await refuseExtension(acting(context), input));
  }
  @Mutation(() => ReferralPayload, { description: 'The office urges the unit, at most once a working day (催办)' })
  async referralUrge(@Arg('input', () => inputs.ReferralNotedInput, { description: 'Which' }) input: inputs.ReferralNotedInput, @Ctx() context: Context) {
    return referralPayload(context, await urge(acting(context), input));
  }
}
