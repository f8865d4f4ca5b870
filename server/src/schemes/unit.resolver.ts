import { Arg, Ctx, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Membership } from '../accounts/membership.entity.ts';
import { MembershipType } from '../accounts/membership.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { createUnit } from './unit.actions.ts';
import { Unit } from './unit.entity.ts';
import { UnitCreateInput, UnitPayload, UnitType } from './unit.type.ts';
import { unitOf } from './units.ts';

@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => [UnitType], { description: 'The units of the scheme the caller acts in, by name' })
  async units(@Ctx() context: Context): Promise<Unit[]> {
    const { schemeId } = signedIn(context);
    return (await context.em()).find(Unit, { schemeId }, { orderBy: { name: 'asc' } });
  }

  @Mutation(() => UnitPayload, { description: 'Enters a unit; for the administrator' })
  async unitCreate(@Arg('input', () => UnitCreateInput, { description: 'The unit' }) input: UnitCreateInput, @Ctx() context: Context): Promise<UnitPayload> {
    const { id, cursor } = await createUnit(acting(context), input);
    await context.fresh();
    return { unit: (await unitOf(context).load(id))!, cursor };
  }
}

@Resolver(() => MembershipType)
export class MembershipUnitResolver {
  @OpenResolver(() => UnitType, 'The unit it is held in; null for office and liaisons, and for observers who come from none', { nullable: true })
  async unit(@Root() { unitId }: Membership, @Ctx() context: Context): Promise<Unit | null> {
    return unitId ? unitOf(context).load(unitId) : null;
  }
}
