import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { loaderOf } from '../journal/loader.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { confirmCommon, dismissCommon } from './common.actions.ts';
import { CommonIssue } from './common.entity.ts';
import { commonRules } from './common.rules.ts';
import { CommonIssueConfirmInput, CommonIssueConnection, CommonIssueDismissInput, CommonIssueFilter, CommonIssuePayload, CommonIssueType } from './common.type.ts';
import { Issue } from './issue.entity.ts';
import { IssueType } from './issue.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { commonIssue: await (await context.em()).findOneOrFail(CommonIssue, { id: answer.id }), cursor: answer.cursor };
}

/** The common problem that an item of the ledger belongs to, as far as the caller sees it. */
const commonOf = (context: Context) => loaderOf<CommonIssue>(context, 'commonOf', async (ids) => {
  const rows = await (await context.em()).find(CommonIssue, { issueIds: { $overlap: [...ids] } }, { orderBy: { id: 'asc' } });
  return new Map(rows.flatMap((c) => c.issueIds.map((id) => [id, c] as const)));
});

@Resolver(() => CommonIssueType)
export class CommonIssueResolver {
  @Query(() => CommonIssueConnection, { description: 'Common problems (共性问题) that the caller may see, newest first (B-5)' })
  commonIssues(@Ctx() context: Context, @Arg('where', () => CommonIssueFilter, { nullable: true, description: 'Which' }) where: CommonIssueFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, CommonIssue, {
      table: 'common_issue', sort: 't.id', sortType: 'text', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state)] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() c: CommonIssue, @Ctx() context: Context) { return commonRules.states[c.state][context.lang]; }

  @OpenResolver(() => [IssueType], 'Its items of the ledger that the caller may see')
  async issues(@Root() c: CommonIssue, @Ctx() context: Context) { return (await context.em()).find(Issue, { id: { $in: c.issueIds } }, { orderBy: { id: 'asc' } }); }

  @OpenResolver(() => PersonType, 'Who decided', { nullable: true })
  decidedBy(@Root() c: CommonIssue, @Ctx() context: Context) { return c.decidedById ? personOf(context).load(c.decidedById) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() c: CommonIssue, @Ctx() context: Context): Offer[] { return offered(commonRules, c, signedIn(context), context.lang); }

  @Mutation(() => CommonIssuePayload, { description: 'A person of the office confirms that it is a common problem (B-5)' })
  async commonIssueConfirm(@Arg('input', () => CommonIssueConfirmInput, { description: 'What it is called' }) input: CommonIssueConfirmInput, @Ctx() context: Context) {
    return payload(context, await confirmCommon(acting(context), input));
  }

  @Mutation(() => CommonIssuePayload, { description: 'A person of the office says that it is none, and why (B-5)' })
  async commonIssueDismiss(@Arg('input', () => CommonIssueDismissInput, { description: 'Why' }) input: CommonIssueDismissInput, @Ctx() context: Context) {
    return payload(context, await dismissCommon(acting(context), input));
  }
}

@Resolver(() => IssueType)
export class IssueCommonResolver {
  @OfficeResolver(() => CommonIssueType, 'The common problem it belongs to, proposed, confirmed or dismissed (B-5)', { nullable: true })
  common(@Root() i: Issue, @Ctx() context: Context) { return commonOf(context).load(i.id); }
}
