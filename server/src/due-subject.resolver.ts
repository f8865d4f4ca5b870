import { Ctx, Resolver, Root } from 'type-graphql';
import type { Due } from './clocks/due.ts';
import { DueItem } from './clocks/due.type.ts';
import type { Context } from './journal/context.ts';
import { OpenResolver } from './journal/field.ts';
import { groupBy, loaderOf } from './journal/loader.ts';
import { Node } from './journal/node.type.ts';
import { nounOf } from './kernel/id.ts';
import { nodes } from './node.ts';

/** The matters of one request by their IDs, one statement a noun, as far as the caller sees them. */
const matterOf = (context: Context) => loaderOf<{ id: string }>(context, 'matterOf', async (ids) => {
  const em = await context.em();
  const found = new Map<string, { id: string }>();
  for (const [noun, of] of groupBy(ids, (id) => nounOf(id) ?? 'Session')) {
    const entity = nodes[noun as keyof typeof nodes];
    if (entity) for (const row of await em.find(entity, { id: { $in: of } })) found.set(row.id, row);
  }
  return found;
});

/** What a deadline is of; the matters belong to slices that know of deadlines, not the other way round. */
@Resolver(() => DueItem)
export class DueSubjectResolver {
  @OpenResolver(() => Node, 'The matter it is of', { nullable: true })
  subject(@Root() { deadline }: Due, @Ctx() context: Context) { return matterOf(context).load(deadline.subjectId); }
}
