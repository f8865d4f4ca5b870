import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver, StaffResolver } from '../journal/field.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { askAuthor, logTalk, relayTalk } from './author-talk.actions.ts';
import { AuthorTalk } from './author-talk.entity.ts';
import { authorTalkRules } from './author-talk.rules.ts';
import { AuthorTalkAskInput, AuthorTalkLogInput, AuthorTalkPayload, AuthorTalkRelayInput, AuthorTalkType } from './author-talk.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { authorTalk: await (await context.em()).findOneOrFail(AuthorTalk, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => AuthorTalkType)
export class AuthorTalkResolver {
  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() t: AuthorTalk, @Ctx() context: Context) { return authorTalkRules.states[t.state][context.lang]; }

  @StaffResolver(() => String, 'Who relayed it', { nullable: true })
  async relayedBy(@Root() t: AuthorTalk, @Ctx() context: Context) { return t.relayedById ? ((await personOf(context).load(t.relayedById))?.name ?? null) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() t: AuthorTalk, @Ctx() context: Context): Offer[] {
    return offered(authorTalkRules, { ...t, handlerId: t.handlerId ?? null }, signedIn(context), context.lang);
  }

  @Mutation(() => AuthorTalkPayload, { description: 'The handler asks the author something before the reply, through the liaison' })
  async authorTalkAsk(@Arg('input', () => AuthorTalkAskInput, { description: 'What' }) input: AuthorTalkAskInput, @Ctx() context: Context) {
    return payload(context, await askAuthor(acting(context), input));
  }

  @Mutation(() => AuthorTalkPayload, { description: 'The liaison relays what the author said' })
  async authorTalkRelay(@Arg('input', () => AuthorTalkRelayInput, { description: 'What' }) input: AuthorTalkRelayInput, @Ctx() context: Context) {
    return payload(context, await relayTalk(acting(context), input));
  }

  @Mutation(() => AuthorTalkPayload, { description: 'The liaison logs a talk with the author that nobody had asked for' })
  async authorTalkLog(@Arg('input', () => AuthorTalkLogInput, { description: 'What' }) input: AuthorTalkLogInput, @Ctx() context: Context) {
    return payload(context, await logTalk(acting(context), input));
  }
}
