import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver, StaffResolver } from '../journal/field.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { isWorkedOn } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';
import { draftStageReport, passOnStageReport, releaseStageReport } from './stage-report.actions.ts';
import { StageReport } from './stage-report.entity.ts';
import { stageReportRules } from './stage-report.rules.ts';
import { OnStageReportInput, StageReportDraftInput, StageReportPayload, StageReportType } from './stage-report.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { stageReport: await (await context.em()).findOneOrFail(StageReport, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => StageReportType)
export class StageReportResolver {
  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() s: StageReport, @Ctx() context: Context) { return stageReportRules.states[s.state][context.lang]; }

  @StaffResolver(() => String, 'Who drafted it; null for observers', { nullable: true })
  async draftedBy(@Root() s: StageReport, @Ctx() context: Context) { return (await personOf(context).load(s.draftedById))?.name ?? null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() s: StageReport, @Ctx() context: Context): Promise<Offer[]> {
    const referral = await (await context.em()).findOneOrFail(Referral, { id: s.referralId });
    return offered(stageReportRules, { ...s, handlerId: referral.handlerId ?? null, inHand: isWorkedOn(referral) }, signedIn(context), context.lang);
  }

  @Mutation(() => StageReportPayload, { description: 'The handler writes the next staged reply of a long matter, or changes the one that is not released' })
  async stageReportDraft(@Arg('input', () => StageReportDraftInput, { description: 'How far it has come' }) input: StageReportDraftInput, @Ctx() context: Context) {
    return payload(context, await draftStageReport(acting(context), input));
  }

  @Mutation(() => StageReportPayload, { description: 'The leader releases it; where the scheme\'s rules say so, it goes to the authors at once' })
  async stageReportRelease(@Arg('input', () => OnStageReportInput, { description: 'Which' }) input: OnStageReportInput, @Ctx() context: Context) {
    return payload(context, await releaseStageReport(acting(context), input));
  }

  @Mutation(() => StageReportPayload, { description: 'The office passes it on to the authors (A-34)' })
  async stageReportPassOn(@Arg('input', () => OnStageReportInput, { description: 'Which' }) input: OnStageReportInput, @Ctx() context: Context) {
    return payload(context, await passOnStageReport(acting(context), input));
  }
}
