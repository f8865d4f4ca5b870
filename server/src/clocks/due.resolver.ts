import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../journal/context.ts';
import { duePage } from './due.ts';
import { DueConnection, DueWhere } from './due.type.ts';

@Resolver()
export class DueResolver {
  @Query(() => DueConnection, { description: 'What is still to be done by a day, as far as the caller may see it, the earliest first: running, paused, and late without having been done (A-33, B-25, B-26)' })
  deadlinesDue(@Ctx() context: Context, @Arg('where', () => DueWhere, { nullable: true, description: 'Which' }) where: DueWhere | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return duePage(context, where, first, after);
  }
}
