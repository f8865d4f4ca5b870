import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { ownAccountOf } from './own-account.read.ts';
import { OwnAccount, SecondFactorBeginInput, SecondFactorBeginPayload, SecondFactorCodeInput, SecondFactorConfirmInput, SecondFactorPayload, SessionEndInput } from './own-account.type.ts';
import { qrOf } from './qr.ts';
import { beginEnrolment, confirmEnrolment, giveUpFactor, renewRecovery } from './second-factor.actions.ts';
import { endOwnSession } from './session.actions.ts';
import { present } from './session.resolver.ts';
import { SessionPayload } from './session.type.ts';
import { Viewer, viewerOf } from './viewer.type.ts';

@Resolver(() => Viewer)
export class OwnAccountResolver {
  @OpenResolver(() => OwnAccount, 'One’s own account: password, second factor, open sessions')
  account(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<OwnAccount> {
    return inTransaction(context.services, [systemScope], (em) => ownAccountOf(em, context.services, actor.personId, present(context).session));
  }

  @Mutation(() => SecondFactorBeginPayload, { description: 'Begins to set up an authenticator app; nothing changes until its first code came back' })
  async secondFactorBegin(@Arg('input', () => SecondFactorBeginInput, { description: 'The password, and a code where there is an app already' }) input: SecondFactorBeginInput, @Ctx() context: Context): Promise<SecondFactorBeginPayload> {
    const { secret, uri, ticket } = await beginEnrolment(context.services, present(context), input);
    return { secret, ticket, qr: qrOf(uri) };
  }

  @Mutation(() => SecondFactorPayload, { description: 'Sets the authenticator app up; every other session of the account ends' })
  async secondFactorConfirm(@Arg('input', () => SecondFactorConfirmInput, { description: 'The ticket and the first code' }) input: SecondFactorConfirmInput, @Ctx() context: Context): Promise<SecondFactorPayload> {
    const { recoveryCodes, who } = await confirmEnrolment(context.services, present(context), input);
    await context.become(who.actor, who.session);
    return { recoveryCodes, viewer: viewerOf(context)! };
  }

  @Mutation(() => SecondFactorPayload, { description: 'Makes new recovery codes; those before are worth nothing any more' })
  async secondFactorRenewCodes(@Arg('input', () => SecondFactorCodeInput, { description: 'A code' }) { code }: SecondFactorCodeInput, @Ctx() context: Context): Promise<SecondFactorPayload> {
    const recoveryCodes = await renewRecovery(context.services, present(context), code);
    return { recoveryCodes, viewer: viewerOf(context)! };
  }

  @Mutation(() => SessionPayload, { description: 'Gives up the second factor; refused to whoever must have one' })
  async secondFactorRemove(@Arg('input', () => SecondFactorCodeInput, { description: 'A code' }) { code }: SecondFactorCodeInput, @Ctx() context: Context): Promise<SessionPayload> {
    await giveUpFactor(context.services, present(context), code);
    return { viewer: viewerOf(context)! };
  }

  @Mutation(() => SessionPayload, { description: 'Ends one of one’s own sessions; its sockets close' })
  async sessionEnd(@Arg('input', () => SessionEndInput, { description: 'Which' }) { sessionId }: SessionEndInput, @Ctx() context: Context): Promise<SessionPayload> {
    await endOwnSession(context.services, present(context), sessionId);
    return { viewer: viewerOf(context)! };
  }
}
