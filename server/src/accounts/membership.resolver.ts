import { Arg, Ctx, Int, Query, Resolver, Root } from 'type-graphql';
import type { Listed } from '../journal/connection.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { LocalDate } from '../journal/scalars.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { Membership } from './membership.entity.ts';
import { MembershipConnection, MembershipType } from './membership.type.ts';
import type { Person } from './person.entity.ts';
import { personOf } from './people.ts';
import { people } from './person.loader.ts';
import { PersonType } from './person.type.ts';

@Resolver(() => MembershipType)
export class MembershipResolver {
  @Query(() => MembershipConnection, { description: 'Observers: a liaison sees those assigned to them, the office and the administrator those of the scheme' })
  async observers(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 50, description: 'How many, at most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page before ended' }) after?: string): Promise<Listed<Membership>> {
    const { schemeId } = signedIn(context);
    return list(context, Membership, {
      table: 'membership', where: ['t.scheme_id = ?', "t.role = 'OBSERVER'"], params: [schemeId], sort: 't.since', sortType: 'timestamptz', descending: false, first, after,
    });
  }

  @OpenResolver(() => PersonType, 'Who holds it')
  async person(@Root() { personId }: Membership, @Ctx() context: Context): Promise<Person | null> {
    return people(context).load(personId);
  }

  @OpenResolver(() => LocalDate, 'The first day it is in force; Asia/Shanghai')
  since(@Root() { since }: Membership): Day {
    return shanghaiDay(since);
  }

  @OpenResolver(() => LocalDate, 'The last day it is in force; Asia/Shanghai. Null where no end is set', { nullable: true })
  until(@Root() { until }: Membership): Day | null {
    return until ? shanghaiDay(new Date(until.getTime() - 1)) : null;
  }

  @OpenResolver(() => PersonType, 'The liaison officer (专员) the observer is assigned to (B-15)', { nullable: true })
  async liaison(@Root() { liaisonId }: Membership, @Ctx() context: Context): Promise<Person | null> {
    return liaisonId ? personOf(context).load(liaisonId) : null;
  }
}
