import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { filtered } from '../activities/listing.ts';
import { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { beginnings, Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { PublicityItem } from '../publicity/publicity.entity.ts';
import { PublicityItemType } from '../publicity/publicity.type.ts';
import { copyOfIssue, copyOfPractice, pushFacts } from './copy.ts';
import * as actions from './push.actions.ts';
import { ExternalPush } from './push.entity.ts';
import { pushRules } from './push.rules.ts';
import { ExternalPushConnection, ExternalPushFilter, ExternalPushPayload, ExternalPushProposeInput, ExternalPushType, OnPushInput, PushReasonInput, PushReceiveInput } from './push.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { externalPush: await (await context.em()).findOneOrFail(ExternalPush, { id: answer.id }), cursor: answer.cursor };
}
const offers = async (context: Context, subject: { issueId: string | null; publicityId: string | null; schemeId: string }, copy: { title: string; content: string }) =>
  beginnings(pushRules, await pushFacts(await context.em(), { ...subject, ...copy, state: '' as never, proposedById: '' }), signedIn(context), context.lang);

@Resolver(() => ExternalPushType)
export class ExternalPushResolver {
  @Query(() => ExternalPushConnection, { description: 'What was handed to platforms and bodies outside; the latest first' })
  externalPushes(@Ctx() context: Context, @Arg('where', () => ExternalPushFilter, { nullable: true, description: 'Which' }) where: ExternalPushFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, ExternalPush, {
      table: 'external_push', sort: 't.proposed_at', sortType: 'timestamptz', descending: true, first, after,
      ...filtered(signedIn(context), ['t.state = any(?::text[])', where?.states && pgArray(where.states)], ['t.issue_id = ?', where?.issueId]),
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() p: ExternalPush, @Ctx() context: Context) { return pushRules.states[p.state][context.lang]; }

  @OpenResolver(() => IssueType, 'The matter, where it is one of the ledger', { nullable: true })
  async issue(@Root() p: ExternalPush, @Ctx() context: Context) { return p.issueId ? (await context.em()).findOne(Issue, { id: p.issueId }) : null; }

  @OpenResolver(() => PublicityItemType, 'The good practice, where it is one', { nullable: true })
  async practice(@Root() p: ExternalPush, @Ctx() context: Context) { return p.publicityId ? (await context.em()).findOne(PublicityItem, { id: p.publicityId }) : null; }

  @OfficeResolver(() => PersonType, 'Who proposed it', { nullable: true })
  proposedBy(@Root() p: ExternalPush, @Ctx() context: Context) { return personOf(context).load(p.proposedById); }

  @OfficeResolver(() => PersonType, 'Who approved it', { nullable: true })
  approvedBy(@Root() p: ExternalPush, @Ctx() context: Context) { return p.approvedById ? personOf(context).load(p.approvedById) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() p: ExternalPush, @Ctx() context: Context): Promise<Offer[]> { return offered(pushRules, await pushFacts(await context.em(), p), signedIn(context), context.lang); }

  @Mutation(() => ExternalPushPayload, { description: 'Somebody of the office proposes to hand a matter or a good practice to a body outside (A-32)' })
  async externalPushPropose(@Arg('input', () => ExternalPushProposeInput, { description: 'What, and to whom' }) input: ExternalPushProposeInput, @Ctx() context: Context) { return payload(context, await actions.propose(acting(context), input)); }

  @Mutation(() => ExternalPushPayload, { description: 'Another person of the office approves it' })
  async externalPushApprove(@Arg('input', () => OnPushInput, { description: 'Which' }) input: OnPushInput, @Ctx() context: Context) { return payload(context, await actions.approve(acting(context), input)); }

  @Mutation(() => ExternalPushPayload, { description: 'It is noted that it was sent' })
  async externalPushSend(@Arg('input', () => OnPushInput, { description: 'Which' }) input: OnPushInput, @Ctx() context: Context) { return payload(context, await actions.send(acting(context), input)); }

  @Mutation(() => ExternalPushPayload, { description: 'It is noted that it did not arrive' })
  async externalPushFail(@Arg('input', () => PushReasonInput, { description: 'Why' }) input: PushReasonInput, @Ctx() context: Context) { return payload(context, await actions.fail(acting(context), input)); }

  @Mutation(() => ExternalPushPayload, { description: 'It is sent again, under the same record' })
  async externalPushRetry(@Arg('input', () => OnPushInput, { description: 'Which' }) input: OnPushInput, @Ctx() context: Context) { return payload(context, await actions.retry(acting(context), input)); }

  @Mutation(() => ExternalPushPayload, { description: 'Its receipt is noted, with the number it has on the other side' })
  async externalPushReceive(@Arg('input', () => PushReceiveInput, { description: 'The number' }) input: PushReceiveInput, @Ctx() context: Context) { return payload(context, await actions.receive(acting(context), input)); }

  @Mutation(() => ExternalPushPayload, { description: 'It is not sent after all' })
  async externalPushCancel(@Arg('input', () => PushReasonInput, { description: 'Why' }) input: PushReasonInput, @Ctx() context: Context) { return payload(context, await actions.cancel(acting(context), input)); }
}

@Resolver(() => IssueType)
export class IssuePushResolver {
  @OfficeResolver(() => [Offer], 'Whether the acting member may hand it to a body outside, and why not', { nullable: true })
  async pushBeginnings(@Root() i: Issue, @Ctx() context: Context): Promise<Offer[]> { return offers(context, { issueId: i.id, publicityId: null, schemeId: i.schemeId }, await copyOfIssue(await context.em(), i)); }
}
@Resolver(() => PublicityItemType)
export class PracticePushResolver {
  @OfficeResolver(() => [Offer], 'Whether the acting member may hand it to a body outside, and why not', { nullable: true })
  async pushBeginnings(@Root() p: PublicityItem, @Ctx() context: Context): Promise<Offer[]> { return offers(context, { issueId: null, publicityId: p.id, schemeId: p.schemeId }, copyOfPractice(p)); }
}
