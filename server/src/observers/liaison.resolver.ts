import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Membership } from '../accounts/membership.entity.ts';
import { MembershipConnection, MembershipType } from '../accounts/membership.type.ts';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { LiaisonAssignment } from './liaison.entity.ts';
import { assignLiaison, handOver } from './liaison.actions.ts';
import { LiaisonAssignmentType, LiaisonHandOverInput, LiaisonPayload, ObserverAssignLiaisonInput, ObserverPayload } from './liaison.type.ts';

// a liaison who has left looks after nobody
const unattended = "t.role = 'OBSERVER' and huiyin.in_force(t.since, t.until, ?) and not exists (select from membership l where l.id = t.liaison_id and huiyin.in_force(l.since, l.until, ?))";

@Resolver(() => LiaisonAssignmentType)
export class LiaisonResolver {
  @Query(() => MembershipConnection, { description: 'Observers in office whom no liaison in office looks after: an alert until it is put right (B-15)' })
  observersWithoutLiaison(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId } = signedIn(context);
    const now = context.services.now();
    return list(context, Membership, { table: 'membership', sort: 't.id', sortType: 'text', descending: false, first, after, where: ['t.scheme_id = ?', unattended], params: [schemeId, now, now] });
  }

  @Query(() => MembershipConnection, { description: 'The liaison officers (专员) in office' })
  liaisons(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId } = signedIn(context);
    return list(context, Membership, {
      table: 'membership', sort: 't.id', sortType: 'text', descending: false, first, after,
      where: ['t.scheme_id = ?', "t.role = 'LIAISON'", 'huiyin.in_force(t.since, t.until, ?)'], params: [schemeId, context.services.now()],
    });
  }

  @OpenResolver(() => PersonType, 'The liaison', { nullable: true })
  liaison(@Root() a: LiaisonAssignment, @Ctx() context: Context) { return personOf(context).load(a.liaisonId); }

  @OfficeResolver(() => PersonType, 'Who assigned them', { nullable: true })
  by(@Root() a: LiaisonAssignment, @Ctx() context: Context) { return personOf(context).load(a.byId); }

  @Mutation(() => ObserverPayload, { description: 'The office gives an observer a liaison, or another one; what they filed goes with them, its clocks unchanged (B-15)' })
  async observerAssignLiaison(@Arg('input', () => ObserverAssignLiaisonInput, { description: 'Whom' }) input: ObserverAssignLiaisonInput, @Ctx() context: Context) {
    const { id, cursor } = await assignLiaison(acting(context), input);
    await context.fresh();
    return { membership: await (await context.em()).findOneOrFail(Membership, { id }), cursor };
  }

  @Mutation(() => LiaisonPayload, { description: 'The office hands all observers of one liaison to another, in one act (B-15)' })
  async liaisonHandOver(@Arg('input', () => LiaisonHandOverInput, { description: 'From whom to whom' }) input: LiaisonHandOverInput, @Ctx() context: Context) {
    const { id, cursor } = await handOver(acting(context), input);
    await context.fresh();
    const em = await context.em();
    return { liaison: await em.findOneOrFail(Membership, { id }), observers: await em.count(Membership, { liaisonId: id, role: 'OBSERVER', $or: [{ until: null }, { until: { $gt: context.services.now() } }] }), cursor };
  }
}

/** Who looked after an observer. */
@Resolver(() => MembershipType)
export class ObserverLiaisonsResolver {
  @OpenResolver(() => [LiaisonAssignmentType], 'Who looks and looked after the observer, the latest first; empty for officials (B-15)')
  async liaisons(@Root() m: Membership, @Ctx() context: Context) {
    return (await context.em()).find(LiaisonAssignment, { membershipId: m.id }, { orderBy: { since: 'desc', id: 'desc' }, limit: 100 });
  }
}
