import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import type { Answer } from '../journal/act.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { beginnings, Offer, offered } from '../journal/offer.type.ts';
import { nounOf } from '../kernel/id.ts';
import { pgArray } from '../journal/transaction.ts';
import { Referral } from '../referrals/referral.entity.ts';
import { ReferralType } from '../referrals/referral.type.ts';
import { Clue } from './clue.entity.ts';
import { ClueType } from './clue.type.ts';
import * as actions from './identity.actions.ts';
import { IdentityRequest } from './identity.entity.ts';
import { identityRules } from './identity.rules.ts';
import { IdentityAskInput, IdentityDecideInput, IdentityRequestConnection, IdentityRequestPayload, IdentityRequestType, IdentityRevealPayload, OnIdentityRequestInput } from './identity.type.ts';
import { unsealed } from './sealed.ts';

async function payload(context: Context, answer: Answer) {
  await context.fresh();
  return { request: await (await context.em()).findOneOrFail(IdentityRequest, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => IdentityRequestType)
export class IdentityResolver {
  @Query(() => IdentityRequestConnection, { description: 'Questions for shielded identities that the caller asked or may decide; the newest first' })
  async identityRequests(@Ctx() context: Context, @Arg('subjectId', () => ID, { nullable: true, description: 'Of one matter' }) subjectId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, IdentityRequest, {
      table: 'identity_request', sort: 't.asked_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(subjectId ? ['t.subject_id = ?'] : [])], params: [schemeId, pgArray(scopes), ...(subjectId ? [subjectId] : [])],
    });
  }

  @Query(() => Offer, { nullable: true, description: 'Whether the caller, a leader of the unit it was referred to, may ask who filed what a referral came from; null for everybody else' })
  async identityOffer(@Ctx() context: Context, @Arg('subjectId', () => ID, { description: 'The referral' }) subjectId: string): Promise<Offer | null> {
    const actor = signedIn(context);
    const referral = nounOf(subjectId) === 'Referral' ? await (await context.em()).findOne(Referral, { id: subjectId }) : null;
    const now = context.services.now();
    const [offer] = referral ? beginnings(identityRules, { state: 'ASKED', schemeId: referral.schemeId, about: 'REFERRAL', officerIds: [], unitId: referral.unitId, askedById: '', askedByPersonId: '', now, until: now }, actor, context.lang) : [];
    return offer ?? null;
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() r: IdentityRequest, @Ctx() { lang }: Context) { return identityRules.states[r.state][lang]; }

  @OpenResolver(() => String, 'What for')
  purpose(@Root() r: IdentityRequest, @Ctx() { services }: Context) { return unsealed<string>(services, r.id, 'purpose', r.purpose)!; }

  @OpenResolver(() => String, 'The grounds of the decision', { nullable: true })
  reason(@Root() r: IdentityRequest, @Ctx() { services }: Context) { return unsealed<string>(services, r.id, 'reason', r.reason); }

  @OpenResolver(() => PersonType, 'Who asked', { nullable: true })
  askedBy(@Root() r: IdentityRequest, @Ctx() context: Context) { return personOf(context).load(r.askedById); }

  @OpenResolver(() => ClueType, 'The restricted matter, for those on it', { nullable: true })
  async clue(@Root() r: IdentityRequest, @Ctx() context: Context) { return r.about === 'CLUE' ? (await context.em()).findOne(Clue, { id: r.subjectId }) : null; }

  @OpenResolver(() => ReferralType, 'The referral, for those who see it', { nullable: true })
  async referral(@Root() r: IdentityRequest, @Ctx() context: Context) { return r.about === 'REFERRAL' ? (await context.em()).findOne(Referral, { id: r.subjectId }) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() r: IdentityRequest, @Ctx() context: Context): Offer[] {
    return offered(identityRules, { ...r, unitId: r.unitId ?? null, now: context.services.now() }, signedIn(context), context.lang);
  }

  @Mutation(() => IdentityRequestPayload, { description: 'Asks for a shielded identity and says what for' })
  async identityAsk(@Arg('input', () => IdentityAskInput, { description: 'Whose and what for' }) input: IdentityAskInput, @Ctx() context: Context) { return payload(context, await actions.ask(acting(context), input)); }

  @Mutation(() => IdentityRequestPayload, { description: 'A second person grants it for some hours' })
  async identityGrant(@Arg('input', () => IdentityDecideInput, { description: 'On what grounds' }) input: IdentityDecideInput, @Ctx() context: Context) { return payload(context, await actions.grant(acting(context), input)); }

  @Mutation(() => IdentityRequestPayload, { description: 'A second person refuses it' })
  async identityRefuse(@Arg('input', () => IdentityDecideInput, { description: 'On what grounds' }) input: IdentityDecideInput, @Ctx() context: Context) { return payload(context, await actions.refuse(acting(context), input)); }

  @Mutation(() => IdentityRevealPayload, { description: 'The identity, to whoever asked and while it is granted; each time is kept, and whoever is shown is told' })
  async identityReveal(@Arg('input', () => OnIdentityRequestInput, { description: 'Which' }) input: OnIdentityRequestInput, @Ctx() context: Context) {
    const { people, ...answer } = await actions.reveal(acting(context), input);
    return { ...await payload(context, answer), people };
  }
}
