import QRCode from 'qrcode';
import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { Refused } from '../kernel/refused.ts';
import { labelOf } from '../schemes/label.ts';
import { rulesOf } from '../schemes/rules.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { Activity } from './activity.entity.ts';
import { ActivityType } from './activity.type.ts';
import { Attendance } from './attendance.entity.ts';
import { AttendanceType } from './attendance.type.ts';
import * as actions from './gathering.actions.ts';
import { Gathering } from './gathering.entity.ts';
import { gatheringRules } from './gathering.rules.ts';
import { GatheringConnection, GatheringEditInput, GatheringFilter, GatheringInviteInput, GatheringPayload, GatheringPlanInput, GatheringReasonInput, GatheringType, OnGatheringInput } from './gathering.type.ts';
import { filtered } from './listing.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { gathering: await (await context.em()).findOneOrFail(Gathering, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => GatheringType)
export class GatheringResolver {
  @Query(() => GatheringConnection, { description: 'Gatherings that the caller plans or is invited to, the latest first (A-26, A-38)' })
  async gatherings(@Ctx() context: Context, @Arg('where', () => GatheringFilter, { nullable: true, description: 'Which' }) where: GatheringFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const actor = signedIn(context);
    return list(context, Gathering, {
      table: 'gathering', sort: 't.starts_at', sortType: 'timestamptz', descending: true, first, after,
      ...filtered(actor, ['t.state = any(?::text[])', where?.states && pgArray(where.states)], ['? = any(t.invitee_ids)', where?.mine ? actor.membershipId : null]),
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() g: Gathering, @Ctx() context: Context) { return gatheringRules.states[g.state][context.lang]; }

  @OpenResolver(() => String, 'Its kind, in the language of the caller')
  async kindLabel(@Root() g: Gathering, @Ctx() context: Context) { return (await labelOf(context, g.ruleSetId, 'gatheringKinds', g.kind)) ?? g.kind; }

  @OpenResolver(() => String, 'The appointing unit or the office that holds it')
  async convenedBy(@Root() g: Gathering, @Ctx() context: Context) {
    return (g.managingUnitId && (await unitOf(context).load(g.managingUnitId))?.name) || (await rulesOf(await context.em(), g.ruleSetId)).set.issuer;
  }

  @OpenResolver(() => UnitType, 'The unit that is checked; null where it is no check (A-44)', { nullable: true })
  targetUnit(@Root() g: Gathering, @Ctx() context: Context) { return g.targetUnitId ? unitOf(context).load(g.targetUnitId) : null; }

  @OpenResolver(() => PersonType, 'The convener (召集人), to those who may know who works for the scheme', { nullable: true })
  convener(@Root() g: Gathering, @Ctx() context: Context) { return personOf(context).load(g.convenerId); }

  @OfficeResolver(() => Int, 'How many are invited', { nullable: true })
  inviteeCount(@Root() g: Gathering) { return g.inviteeIds.length; }

  @OfficeResolver(() => [String], 'The memberships of those invited', { nullable: true })
  inviteeIds(@Root() g: Gathering) { return g.inviteeIds; }

  @OfficeResolver(() => String, 'The membership of the convener', { nullable: true })
  convenerId(@Root() g: Gathering) { return g.convenerId; }

  @OfficeResolver(() => [String], 'The memberships of those who attend without a vote (列席)', { nullable: true })
  nonVotingIds(@Root() g: Gathering) { return g.nonVotingIds; }

  @OpenResolver(() => [AttendanceType], 'The sheet: the lines that the caller may see, which for whoever is invited is their own')
  async attendances(@Root() g: Gathering, @Ctx() context: Context) { return (await context.em()).find(Attendance, { gatheringId: g.id }, { orderBy: { id: 'asc' } }); }

  @OpenResolver(() => AttendanceType, 'The caller\'s own line on the sheet', { nullable: true })
  async mine(@Root() g: Gathering, @Ctx() context: Context) { return (await context.em()).findOne(Attendance, { gatheringId: g.id, memberId: signedIn(context).membershipId }); }

  @OpenResolver(() => [ActivityType], 'The advice that those invited filed on it, as far as the caller sees it (A-39)')
  async advice(@Root() g: Gathering, @Ctx() context: Context) { return (await context.em()).find(Activity, { gatheringId: g.id, state: 'LOGGED' }, { orderBy: { id: 'asc' } }); }

  @OfficeResolver(() => String, 'The code as a picture (SVG) to be shown in the room: it leads to the page where whoever scans it signs in; null unless the sign-in is open', { nullable: true })
  async signInPicture(@Root() g: Gathering, @Arg('origin', () => String, { description: 'Where the product is reached: scheme, host and port' }) origin: string) {
    if (!/^https?:\/\/[^/\s?#]{1,200}$/.test(origin)) throw new Refused('INVALID', { zh: '访问地址不正确', en: 'That is no address' }, { field: 'origin' });
    return g.state === 'HELD' ? QRCode.toString(`${origin}/o/gatherings/${g.id}?code=${g.code}`, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }) : null;
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() g: Gathering, @Ctx() context: Context): Offer[] {
    const early = shanghaiDay(context.services.now()) < shanghaiDay(g.startsAt);
    return offered(gatheringRules, { ...g, managingUnitId: g.managingUnitId ?? null, place: g.place ?? null, link: g.link ?? null, noticedAt: g.noticedAt ?? null, early }, signedIn(context), context.lang);
  }

  @Mutation(() => GatheringPayload, { description: 'The appointing side plans a gathering; nobody is told yet (A-26)' })
  async gatheringPlan(@Arg('input', () => GatheringPlanInput, { description: 'What' }) input: GatheringPlanInput, @Ctx() context: Context) { return payload(context, await actions.plan(acting(context), input)); }

  @Mutation(() => GatheringPayload, { description: 'The plan is changed, before notice is given or after it was postponed' })
  async gatheringEdit(@Arg('input', () => GatheringEditInput, { description: 'What it says from now on' }) input: GatheringEditInput, @Ctx() context: Context) { return payload(context, await actions.edit(acting(context), input)); }

  @Mutation(() => GatheringPayload, { description: 'Everybody invited is told (A-26)' })
  async gatheringNotice(@Arg('input', () => OnGatheringInput, { description: 'Of what' }) input: OnGatheringInput, @Ctx() context: Context) { return payload(context, await actions.notice(acting(context), input)); }

  @Mutation(() => GatheringPayload, { description: 'Some more are invited' })
  async gatheringInvite(@Arg('input', () => GatheringInviteInput, { description: 'Whom' }) input: GatheringInviteInput, @Ctx() context: Context) { return payload(context, await actions.inviteMore(acting(context), input)); }

  @Mutation(() => GatheringPayload, { description: 'It begins, and the sign-in opens (A-38)' })
  async gatheringHold(@Arg('input', () => OnGatheringInput, { description: 'Which' }) input: OnGatheringInput, @Ctx() context: Context) { return payload(context, await actions.hold(acting(context), input)); }

  @Mutation(() => GatheringPayload, { description: 'It is over: attendance stands, and is only corrected with a reason (A-38)' })
  async gatheringClose(@Arg('input', () => OnGatheringInput, { description: 'Which' }) input: OnGatheringInput, @Ctx() context: Context) { return payload(context, await actions.close(acting(context), input)); }

  @Mutation(() => GatheringPayload, { description: 'It is put off' })
  async gatheringPostpone(@Arg('input', () => GatheringReasonInput, { description: 'Why' }) input: GatheringReasonInput, @Ctx() context: Context) { return payload(context, await actions.postpone(acting(context), input)); }

  @Mutation(() => GatheringPayload, { description: 'It does not take place' })
  async gatheringCancel(@Arg('input', () => GatheringReasonInput, { description: 'Why' }) input: GatheringReasonInput, @Ctx() context: Context) { return payload(context, await actions.cancel(acting(context), input)); }
}
