import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { filtered } from '../activities/listing.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { IdentityResolver, OfficeResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionPayload } from '../submissions/opinion.resolver.ts';
import { OpinionPayload, OpinionType } from '../submissions/opinion.type.ts';
import { publicityFacts } from './facts.ts';
import * as actions from './publicity.actions.ts';
import { PublicityItem } from './publicity.entity.ts';
import { namings, publicityRules } from './publicity.rules.ts';
import {
  OnPublicityInput, OpinionCollectInput, PublicityFilter, PublicityItemConnection, PublicityItemType, PublicityNameInput, PublicityPayload, PublicityReasonInput, PublicityWriteInput,
} from './publicity.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { publicityItem: await (await context.em()).findOneOrFail(PublicityItem, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => PublicityItemType)
export class PublicityResolver {
  @Query(() => PublicityItemConnection, { description: 'Good practices that the caller may see: everybody those that are published, the office all, an author their own; the latest first' })
  publicityItems(@Ctx() context: Context, @Arg('where', () => PublicityFilter, { nullable: true, description: 'Which' }) where: PublicityFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, PublicityItem, {
      table: 'publicity_item', sort: 'coalesce(t.published_at, t.collected_at)', sortType: 'timestamptz', descending: true, first, after,
      ...filtered(signedIn(context), ['t.state = any(?::text[])', where?.states && pgArray(where.states)]),
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() p: PublicityItem, @Ctx() context: Context) { return publicityRules.states[p.state][context.lang]; }

  @IdentityResolver(() => String, 'Whether its author agreed to be named, in the language of the caller', { nullable: true })
  namingLabel(@Root() p: PublicityItem, @Ctx() context: Context) { return namings[p.naming][context.lang]; }

  @IdentityResolver(() => OpinionType, 'What it came of, as far as the caller may see it', { nullable: true })
  async opinion(@Root() p: PublicityItem, @Ctx() context: Context) { return (await context.em()).findOne(Opinion, { id: p.opinionId }); }

  @OfficeResolver(() => PersonType, 'Who wrote it up', { nullable: true })
  writtenBy(@Root() p: PublicityItem, @Ctx() context: Context) { return p.writtenById ? personOf(context).load(p.writtenById) : null; }

  @OfficeResolver(() => PersonType, 'Who approved it', { nullable: true })
  approvedBy(@Root() p: PublicityItem, @Ctx() context: Context) { return p.approvedById ? personOf(context).load(p.approvedById) : null; }

  @OpenResolver(() => [TimelineEntry], 'What happened to it, oldest first')
  timeline(@Root() p: PublicityItem, @Ctx() context: Context) { return timelineOf(context, [p.id]); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() p: PublicityItem, @Ctx() context: Context): Promise<Offer[]> { return offered(publicityRules, await publicityFacts(await context.em(), p), signedIn(context), context.lang); }

  @Mutation(() => OpinionPayload, { description: 'A good practice is collected to be written up; it goes to no department (A-40)' })
  async opinionCollect(@Arg('input', () => OpinionCollectInput, { description: 'Which' }) input: OpinionCollectInput, @Ctx() context: Context) { return opinionPayload(context, await actions.collect(acting(context), input)); }

  @Mutation(() => PublicityPayload, { description: 'The office writes it up; what was approved is approved anew (A-51)' })
  async publicityWrite(@Arg('input', () => PublicityWriteInput, { description: 'The text' }) input: PublicityWriteInput, @Ctx() context: Context) { return payload(context, await actions.write(acting(context), input)); }

  @Mutation(() => PublicityPayload, { description: 'The office asks its author whether to name them' })
  async publicityAsk(@Arg('input', () => OnPublicityInput, { description: 'Which' }) input: OnPublicityInput, @Ctx() context: Context) { return payload(context, await actions.askNaming(acting(context), input)); }

  @Mutation(() => PublicityPayload, { description: 'Its author agrees to be named, does not, or takes the agreement back' })
  async publicityName(@Arg('input', () => PublicityNameInput, { description: 'Whether' }) input: PublicityNameInput, @Ctx() context: Context) { return payload(context, await actions.answerNaming(acting(context), input)); }

  @Mutation(() => PublicityPayload, { description: 'Somebody other than its writer approves it' })
  async publicityApprove(@Arg('input', () => OnPublicityInput, { description: 'Which' }) input: OnPublicityInput, @Ctx() context: Context) { return payload(context, await actions.approve(acting(context), input)); }

  @Mutation(() => PublicityPayload, { description: 'It is published for everybody of the scheme' })
  async publicityPublish(@Arg('input', () => OnPublicityInput, { description: 'Which' }) input: OnPublicityInput, @Ctx() context: Context) { return payload(context, await actions.publish(acting(context), input)); }

  @Mutation(() => PublicityPayload, { description: 'The office does not make it public, and says why' })
  async publicityDecline(@Arg('input', () => PublicityReasonInput, { description: 'Why' }) input: PublicityReasonInput, @Ctx() context: Context) { return payload(context, await actions.decline(acting(context), input)); }

  @Mutation(() => PublicityPayload, { description: 'The office takes down what was published' })
  async publicityRetract(@Arg('input', () => PublicityReasonInput, { description: 'Why' }) input: PublicityReasonInput, @Ctx() context: Context) { return payload(context, await actions.retract(acting(context), input)); }
}
