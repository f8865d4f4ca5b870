import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver, StaffResolver } from '../journal/field.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { approvePlan, draftPlan, reportMeasure, sendPlanBack, submitPlan } from './plan.actions.ts';
import { Plan } from './plan.entity.ts';
import { planRules } from './plan.rules.ts';
import { OnPlanInput, PlanDraftInput, PlanMeasureDoneInput, PlanPayload, PlanSendBackInput, PlanType } from './plan.type.ts';
import { isWorkedOn } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { plan: await (await context.em()).findOneOrFail(Plan, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => PlanType)
export class PlanResolver {
  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() p: Plan, @Ctx() context: Context) { return planRules.states[p.state][context.lang]; }

  @StaffResolver(() => String, 'Who filed it', { nullable: true })
  async filedBy(@Root() p: Plan, @Ctx() context: Context) { return (await personOf(context).load(p.filedById))?.name ?? null; }

  @StaffResolver(() => String, 'Which leader approved it', { nullable: true })
  async approvedBy(@Root() p: Plan, @Ctx() context: Context) { return p.approvedById ? ((await personOf(context).load(p.approvedById))?.name ?? null) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() p: Plan, @Ctx() context: Context): Promise<Offer[]> {
    const referral = await (await context.em()).findOneOrFail(Referral, { id: p.referralId });
    const offers = offered(planRules, { ...p, handlerId: referral.handlerId ?? null, inHand: isWorkedOn(referral) }, signedIn(context), context.lang);
    return p.measures.every((m) => m.doneOn) ? offers.filter((o) => o.action !== 'progress') : offers;
  }

  @Mutation(() => PlanPayload, { description: 'The handler files the measures of a rectification plan, or files them anew while it is a draft (A-50)' })
  async planDraft(@Arg('input', () => PlanDraftInput, { description: 'The measures' }) input: PlanDraftInput, @Ctx() context: Context) {
    return payload(context, await draftPlan(acting(context), input));
  }

  @Mutation(() => PlanPayload, { description: 'The handler sends the plan to the unit\'s leader (A-50)' })
  async planSubmit(@Arg('input', () => OnPlanInput, { description: 'Which' }) input: OnPlanInput, @Ctx() context: Context) {
    return payload(context, await submitPlan(acting(context), input));
  }

  @Mutation(() => PlanPayload, { description: 'The leader sends the plan back to the handler' })
  async planSendBack(@Arg('input', () => PlanSendBackInput, { description: 'What to change' }) input: PlanSendBackInput, @Ctx() context: Context) {
    return payload(context, await sendPlanBack(acting(context), input));
  }

  @Mutation(() => PlanPayload, { description: 'The leader approves the plan; the office sees it from now on (A-50)' })
  async planApprove(@Arg('input', () => OnPlanInput, { description: 'Which' }) input: OnPlanInput, @Ctx() context: Context) {
    return payload(context, await approvePlan(acting(context), input));
  }

  @Mutation(() => PlanPayload, { description: 'The handler reports that a measure is done (A-50)' })
  async planMeasureDone(@Arg('input', () => PlanMeasureDoneInput, { description: 'Which, and when' }) input: PlanMeasureDoneInput, @Ctx() context: Context) {
    return payload(context, await reportMeasure(acting(context), input));
  }
}
