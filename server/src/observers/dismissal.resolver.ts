import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { endReasons } from './appointment.type.ts';
import * as actions from './dismissal.actions.ts';
import { Dismissal } from './dismissal.entity.ts';
import { dismissalFacts } from './dismissal.facts.ts';
import { dismissalRules } from './dismissal.rules.ts';
import {
  DismissalConfirmInput, DismissalConnection, DismissalFilter, DismissalInviteInput, DismissalPayload, DismissalProposeInput, DismissalRejectInput, DismissalResignInput,
  DismissalStateInput, DismissalType, OnDismissalInput,
} from './dismissal.type.ts';
import { PaperType } from './paper.type.ts';
import { papersOf } from './papers.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { dismissal: await (await context.em()).findOneOrFail(Dismissal, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => DismissalType)
export class DismissalResolver {
  @Query(() => DismissalConnection, { description: 'Dismissal cases that the caller may see; the newest first' })
  async dismissals(@Ctx() context: Context, @Arg('where', () => DismissalFilter, { nullable: true, description: 'Which' }) where: DismissalFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Dismissal, {
      table: 'dismissal', sort: 't.proposed_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : []), ...(where?.membershipId ? ['t.membership_id = ?'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state.in)] : []), ...(where?.membershipId ? [where.membershipId] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() d: Dismissal, @Ctx() context: Context) { return dismissalRules.states[d.state][context.lang]; }

  @OpenResolver(() => String, 'Its ground, in the language of the caller')
  groundLabel(@Root() d: Dismissal, @Ctx() context: Context) { return endReasons[d.ground][context.lang]; }

  @OpenResolver(() => PersonType, 'Whom it is about', { nullable: true })
  person(@Root() d: Dismissal, @Ctx() context: Context) { return personOf(context).load(d.membershipId); }

  @OpenResolver(() => [PaperType], 'The papers put to it')
  async papers(@Root() d: Dismissal, @Ctx() context: Context) { return papersOf(context, d.id); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() d: Dismissal, @Ctx() context: Context): Promise<Offer[]> {
    return offered(dismissalRules, await dismissalFacts(await context.em(), d, context.services.now()), signedIn(context), context.lang);
  }

  @Mutation(() => DismissalPayload, { description: 'An observer resigns, by a letter of their own (A-14)' })
  async dismissalResign(@Arg('input', () => DismissalResignInput, { description: 'The letter' }) input: DismissalResignInput, @Ctx() context: Context) {
    return payload(context, await actions.resign(acting(context), input));
  }
  @Mutation(() => DismissalPayload, { description: 'Whoever engaged an observer proposes to dismiss them (A-14, A-15, A-18)' })
  async dismissalPropose(@Arg('input', () => DismissalProposeInput, { description: 'Why' }) input: DismissalProposeInput, @Ctx() context: Context) {
    return payload(context, await actions.propose(acting(context), input));
  }
  @Mutation(() => DismissalPayload, { description: 'Asks the observer to state their case by a day (A-16)' })
  async dismissalInvite(@Arg('input', () => DismissalInviteInput, { description: 'By when' }) input: DismissalInviteInput, @Ctx() context: Context) {
    return payload(context, await actions.invite(acting(context), input));
  }
  @Mutation(() => DismissalPayload, { description: 'The observer states their case' })
  async dismissalState(@Arg('input', () => DismissalStateInput, { description: 'What they say' }) input: DismissalStateInput, @Ctx() context: Context) {
    return payload(context, await actions.stateCase(acting(context), input));
  }
  @Mutation(() => DismissalPayload, { description: 'Decides to dismiss; rights, sessions and open windows of the observer end at once' })
  async dismissalConfirm(@Arg('input', () => DismissalConfirmInput, { description: 'Which' }) input: DismissalConfirmInput, @Ctx() context: Context) {
    return payload(context, await actions.confirm(acting(context), input));
  }
  @Mutation(() => DismissalPayload, { description: 'Decides not to dismiss, with the reason' })
  async dismissalReject(@Arg('input', () => DismissalRejectInput, { description: 'Why not' }) input: DismissalRejectInput, @Ctx() context: Context) {
    return payload(context, await actions.reject(acting(context), input));
  }
  @Mutation(() => DismissalPayload, { description: 'The observer takes their resignation back before it is decided' })
  async dismissalWithdraw(@Arg('input', () => OnDismissalInput, { description: 'Which' }) input: OnDismissalInput, @Ctx() context: Context) {
    return payload(context, await actions.withdraw(acting(context), input));
  }
}
