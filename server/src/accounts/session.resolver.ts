import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../journal/context.ts';
import { Refused } from '../kernel/refused.ts';
import { challenged, type From } from './enter.actions.ts';
import { changePassword } from './password.actions.ts';
import { actAs, signOut, type Opened } from './session.actions.ts';
import { PasswordChangeInput, SessionActAsInput, SessionPayload, SessionSignInInput, SessionVerifyInput, SignInPayload, SignOnOffer } from './session.type.ts';
import { verifySecond } from './second-step.actions.ts';
import { signIn } from './sign-in.actions.ts';
import { viewerOf } from './viewer.type.ts';

@Resolver()
export class SessionResolver {
  @Query(() => SignOnOffer, { nullable: true, description: 'Single sign-on, where the operator has configured it' })
  signOn(@Ctx() { services: { identity } }: Context): SignOnOffer | null {
    return identity.provider && { name: identity.provider.name, url: '/sign-on' };
  }

  @Mutation(() => SignInPayload, { description: 'Signs in, or asks for the second factor. An unknown user, a wrong password and a locked account get the same answer' })
  async sessionSignIn(@Arg('input', () => SessionSignInInput, { description: 'Who signs in' }) input: SessionSignInInput, @Ctx() context: Context): Promise<SignInPayload> {
    browserOf(context);
    const outcome = await signIn(context.services, input, fromOf(context));
    if (!challenged(outcome)) return { ...await takeOver(context, outcome), codeAsked: false };
    context.signInStep?.set(outcome.challenge, outcome.until);
    return { viewer: null, codeAsked: true };
  }

  @Mutation(() => SessionPayload, { description: 'The second step of a sign-in: a code of the authenticator app, or a recovery code, each taken once' })
  async sessionVerify(@Arg('input', () => SessionVerifyInput, { description: 'The code' }) { code }: SessionVerifyInput, @Ctx() context: Context): Promise<SessionPayload> {
    browserOf(context);
    const opened = await verifySecond(context.services, { challenge: context.signInStep?.challenge ?? '', code }, fromOf(context));
    context.signInStep?.set(null);
    return takeOver(context, opened);
  }

  @Mutation(() => Boolean, { description: 'Signs out; sockets of the session close. True also for somebody who had not signed in' })
  async sessionSignOut(@Ctx() context: Context): Promise<boolean> {
    const { actor, session, services } = context;
    if (actor && session) await signOut(services, { actor, session });
    context.setCookie?.(null);
    await context.become(null, null);
    return true;
  }

  @Mutation(() => SessionPayload, { description: 'Goes on in another of one’s memberships; the session is replaced, and its sockets close' })
  async sessionActAs(@Arg('input', () => SessionActAsInput, { description: 'Which membership' }) { membershipId }: SessionActAsInput, @Ctx() context: Context): Promise<SessionPayload> {
    browserOf(context);
    return handOver(context, await actAs(context.services, present(context), membershipId));
  }

  @Mutation(() => SessionPayload, { description: 'Changes one’s password; every other session of the account ends' })
  async passwordChange(@Arg('input', () => PasswordChangeInput, { description: 'The old and the new one' }) input: PasswordChangeInput, @Ctx() context: Context): Promise<SessionPayload> {
    const who = await changePassword(context.services, present(context), input);
    await context.become(who.actor, who.session);
    return { viewer: viewerOf(context)! };
  }
}

/** Whoever is signed in, also with a first password that they must still change. */
export function present({ actor, session }: Context) {
  if (!actor || !session) throw new Refused('UNAUTHENTICATED', { zh: '请先登录', en: 'Sign in first' });
  return { actor, session };
}

function browserOf({ setCookie }: Context): void {
  if (!setCookie) throw new Refused('INVALID', { zh: '登录请通过 HTTP 请求进行', en: 'Sign in over HTTP, not over a socket' });
}

const fromOf = ({ address, device, lang }: Context): From => ({ address, device, lang });

/** Whoever signs in anew in the same browser leaves no session behind. */
async function takeOver(context: Context, opened: Opened): Promise<SessionPayload> {
  if (context.actor && context.session) await signOut(context.services, present(context));
  return handOver(context, opened);
}

/** The browser gets the token in its cookie, and the rest of the request is the new session's. */
export async function handOver(context: Context, { token, expires, who }: Opened): Promise<SessionPayload> {
  context.setCookie?.(token, expires);
  await context.become(who.actor, who.session);
  return { viewer: viewerOf(context)! };
}
