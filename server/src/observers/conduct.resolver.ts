import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import * as actions from './conduct.actions.ts';
import { ConductCase } from './conduct.entity.ts';
import { conductRules } from './conduct.rules.ts';
import { ConductCaseConnection, ConductCaseFilter, ConductCasePayload, ConductCaseType, ConductDecideInput, ConductOpenInput, ConductStateInput } from './conduct.type.ts';
import { conductFacts } from './dismissal.facts.ts';
import { PaperType } from './paper.type.ts';
import { papersOf } from './papers.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { conductCase: await (await context.em()).findOneOrFail(ConductCase, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => ConductCaseType)
export class ConductCaseResolver {
  @Query(() => ConductCaseConnection, { description: 'Conduct cases that the caller may see; the newest first' })
  async conductCases(@Ctx() context: Context, @Arg('where', () => ConductCaseFilter, { nullable: true, description: 'Which' }) where: ConductCaseFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, ConductCase, {
      table: 'conduct_case', sort: 't.opened_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : []), ...(where?.membershipId ? ['t.membership_id = ?'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state.in)] : []), ...(where?.membershipId ? [where.membershipId] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() c: ConductCase, @Ctx() context: Context) { return conductRules.states[c.state][context.lang]; }

  @OpenResolver(() => PersonType, 'Whom it is about', { nullable: true })
  person(@Root() c: ConductCase, @Ctx() context: Context) { return personOf(context).load(c.membershipId); }

  @OpenResolver(() => [PaperType], 'The papers put to it')
  async papers(@Root() c: ConductCase, @Ctx() context: Context) { return papersOf(context, c.id); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() c: ConductCase, @Ctx() context: Context): Promise<Offer[]> {
    return offered(conductRules, await conductFacts(await context.em(), c, context.services.now()), signedIn(context), context.lang);
  }

  @Mutation(() => ConductCasePayload, { description: 'Opens a conduct case with facts and evidence (A-24)' })
  async conductOpen(@Arg('input', () => ConductOpenInput, { description: 'What happened' }) input: ConductOpenInput, @Ctx() context: Context) {
    return payload(context, await actions.openConduct(acting(context), input));
  }
  @Mutation(() => ConductCasePayload, { description: 'The observer answers' })
  async conductState(@Arg('input', () => ConductStateInput, { description: 'What they say' }) input: ConductStateInput, @Ctx() context: Context) {
    return payload(context, await actions.answerConduct(acting(context), input));
  }
  @Mutation(() => ConductCasePayload, { description: 'Upholds it: the observer’s standing is revoked and their certificate void at once (A-24)' })
  async conductUphold(@Arg('input', () => ConductDecideInput, { description: 'On what grounds' }) input: ConductDecideInput, @Ctx() context: Context) {
    return payload(context, await actions.uphold(acting(context), input));
  }
  @Mutation(() => ConductCasePayload, { description: 'Does not uphold it: the term goes on as it was' })
  async conductDismiss(@Arg('input', () => ConductDecideInput, { description: 'On what grounds' }) input: ConductDecideInput, @Ctx() context: Context) {
    return payload(context, await actions.notUphold(acting(context), input));
  }
}
