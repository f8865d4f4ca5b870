import { Arg, Ctx, Int, Resolver, Root } from 'type-graphql';
import { pageSize } from '../journal/connection.ts';
import type { Context } from '../journal/context.ts';
import { OfficeResolver } from '../journal/field.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';
import { OpinionType } from '../submissions/opinion.type.ts';
import type { Issue } from './issue.entity.ts';
import { IssueType } from './issue.type.ts';
import { isRecurrence, strengthOf } from './similar.rules.ts';
import { alikeTo, type Matter } from './similar.ts';
import { SimilarMatterType } from './similar.type.ts';

const told = 'The likest matters the caller may see, the likest first; null for those who do not sort matters';

/** What is like a matter, as its reader is shown it. */
async function similar(context: Context, matter: Matter, first: number): Promise<SimilarMatterType[]> {
  const found = await alikeTo(await context.em(), matter, pageSize(first));
  return found.map((one) => ({ ...one, scoreLabel: strengthOf(one.score)[context.lang], recurrence: !!one.issue && isRecurrence(one.issue.state) }));
}

@Resolver(() => OpinionType)
export class SimilarToOpinionResolver {
  @OfficeResolver(() => [SimilarMatterType], told, { nullable: true })
  similar(@Root() o: Opinion, @Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 5, description: 'At most 100' }) first: number) { return similar(context, o, first); }
}

@Resolver(() => IssueType)
export class SimilarToIssueResolver {
  @OfficeResolver(() => [SimilarMatterType], told, { nullable: true })
  similar(@Root() i: Issue, @Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 5, description: 'At most 100' }) first: number) { return similar(context, i, first); }
}
