import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { inTransaction, pgArray } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { LegalHold } from './data-request.entity.ts';
import { liftHold, placeHold } from './legal-hold.actions.ts';
import { legalHoldRules } from './legal-hold.rules.ts';
import { LegalHoldConnection, LegalHoldLiftInput, LegalHoldPayload, LegalHoldPlaceInput, LegalHoldType } from './legal-hold.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { legalHold: await (await context.em()).findOneOrFail(LegalHold, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => LegalHoldType)
export class LegalHoldResolver {
  @Query(() => LegalHoldConnection, { description: 'Holds that the caller may see; the newest first' })
  legalHolds(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, LegalHold, { table: 'legal_hold', sort: 't.placed_at', sortType: 'timestamptz', descending: true, first, after, where: ['t.scheme_id = ?', 't.audience && ?::text[]'], params: [schemeId, pgArray(scopes)] });
  }

  @OpenResolver(() => String, 'Whether it stands, in the language of the caller')
  stateLabel(@Root() h: LegalHold, @Ctx() { lang }: Context) { return legalHoldRules.states[h.state][lang]; }

  @OpenResolver(() => String, 'Whose data it is: their user name', { nullable: true })
  async username(@Root() h: LegalHold, @Ctx() { services }: Context) {
    const [row] = await inTransaction(services, [systemScope], (em) => em.execute<{ username: string }[]>('select username from account where person_id = ?', [h.subjectId]));
    return row?.username ?? null;
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() h: LegalHold, @Ctx() context: Context): Offer[] { return offered(legalHoldRules, h, signedIn(context), context.lang); }

  @Mutation(() => LegalHoldPayload, { description: 'Nothing of somebody is erased from now on' })
  async legalHoldPlace(@Arg('input', () => LegalHoldPlaceInput, { description: 'Whose' }) input: LegalHoldPlaceInput, @Ctx() context: Context) { return payload(context, await placeHold(acting(context), input)); }
  @Mutation(() => LegalHoldPayload, { description: 'A hold ends' })
  async legalHoldLift(@Arg('input', () => LegalHoldLiftInput, { description: 'Which, and why' }) input: LegalHoldLiftInput, @Ctx() context: Context) { return payload(context, await liftHold(acting(context), input)); }
}
