import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver, StaffResolver } from '../journal/field.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { draftCoOpinion, signCoOpinion } from './co-opinion.actions.ts';
import { CoOpinion } from './co-opinion.entity.ts';
import { coOpinionRules } from './co-opinion.rules.ts';
import { CoHandlingType, CoOpinionDraftInput, CoOpinionPayload, CoOpinionType, CountersignatureType, coTaskWords, OnCoOpinionInput } from './co-opinion.type.ts';
import type { Countersignature } from './countersignature.entity.ts';
import { coOpinionsOf } from './joint.loaders.ts';
import { awaitsReply } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { coOpinion: await (await context.em()).findOneOrFail(CoOpinion, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => CoOpinionType)
export class CoOpinionResolver {
  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() c: CoOpinion, @Ctx() context: Context) { return coOpinionRules.states[c.state][context.lang]; }

  @OpenResolver(() => UnitType, 'The co-handling unit')
  unit(@Root() c: CoOpinion, @Ctx() context: Context) { return unitOf(context).load(c.unitId); }

  @StaffResolver(() => String, 'Who drafted it', { nullable: true })
  async draftedBy(@Root() c: CoOpinion, @Ctx() context: Context) { return (await personOf(context).load(c.draftedById))?.name ?? null; }

  @StaffResolver(() => String, 'Which leader signed it', { nullable: true })
  async signedBy(@Root() c: CoOpinion, @Ctx() context: Context) { return c.signedById ? ((await personOf(context).load(c.signedById))?.name ?? null) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() c: CoOpinion, @Ctx() context: Context): Promise<Offer[]> {
    const referral = await (await context.em()).findOneOrFail(Referral, { id: c.referralId });
    return offered(coOpinionRules, { ...c, awaited: awaitsReply(referral) }, signedIn(context), context.lang);
  }

  @Mutation(() => CoOpinionPayload, { description: 'A handler of a co-handling unit writes its opinion down, or changes what is not signed' })
  async coOpinionDraft(@Arg('input', () => CoOpinionDraftInput, { description: 'The opinion' }) input: CoOpinionDraftInput, @Ctx() context: Context) {
    return payload(context, await draftCoOpinion(acting(context), input));
  }

  @Mutation(() => CoOpinionPayload, { description: 'The leader of the co-handling unit signs its opinion; the lead unit is told' })
  async coOpinionSign(@Arg('input', () => OnCoOpinionInput, { description: 'Which' }) input: OnCoOpinionInput, @Ctx() context: Context) {
    return payload(context, await signCoOpinion(acting(context), input));
  }
}

@Resolver(() => CountersignatureType)
export class CountersignatureResolver {
  @OpenResolver(() => UnitType, 'The co-handling unit')
  unit(@Root() c: Countersignature, @Ctx() context: Context) { return unitOf(context).load(c.unitId); }

  @StaffResolver(() => String, 'Which leader said it', { nullable: true })
  async by(@Root() c: Countersignature, @Ctx() context: Context) { return (await personOf(context).load(c.byId))?.name ?? null; }
}

@Resolver(() => CoHandlingType)
export class CoHandlingResolver {
  @OpenResolver(() => UnitType, 'The co-handling unit')
  unit(@Root() c: CoHandlingType, @Ctx() context: Context) { return unitOf(context).load(c.unitId); }

  @OpenResolver(() => String, 'What is awaited of it, in the language of the caller', { nullable: true })
  awaitedLabel(@Root() c: CoHandlingType, @Ctx() context: Context) { return c.awaited && coTaskWords[c.awaited][context.lang]; }

  @OpenResolver(() => CoOpinionType, 'Its opinion, where the caller may read it: the lead unit and the office once it is signed', { nullable: true })
  async opinion(@Root() c: CoHandlingType, @Ctx() context: Context) {
    return ((await coOpinionsOf(context).load(c.referralId)) ?? []).find((o) => o.unitId === c.unitId) ?? null;
  }
}
