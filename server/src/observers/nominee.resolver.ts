import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Acting } from '../journal/act.ts';
import type { Context } from '../journal/context.ts';
import { giveConsent, signPledge, stepDown } from './nominee.actions.ts';
import { nomineeOf } from './nominee.link.ts';
import { nomineePage } from './nominee.page.ts';
import { NomineeConsentInput, NomineeInput, NomineePage, NomineePayload, NomineeSignInput } from './nominee.type.ts';

/** What nominees do by their personal link, without an account. */
@Resolver()
export class NomineeResolver {
  @Query(() => NomineePage, { description: 'What a nominee sees by their personal link; for whoever holds it' })
  async nominee(@Arg('token', () => String, { description: 'The token of the link' }) token: string, @Ctx() { services, address, lang }: Context): Promise<NomineePage> {
    return nomineePage(services, await nomineeOf(services, token, { address, lang }));
  }

  @Mutation(() => NomineePayload, { description: 'The nominee agrees to take part (A-4)' })
  async nomineeConsent(@Arg('input', () => NomineeConsentInput, { description: 'To what' }) { token, ...input }: NomineeConsentInput, @Ctx() context: Context) {
    return done(context, token, (a) => giveConsent(a, input));
  }

  @Mutation(() => NomineePayload, { description: 'The nominee signs the pledge, once and for good (A-10)' })
  async nomineeSign(@Arg('input', () => NomineeSignInput, { description: 'The signature' }) { token, ...input }: NomineeSignInput, @Ctx() context: Context) {
    return done(context, token, (a) => signPledge(a, input));
  }

  @Mutation(() => NomineePayload, { description: 'The nominee takes no further part' })
  async nomineeStepDown(@Arg('input', () => NomineeInput, { description: 'Whose link it is' }) { token }: NomineeInput, @Ctx() context: Context) {
    return done(context, token, stepDown);
  }
}

async function done({ services, address, lang }: Context, token: string, what: (a: Acting) => Promise<unknown>): Promise<NomineePayload> {
  const { actor } = await nomineeOf(services, token, { address, lang });
  await what({ services, actor });
  return { nominee: await nomineePage(services, await nomineeOf(services, token, { address, lang })) };
}
