import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver, StaffResolver } from '../journal/field.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { labelOf } from '../schemes/label.ts';
import { rulesOf } from '../schemes/rules.ts';
import { AnswerClassType } from '../schemes/scheme.type.ts';
import { countersign, objectTo } from './countersign.actions.ts';
import { seenReplyFacts } from './joint.facts.ts';
import { Referral } from './referral.entity.ts';
import { draft, sendBack, sign, submitReply } from './reply.actions.ts';
import { ReferralPayload } from './referral.type.ts';
import { Reply } from './reply.entity.ts';
import { replyRules } from './reply.rules.ts';
import { OnReplyInput, rectifiedWords, ReplyDraftInput, ReplyObjectInput, ReplyPayload, ReplySendBackInput, ReplyType } from './reply.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { reply: await (await context.em()).findOneOrFail(Reply, { id: answer.id }), cursor: answer.cursor };
}

/** The rule set a reply's words are chosen from: that of its referral. */
const ruleSetOf = async (context: Context, r: Reply) => (await (await context.em()).findOneOrFail(Referral, { id: r.referralId })).ruleSetId;

/** A co-handling unit reads the joint reply, not what passed inside the lead unit or between it and the office. */
const ofAnotherUnit = (r: Reply, { actor }: Context) => !!actor?.unitId && actor.unitId !== r.unitId;

@Resolver(() => ReplyType)
export class ReplyResolver {
  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() r: Reply, @Ctx() context: Context) { return replyRules.states[r.state][context.lang]; }

  @OpenResolver(() => AnswerClassType, 'Its class, from the scheme\'s rules; null in a draft that has none yet', { nullable: true })
  async answerClass(@Root() r: Reply, @Ctx() context: Context) {
    if (!r.answerClassId) return null;
    const { answerClasses } = await rulesOf(await context.em(), await ruleSetOf(context, r));
    return answerClasses.find((c) => c.id === r.answerClassId) ?? null;
  }

  @OpenResolver(() => String, 'The category of the reason, in the language of the caller', { nullable: true })
  async reasonCategoryLabel(@Root() r: Reply, @Ctx() context: Context) {
    return r.reasonCategory ? labelOf(context, await ruleSetOf(context, r), 'reasonCategories', r.reasonCategory) : null;
  }

  @OpenResolver(() => String, 'Whether the problem has been put right, in the language of the caller', { nullable: true })
  rectifiedLabel(@Root() r: Reply, @Ctx() context: Context) { return r.rectified ? rectifiedWords[r.rectified][context.lang] : null; }

  @StaffResolver(() => String, 'What the leader asked the handler to change; not for co-handling units', { nullable: true })
  sendBackNote(@Root() r: Reply, @Ctx() context: Context) { return ofAnotherUnit(r, context) ? null : r.sendBackNote ?? null; }

  @StaffResolver(() => String, 'Why the office did not accept it; not for co-handling units', { nullable: true })
  reviewNote(@Root() r: Reply, @Ctx() context: Context) { return ofAnotherUnit(r, context) ? null : r.reviewNote ?? null; }

  @StaffResolver(() => String, 'Who drafted it; null for observers', { nullable: true })
  async draftedBy(@Root() r: Reply, @Ctx() context: Context) { return (await personOf(context).load(r.draftedById))?.name ?? null; }

  @StaffResolver(() => String, 'Which leader signed it; null for observers', { nullable: true })
  async signedBy(@Root() r: Reply, @Ctx() context: Context) { return r.signedById ? ((await personOf(context).load(r.signedById))?.name ?? null) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() r: Reply, @Ctx() context: Context): Promise<Offer[]> {
    // a stream tells of what was seen a moment ago
    const facts = await seenReplyFacts(await context.em(), r);
    return facts ? offered(replyRules, facts, signedIn(context), context.lang) : [];
  }

  @Mutation(() => ReplyPayload, { description: 'The handler begins a reply, or saves the one that is open; nothing is required of a draft' })
  async replyDraft(@Arg('input', () => ReplyDraftInput, { description: 'The words so far' }) input: ReplyDraftInput, @Ctx() context: Context) {
    return payload(context, await draft(acting(context), input));
  }

  @Mutation(() => ReplyPayload, { description: 'The handler sends it to a leader; refused while the reason its class requires is missing (A-29)' })
  async replySubmit(@Arg('input', () => OnReplyInput, { description: 'Which' }) input: OnReplyInput, @Ctx() context: Context) {
    return payload(context, await submitReply(acting(context), input));
  }

  @Mutation(() => ReplyPayload, { description: 'The leader sends it back to the handler' })
  async replySendBack(@Arg('input', () => ReplySendBackInput, { description: 'What to change' }) input: ReplySendBackInput, @Ctx() context: Context) {
    return payload(context, await sendBack(acting(context), input));
  }

  @Mutation(() => ReplyPayload, { description: 'The leader of a co-handling unit countersigns the version that waits for signature (会签)' })
  async replyCountersign(@Arg('input', () => OnReplyInput, { description: 'Which' }) input: OnReplyInput, @Ctx() context: Context) {
    return payload(context, await countersign(acting(context), input));
  }

  @Mutation(() => ReferralPayload, { description: 'The leader of a co-handling unit objects with reasons: the reply is a draft again, and is no more for that unit until it is sent anew' })
  async replyObject(@Arg('input', () => ReplyObjectInput, { description: 'Why' }) input: ReplyObjectInput, @Ctx() context: Context) {
    const { id, cursor } = await objectTo(acting(context), input);
    await context.fresh();
    return { referral: await (await context.em()).findOneOrFail(Referral, { id }), cursor };
  }

  @Mutation(() => ReplyPayload, { description: 'The leader signs; the referral is replied to and its clock is met (A-29)' })
  async replySign(@Arg('input', () => OnReplyInput, { description: 'Which' }) input: OnReplyInput, @Ctx() context: Context) {
    return payload(context, await sign(acting(context), input));
  }
}
