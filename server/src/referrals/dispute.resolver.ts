import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { pgArray } from '../journal/transaction.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { decideDispute } from './dispute.actions.ts';
import { Dispute } from './dispute.entity.ts';
import { disputeRules } from './dispute.rules.ts';
import { DisputeConnection, DisputeDecideInput, DisputeFilter, DisputePayload, DisputeStatement, DisputeType } from './dispute.type.ts';
import { calendarFor } from './facts.ts';

/** The disputes that referrals are part of, as far as the caller sees them, oldest first. */
export const disputesOf = (context: Context) => loaderOf<Dispute[]>(context, 'disputesOf', async (ids) => {
  const found = await (await context.em()).find(Dispute, { $or: [{ firstReferralId: { $in: [...ids] } }, { secondReferralId: { $in: [...ids] } }] }, { orderBy: { openedAt: 'asc', id: 'asc' } });
  const parts = found.flatMap((d) => [d.firstReferralId, d.secondReferralId].map((id) => ({ id, d })));
  return new Map([...groupBy(parts, (p) => p.id)].map(([id, of]) => [id, of.map((p) => p.d)]));
});

/** Working days a matter has been in dispute, up to the decision. */
export async function daysIn(context: Context, d: Dispute): Promise<number> {
  const calendar = await calendarFor(await context.em(), d.schemeId);
  return calendar.workdaysBetween(shanghaiDay(d.openedAt), shanghaiDay(d.decidedAt ?? context.services.now()));
}

@Resolver(() => DisputeType)
export class DisputeResolver {
  @Query(() => DisputeConnection, { description: 'Disputes between units that the caller may see: those of their unit, or of the scheme; the oldest first' })
  disputes(@Ctx() context: Context, @Arg('where', () => DisputeFilter, { nullable: true, description: 'Which' }) where: DisputeFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Dispute, {
      table: 'dispute', sort: 't.opened_at', sortType: 'timestamptz', descending: false, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : [])], params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state.in)] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() d: Dispute, @Ctx() context: Context) { return disputeRules.states[d.state][context.lang]; }

  @OpenResolver(() => UnitType, 'The unit that had it first (首接), and acts until it is decided')
  firstUnit(@Root() d: Dispute, @Ctx() context: Context) { return unitOf(context).load(d.firstUnitId); }

  @OpenResolver(() => UnitType, 'The unit that had it next')
  secondUnit(@Root() d: Dispute, @Ctx() context: Context) { return unitOf(context).load(d.secondUnitId); }

  @OpenResolver(() => UnitType, 'The unit named by the decision', { nullable: true })
  namedUnit(@Root() d: Dispute, @Ctx() context: Context) { return d.namedUnitId ? unitOf(context).load(d.namedUnitId) : null; }

  @OpenResolver(() => [DisputeStatement], 'What both units said, in the order they said it')
  async statements(@Root() d: Dispute, @Ctx() context: Context): Promise<DisputeStatement[]> {
    const units = unitOf(context);
    return Promise.all(d.statements.map(async ({ unitId, askedAt, reason, basis, proposedUnitId }) => ({
      unit: (await units.load(unitId)) as UnitType, askedAt: new Date(askedAt), reason, basis, proposedUnit: (await units.load(proposedUnitId)) as UnitType })));
  }

  @OpenResolver(() => Int, 'Working days it has been in dispute, up to the decision')
  days(@Root() d: Dispute, @Ctx() context: Context) { return daysIn(context, d); }

  @OpenResolver(() => [TimelineEntry], 'What happened to it, oldest first')
  timeline(@Root() d: Dispute, @Ctx() context: Context) { return timelineOf(context, [d.id]); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() d: Dispute, @Ctx() context: Context): Offer[] { return offered(disputeRules, d, signedIn(context), context.lang); }

  @Mutation(() => DisputePayload, { description: 'A convener names the unit, with reasons; nobody returns the matter any more' })
  async disputeDecide(@Arg('input', () => DisputeDecideInput, { description: 'Which unit, and why' }) input: DisputeDecideInput, @Ctx() context: Context) {
    const answer = await decideDispute(acting(context), input);
    await context.fresh();
    return { dispute: await (await context.em()).findOneOrFail(Dispute, { id: answer.id }), cursor: answer.cursor };
  }
}
