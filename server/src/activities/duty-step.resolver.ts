import { Ctx, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { pgArray } from '../journal/transaction.ts';
import { endOfDay, shanghaiDay } from '../kernel/calendar.ts';
import { deedsFor, facts } from '../observers/duties.ts';
import type { Duty } from '../observers/duty.entity.ts';
import { owes } from '../observers/duty.rules.ts';
import { DutyType } from '../observers/duty.type.ts';
import { waysOf } from './duty-step.rules.ts';
import { DutyStep } from './duty-step.type.ts';
import type { GatheringState } from './gathering.rules.ts';

type Ways = ReturnType<typeof waysOf>[number];

/** The gathering that is to be attended or prepared: the one under way, or the next of the period. */
async function gatheringFor(context: Context, duty: Duty, { way, kinds }: Ways): Promise<{ id: string; state: GatheringState } | null> {
  if (!way.gathering) return null;
  const { schemeId, membershipId } = signedIn(context);
  const [found] = await context.rows<{ id: string; state: GatheringState }>(
    `select g.id, g.state from gathering g where g.scheme_id = ? and g.state = any(?::text[]) and (cardinality(?::text[]) = 0 or g.kind = any(?::text[]))
       and (not ?::boolean or exists (select from attendance a where a.gathering_id = g.id and a.member_id = ? and a.state in ('INVITED', 'ON_LEAVE'))) and (?::boolean or g.regular) and g.starts_at < ?
     order by g.state = 'HELD' desc, g.starts_at, g.id limit 1`,
    [schemeId, pgArray(way.gathering.states), pgArray(kinds), pgArray(kinds), way.gathering.invited, membershipId, way.gathering.invited, endOfDay(duty.endsOn)]);
  return found ?? null;
}

/** What is to be done toward a duty. */
@Resolver(() => DutyType)
export class DutyStepResolver {
  @OpenResolver(() => [DutyStep], 'What the caller may do now toward it, the fitting first; empty for whoever does not owe it, and once it is done or its period is over')
  async steps(@Root() duty: Duty, @Ctx() context: Context): Promise<DutyStep[]> {
    const actor = signedIn(context);
    const today = shanghaiDay(context.services.now());
    if (duty.state !== 'OPEN' || today < duty.opensOn || today > duty.endsOn || !owes(actor, facts(duty))) return [];
    return Promise.all(waysOf(await deedsFor(await context.em(), duty)).map(async (ways): Promise<DutyStep> => {
      const { way: { way, label, gathering }, kinds } = ways;
      const found = await gatheringFor(context, duty, ways);
      const said = found && gathering ? (found.state === 'HELD' && gathering.held) || gathering.label : label;
      return { way, label: said[context.lang], kinds, subjectId: found?.id ?? (way === 'LOG_CONTACT' ? duty.membershipId ?? null : null) };
    }));
  }
}
