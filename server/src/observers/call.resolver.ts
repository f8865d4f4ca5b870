import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Membership } from '../accounts/membership.entity.ts';
import { MembershipType } from '../accounts/membership.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { beginnings, Offer, offered } from '../journal/offer.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import { pgArray } from '../journal/transaction.ts';
import type { Unit } from '../schemes/unit.entity.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import * as actions from './call.actions.ts';
import { RecruitmentCall } from './call.entity.ts';
import { callRules } from './call.rules.ts';
import { CallConnection, CallCreateInput, CallPayload, CallSaveInput, CallType, NominationCount, OnCallInput, QuotaSetInput, QuotaType } from './call.type.ts';
import { placesOf } from './nomination.facts.ts';
import { nominationRules, nominationStates, type NominationState } from './nomination.rules.ts';
import { Quota } from './quota.entity.ts';

async function payload(context: Context, { id, cursor }: { id: string; cursor: string }) {
  await context.fresh();
  return { call: await (await context.em()).findOneOrFail(RecruitmentCall, { id }), cursor };
}

@Resolver(() => CallType)
export class CallsResolver {
  @Query(() => CallConnection, { description: 'Calls for observers that the caller may see, newest first' })
  recruitmentCalls(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, RecruitmentCall, { table: 'recruitment_call', where: ['t.scheme_id = ?', 't.audience && ?::text[]'], params: [schemeId, pgArray(scopes)], sort: 't.id', sortType: 'text', descending: true, first, after });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() c: RecruitmentCall, @Ctx() { lang }: Context) { return callRules.states[c.state][lang]; }

  @OpenResolver(() => UnitType, 'The unit that appoints (选聘单位); the office itself where there is none', { nullable: true })
  appointingUnit(@Root() c: RecruitmentCall, @Ctx() context: Context): Promise<Unit | null> | Unit | null { return c.appointingUnitId ? unitOf(context).load(c.appointingUnitId) : null; }

  @OpenResolver(() => [QuotaType], 'The quotas the caller may see: all to whoever appoints, its own to a unit')
  async quotas(@Root() c: RecruitmentCall, @Ctx() context: Context): Promise<Quota[]> { return (await context.em()).find(Quota, { callId: c.id }, { orderBy: { id: 'asc' } }); }

  @OpenResolver(() => [NominationCount], 'Its nominations by state, as far as the caller sees them')
  async counts(@Root() c: RecruitmentCall, @Ctx() context: Context): Promise<NominationCount[]> {
    const rows = await context.rows<{ state: NominationState; n: number }>('select state, count(*)::int as n from nomination where call_id = ? group by state', [c.id]);
    return (Object.keys(nominationStates) as NominationState[]).map((state) => ({ state, label: nominationStates[state][context.lang], count: rows.find((row) => row.state === state)?.n ?? 0 }));
  }

  @OfficeResolver(() => [MembershipType], 'Liaison officers whom an observer may be assigned to', { nullable: true })
  async liaisons(@Root() c: RecruitmentCall, @Ctx() context: Context): Promise<Membership[]> {
    const rows = await (await context.em()).execute("select m.* from membership m where m.scheme_id = ? and m.role = 'LIAISON' and huiyin.in_force(m.since, m.until, ?) order by m.id limit 200", [c.schemeId, context.services.now()]);
    const em = await context.em();
    return rows.map((row: object) => em.map(Membership, row as never));
  }

  @OpenResolver(() => [TimelineEntry], 'What happened to it, oldest first')
  timeline(@Root() c: RecruitmentCall, @Ctx() context: Context) { return timelineOf(context, [c.id]); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() c: RecruitmentCall, @Ctx() context: Context): Promise<Offer[]> {
    return offered(callRules, await actions.callFacts(await context.em(), c), signedIn(context), context.lang);
  }

  @OpenResolver(() => [Offer], 'Whether the acting member may nominate under it, and why not')
  async nominating(@Root() c: RecruitmentCall, @Ctx() context: Context): Promise<Offer[]> {
    const actor = signedIn(context);
    const ids = { id: '', schemeId: c.schemeId, callId: c.id, unitId: actor.unitId ?? '' };
    const known = { ...ids, ...await placesOf(await context.em(), ids, context.services.now()), state: '' as never, missing: null, ownStaff: false, leads: false, noticeDays: null, noticeOver: false, openObjections: 0 };
    return beginnings(nominationRules, known, actor, context.lang);
  }

  @Mutation(() => CallPayload, { description: 'The office, or a unit that appoints, writes a call for observers' })
  async recruitmentCallCreate(@Arg('input', () => CallCreateInput, { description: 'The call' }) input: CallCreateInput, @Ctx() context: Context) { return payload(context, await actions.createCall(acting(context), input)); }

  @Mutation(() => CallPayload, { description: 'Changes a call that has not been published' })
  async recruitmentCallSave(@Arg('input', () => CallSaveInput, { description: 'Its words' }) input: CallSaveInput, @Ctx() context: Context) { return payload(context, await actions.saveCall(acting(context), input)); }

  @Mutation(() => CallPayload, { description: 'Publishes a call; it closes by itself at the end of its last day' })
  async recruitmentCallOpen(@Arg('input', () => OnCallInput, { description: 'Which' }) input: OnCallInput, @Ctx() context: Context) { return payload(context, await actions.openCall(acting(context), input)); }

  @Mutation(() => CallPayload, { description: 'Closes a call before its last day' })
  async recruitmentCallClose(@Arg('input', () => OnCallInput, { description: 'Which' }) input: OnCallInput, @Ctx() context: Context) { return payload(context, await actions.closeCall(acting(context), input)); }

  @Mutation(() => CallPayload, { description: 'Gives a unit so many places in a call (A-5)' })
  async quotaSet(@Arg('input', () => QuotaSetInput, { description: 'Which unit, how many' }) input: QuotaSetInput, @Ctx() context: Context) { return payload(context, await actions.setQuota(acting(context), input)); }
}

@Resolver(() => QuotaType)
export class QuotaResolver {
  @OpenResolver(() => UnitType, 'The unit', { nullable: true })
  unit(@Root() q: Quota, @Ctx() context: Context): Promise<Unit | null> | Unit | null { return unitOf(context).load(q.unitId); }

  @OpenResolver(() => Int, 'The places that nominations hold: submitted ones, until they are rejected or withdrawn')
  async held(@Root() q: Quota, @Ctx() context: Context): Promise<number> { return (await placesOf(await context.em(), { id: '', schemeId: q.schemeId, callId: q.callId, unitId: q.unitId }, context.services.now())).held; }
}
