import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { labelOf } from '../schemes/label.ts';
import * as actions from './excuse.actions.ts';
import { Excuse } from './excuse.entity.ts';
import { whoIs } from './dismissal.facts.ts';
import { excuseRules } from './excuse.rules.ts';
import { ExcuseApproveInput, ExcuseConnection, ExcuseFilter, ExcusePayload, ExcuseRejectInput, ExcuseRequestInput, ExcuseType, OnExcuseInput } from './excuse.type.ts';
import { PaperType } from './paper.type.ts';
import { papersOf } from './papers.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { excuse: await (await context.em()).findOneOrFail(Excuse, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => ExcuseType)
export class ExcuseResolver {
  @Query(() => ExcuseConnection, { description: 'Excuses that the caller may see; the newest first' })
  async excuses(@Ctx() context: Context, @Arg('where', () => ExcuseFilter, { nullable: true, description: 'Which' }) where: ExcuseFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Excuse, {
      table: 'excuse', sort: 't.requested_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : []), ...(where?.membershipId ? ['t.membership_id = ?'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state.in)] : []), ...(where?.membershipId ? [where.membershipId] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() e: Excuse, @Ctx() context: Context) { return excuseRules.states[e.state][context.lang]; }

  @OpenResolver(() => String, 'Its ground, in the language of the caller')
  async groundLabel(@Root() e: Excuse, @Ctx() context: Context) { return (await labelOf(context, e.ruleSetId, 'excuseGrounds', e.ground)) ?? e.ground; }

  @OpenResolver(() => PersonType, 'Who asked', { nullable: true })
  person(@Root() e: Excuse, @Ctx() context: Context) { return personOf(context).load(e.membershipId); }

  @OpenResolver(() => [PaperType], 'The papers put to it')
  async papers(@Root() e: Excuse, @Ctx() context: Context) { return papersOf(context, e.id); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() e: Excuse, @Ctx() context: Context): Promise<Offer[]> {
    return offered(excuseRules, { ...e, personId: await whoIs(await context.em(), e.membershipId) }, signedIn(context), context.lang);
  }

  @Mutation(() => ExcusePayload, { description: 'An observer asks to be excused for some days (A-16)' })
  async excuseRequest(@Arg('input', () => ExcuseRequestInput, { description: 'Which days, and why' }) input: ExcuseRequestInput, @Ctx() context: Context) {
    return payload(context, await actions.requestExcuse(acting(context), input));
  }
  @Mutation(() => ExcusePayload, { description: 'Approves it: its days count for no inactivity' })
  async excuseApprove(@Arg('input', () => ExcuseApproveInput, { description: 'Which' }) input: ExcuseApproveInput, @Ctx() context: Context) {
    return payload(context, await actions.approveExcuse(acting(context), input));
  }
  @Mutation(() => ExcusePayload, { description: 'Does not approve it, with the reason' })
  async excuseReject(@Arg('input', () => ExcuseRejectInput, { description: 'Why not' }) input: ExcuseRejectInput, @Ctx() context: Context) {
    return payload(context, await actions.rejectExcuse(acting(context), input));
  }
  @Mutation(() => ExcusePayload, { description: 'The observer takes it back before it is decided' })
  async excuseWithdraw(@Arg('input', () => OnExcuseInput, { description: 'Which' }) input: OnExcuseInput, @Ctx() context: Context) {
    return payload(context, await actions.withdrawExcuse(acting(context), input));
  }
}
