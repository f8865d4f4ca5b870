import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { handOver } from '../accounts/session.resolver.ts';
import { SessionPayload } from '../accounts/session.type.ts';
import type { Context } from '../journal/context.ts';
import { fromHere } from '../kernel/loopback.ts';
import { Refused } from '../kernel/refused.ts';
import { presets } from './presets.ts';
import { beginSetup, setupNeeded } from './setup.actions.ts';
import { SetupBeginInput, SetupState } from './setup.type.ts';

@Resolver()
export class SetupResolver {
  @Query(() => SetupState, { description: 'Whether there is a first administrator' })
  async setup(@Ctx() { services, lang }: Context): Promise<SetupState> {
    return { needed: await setupNeeded(services), presets: presets.map(({ key, label }) => ({ code: key, label: label[lang], hint: null })) };
  }

  @Mutation(() => SessionPayload, { description: 'Founds the first scheme and its administrator; only while there is none, and only from the machine the server runs on' })
  async setupBegin(@Arg('input', () => SetupBeginInput, { description: 'The scheme and its administrator' }) input: SetupBeginInput, @Ctx() context: Context): Promise<SessionPayload> {
    if (!fromHere(context.address) || !context.setCookie) throw new Refused('NOT_YOURS', {
      zh: '首次设置只能在服务器本机进行：在本机浏览器打开，或运行 npm run setup', en: 'The first setup is done on the server’s own machine: in a browser there, or by npm run setup',
    }, { rule: 'setup-here' });
    return handOver(context, await beginSetup(context.services, input, context.lang));
  }
}
