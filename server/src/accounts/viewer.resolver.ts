import { Ctx, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { Cursor } from '../journal/scalars.ts';
import { inTransaction } from '../journal/transaction.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import type { Membership } from './membership.entity.ts';
import { MembershipType } from './membership.type.ts';
import type { Person } from './person.entity.ts';
import { memberships, people } from './person.loader.ts';
import { PersonType } from './person.type.ts';
import { membershipsInForce } from './standing.ts';
import { Viewer, viewerOf } from './viewer.type.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Whoever is signed in; null where nobody is' })
  viewer(@Ctx() context: Context): Viewer | null {
    return viewerOf(context);
  }

  @OpenResolver(() => PersonType, 'The person')
  async person(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<Person | null> {
    return people(context).load(actor.personId);
  }

  @OpenResolver(() => MembershipType, 'The membership they act in', { nullable: true })
  async membership(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<Membership | null> {
    return memberships(context).load(actor.membershipId);
  }

  @OpenResolver(() => [MembershipType], 'Every membership of theirs that is in force now; `sessionActAs` goes from one to another')
  async memberships(@Root() { actor, now }: Viewer, @Ctx() context: Context): Promise<Membership[]> {
    const held = await inTransaction(context.services, [systemScope], (em) => membershipsInForce(em, actor.personId, now));
    // Their own, whichever of them they act in now.
    return held.map((membership) => ({ ...membership, audience: [scope.member(actor.membershipId)] }));
  }

  @OpenResolver(() => Cursor, 'Where the journal of the scheme stands; `events` from here on misses nothing of what comes after this answer')
  async cursor(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<string> {
    const [head] = await (await context.em()).execute<{ epoch: string; seq: string }[]>('select epoch, seq from chain where id = ?', [actor.schemeId]);
    return context.services.cursors.seal({ epoch: head!.epoch, chains: { [actor.schemeId]: Number(head!.seq) } });
  }
}
