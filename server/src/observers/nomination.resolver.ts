import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { phoneShown } from '../accounts/phone.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver, StaffResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import { inTransaction, pgArray } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { labelOf } from '../schemes/label.ts';
import { rulesOf } from '../schemes/rules.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { RecruitmentCall } from './call.entity.ts';
import { CallType } from './call.type.ts';
import * as actions from './nomination.actions.ts';
import { Nomination } from './nomination.entity.ts';
import { nominationFacts } from './nomination.facts.ts';
import { NominationDraftInput, NominationReasonInput, NominationSaveInput, OnNominationInput } from './nomination.inputs.type.ts';
import { samePeople } from './nomination.people.ts';
import { nominationRules } from './nomination.rules.ts';
import { NominationConnection, NominationFilter, NominationPayload, NominationType, OtherMembershipType } from './nomination.type.ts';
import { current, otherLevels, type OtherMembershipFacts } from './other-membership.rules.ts';
import { Pledge } from './pledge.entity.ts';
import { Objection } from './public-notice.entity.ts';
import { ObjectionType } from './public-notice.type.ts';
import { EligibilityCheck } from './vetting.entity.ts';
import { EligibilityCheckType, PledgeType, SamePersonType } from './vetting.type.ts';

/** A nomination after a change, as its caller sees it. */
export async function nominationPayload(context: Context, { id, cursor }: { id: string; cursor: string }) {
  await context.fresh();
  return { nomination: await (await context.em()).findOneOrFail(Nomination, { id }), cursor };
}

@Resolver(() => NominationType)
export class NominationResolver {
  @Query(() => NominationConnection, { description: 'Nominations that the caller may see, newest first' })
  nominations(@Ctx() context: Context, @Arg('where', () => NominationFilter, { nullable: true, description: 'Which' }) where: NominationFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Nomination, {
      table: 'nomination', sort: 't.id', sortType: 'text', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.callId ? ['t.call_id = ?'] : []), ...(where?.state ? ['t.state = any(?::text[])'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.callId ? [where.callId] : []), ...(where?.state ? [pgArray(where.state.in)] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() n: Nomination, @Ctx() { lang }: Context) { return nominationRules.states[n.state][lang]; }

  @OpenResolver(() => String, 'The category, in the language of the caller', { nullable: true })
  categoryLabel(@Root() n: Nomination, @Ctx() context: Context) { return labelOf(context, n.ruleSetId, 'nominationCategories', n.category); }

  @OpenResolver(() => CallType, 'The call', { nullable: true })
  async call(@Root() n: Nomination, @Ctx() context: Context) { return (await context.em()).findOne(RecruitmentCall, { id: n.callId }); }

  @OpenResolver(() => UnitType, 'The unit that nominates (推荐单位)', { nullable: true })
  unit(@Root() n: Nomination, @Ctx() context: Context) { return unitOf(context).load(n.unitId); }

  @OpenResolver(() => UnitType, 'The unit of the scheme they work for, where it is one', { nullable: true })
  employerUnit(@Root() n: Nomination, @Ctx() context: Context) { return n.employerUnitId ? unitOf(context).load(n.employerUnitId) : null; }

  @StaffResolver(() => String, 'Their mobile number, masked such as 138****1234; `personReveal` gives the whole', { nullable: true, reads: ['id', 'phoneSealed'] })
  phone(@Root() n: Nomination, @Ctx() { services }: Context): string | null { return phoneShown(services.identity.sealer, 'nomination', n); }

  @StaffResolver(() => [OtherMembershipType], 'What they are in other schemes (B-3)', { nullable: true })
  otherMemberships(@Root() n: Nomination): OtherMembershipFacts[] { return n.otherMemberships; }

  @OfficeResolver(() => PersonType, 'Who vetted it', { nullable: true })
  vettedBy(@Root() n: Nomination, @Ctx() context: Context) { return n.vettedById ? personOf(context).load(n.vettedById) : null; }

  @OfficeResolver(() => PersonType, 'Who approved it', { nullable: true })
  approvedBy(@Root() n: Nomination, @Ctx() context: Context) { return n.approvedById ? personOf(context).load(n.approvedById) : null; }

  @OfficeResolver(() => [EligibilityCheckType], 'How each criterion was judged (A-7 to A-9)', { nullable: true })
  async checks(@Root() n: Nomination, @Ctx() context: Context) {
    const em = await context.em();
    const order = (await rulesOf(em, n.ruleSetId)).offered('criteria', null).map(({ code }) => code);
    return (await em.find(EligibilityCheck, { nominationId: n.id })).sort((a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion));
  }

  @OfficeResolver(() => PledgeType, 'The pledge as it was signed (A-10)', { nullable: true })
  async pledge(@Root() n: Nomination, @Ctx() context: Context) { return (await context.em()).findOne(Pledge, { nominationId: n.id }); }

  @OfficeResolver(() => [ObjectionType], 'Objections to the public notice, oldest first', { nullable: true })
  async objections(@Root() n: Nomination, @Ctx() context: Context) { return (await context.em()).find(Objection, { nominationId: n.id }, { orderBy: { id: 'asc' } }); }

  @OfficeResolver(() => [SamePersonType], 'People with an account who may be the nominee; which of them, a person decides (B-10)', { nullable: true })
  async samePeople(@Root() n: Nomination, @Ctx() { services }: Context) {
    return n.membershipId ? [] : inTransaction(services, [systemScope], (em) => samePeople(em, n, services.now()));
  }

  @OpenResolver(() => [TimelineEntry], 'What happened to it, oldest first')
  async timeline(@Root() n: Nomination, @Ctx() context: Context) {
    const objections = await (await context.em()).find(Objection, { nominationId: n.id }, { fields: ['id'] });
    return timelineOf(context, [n.id, ...objections.map(({ id }) => id)]);
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() n: Nomination, @Ctx() context: Context): Promise<Offer[]> {
    return offered(nominationRules, await nominationFacts(await context.em(), n, context.services.now()), signedIn(context), context.lang);
  }

  @Mutation(() => NominationPayload, { description: 'A unit with a quota nominates somebody (A-5)' })
  async nominationDraft(@Arg('input', () => NominationDraftInput, { description: 'Whom' }) input: NominationDraftInput, @Ctx() context: Context) { return nominationPayload(context, await actions.draftNomination(acting(context), input)); }

  @Mutation(() => NominationPayload, { description: 'The unit corrects a nomination that it has not submitted' })
  async nominationSave(@Arg('input', () => NominationSaveInput, { description: 'What' }) input: NominationSaveInput, @Ctx() context: Context) { return nominationPayload(context, await actions.saveNomination(acting(context), input)); }

  @Mutation(() => NominationPayload, { description: 'The unit submits it, which takes a place of its quota; the nominee must have consented (A-4, A-5)' })
  async nominationSubmit(@Arg('input', () => OnNominationInput, { description: 'Which' }) input: OnNominationInput, @Ctx() context: Context) { return nominationPayload(context, await actions.submitNomination(acting(context), input)); }

  @Mutation(() => NominationPayload, { description: 'The unit takes it back, which frees its place' })
  async nominationWithdraw(@Arg('input', () => NominationReasonInput, { description: 'Why' }) input: NominationReasonInput, @Ctx() context: Context) { return nominationPayload(context, await actions.withdrawNomination(acting(context), input)); }

  @Mutation(() => NominationPayload, { description: 'Whoever appoints sends it back to be completed' })
  async nominationReturn(@Arg('input', () => NominationReasonInput, { description: 'Why' }) input: NominationReasonInput, @Ctx() context: Context) { return nominationPayload(context, await actions.returnNomination(acting(context), input)); }

  @Mutation(() => NominationPayload, { description: 'A second person decides; the pledge must be signed and a public notice over (A-6, A-10)' })
  async nominationApprove(@Arg('input', () => OnNominationInput, { description: 'Which' }) input: OnNominationInput, @Ctx() context: Context) { return nominationPayload(context, await actions.approveNomination(acting(context), input)); }
}

@Resolver(() => OtherMembershipType)
export class OtherMembershipResolver {
  @OpenResolver(() => String, 'The level, in the language of the caller')
  levelLabel(@Root() { level }: OtherMembershipFacts, @Ctx() { lang }: Context) { return otherLevels[level][lang]; }

  @OpenResolver(() => Boolean, 'Whether it is held today, Asia/Shanghai; an expired one is not (B-3)')
  current(@Root() other: OtherMembershipFacts, @Ctx() { services }: Context) { return current(other, shanghaiDay(services.now())); }
}
