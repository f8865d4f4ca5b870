import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { acting, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { beginnings, offered, Offer } from '../journal/offer.type.ts';
import { closeRound, consult, disposeOpinion, enterOpinion } from './round.actions.ts';
import { ConsultationRound, RoundOpinion } from './round.entity.ts';
import { roundOpinionRules, roundRules } from './round.rules.ts';
import { ConsultationRoundPayload, ConsultationRoundType, RoundOpinionPayload, RoundOpinionType } from './round.type.ts';
import { ConsultationRoundCloseInput, RoundOpinionDisposeInput, RoundOpinionEnterInput, RuleSetConsultInput } from './rule-set.input.ts';
import { ruleSetPayload } from './rule-set.resolver.ts';
import { RuleSetPayload } from './rule-set.type.ts';

@Resolver(() => ConsultationRoundType)
export class ConsultationRoundResolver {
  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() { state }: ConsultationRound, @Ctx() { lang }: Context): string {
    return roundRules.states[state][lang];
  }

  @OpenResolver(() => [RoundOpinionType], 'What was said in it, as far as the caller reads it: authors their own')
  async opinions(@Root() { id }: ConsultationRound, @Ctx() context: Context): Promise<RoundOpinion[]> {
    return (await context.em()).find(RoundOpinion, { roundId: id }, { orderBy: { enteredAt: 'asc', id: 'asc' } });
  }

  @OpenResolver(() => [Offer], 'What the caller may do with it')
  allowedActions(@Root() round: ConsultationRound, @Ctx() { actor, lang }: Context): Offer[] {
    if (!actor) return [];
    const ahead = { state: '' as never, schemeId: round.schemeId, authorId: actor.membershipId, roundState: round.state, consulted: round.consulted };
    return [...offered(roundRules as never, { ...round } as never, actor, lang), ...beginnings(roundOpinionRules as never, ahead as never, actor, lang)];
  }

  @Mutation(() => RuleSetPayload, { description: 'Begins a round of consultation on a draft (B-7)' })
  async ruleSetConsult(@Arg('input', () => RuleSetConsultInput, { description: 'Who is asked' }) input: RuleSetConsultInput, @Ctx() context: Context): Promise<RuleSetPayload> {
    return ruleSetPayload(context, await consult(acting(context), { ...input }));
  }

  @Mutation(() => ConsultationRoundPayload, { description: 'Closes a round; nothing is entered in it from then on' })
  async consultationRoundClose(@Arg('input', () => ConsultationRoundCloseInput, { description: 'The round' }) input: ConsultationRoundCloseInput, @Ctx() context: Context): Promise<ConsultationRoundPayload> {
    const { id, cursor } = await closeRound(acting(context), { ...input });
    await context.fresh();
    return { round: await (await context.em()).findOneOrFail(ConsultationRound, { id }) as never, cursor };
  }
}

@Resolver(() => RoundOpinionType)
export class RoundOpinionResolver {
  @OpenResolver(() => String, 'What became of it, in the language of the caller')
  stateLabel(@Root() { state }: RoundOpinion, @Ctx() { lang }: Context): string {
    return roundOpinionRules.states[state][lang];
  }

  @OpenResolver(() => [Offer], 'What the caller may do with it')
  allowedActions(@Root() opinion: RoundOpinion, @Ctx() { actor, lang }: Context): Offer[] {
    return actor ? offered(roundOpinionRules as never, { ...opinion } as never, actor, lang) : [];
  }

  @Mutation(() => RoundOpinionPayload, { description: 'Says what one thinks of a draft, while its round is open (B-7)' })
  async roundOpinionEnter(@Arg('input', () => RoundOpinionEnterInput, { description: 'The opinion' }) input: RoundOpinionEnterInput, @Ctx() context: Context): Promise<RoundOpinionPayload> {
    return opinionPayload(context, await enterOpinion(acting(context), { ...input }));
  }

  @Mutation(() => RoundOpinionPayload, { description: 'Adopts an opinion on a draft, or does not, with the reason (B-7)' })
  async roundOpinionDispose(@Arg('input', () => RoundOpinionDisposeInput, { description: 'What becomes of it' }) input: RoundOpinionDisposeInput, @Ctx() context: Context): Promise<RoundOpinionPayload> {
    return opinionPayload(context, await disposeOpinion(acting(context), { ...input }));
  }
}

async function opinionPayload(context: Context, { id, cursor }: { id: string; cursor: string }): Promise<RoundOpinionPayload> {
  await context.fresh();
  return { roundOpinion: await (await context.em()).findOneOrFail(RoundOpinion, { id }) as never, cursor };
}
