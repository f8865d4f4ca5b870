import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import type { Said } from '../kernel/refused.ts';
import { demoPeople, type DemoPerson } from './demo.ts';
import { advanceDemo } from './demo-clock.ts';
import { Demo, DemoAdvanceInput, DemoPersonType } from './demo.type.ts';

const banner: Said = {
  zh: '演示环境：人物和事项均为虚构，时间可以拨快，任何人都能以任何身份进入。请勿录入真实信息。',
  en: 'A demo: people and matters are made up, time can be moved, and anybody may enter as anybody. Enter nothing real.',
};
const demoOf = ({ services, lang }: Context): Demo | null => (services.demo ? { now: services.now(), banner: banner[lang] } : null);

@Resolver(() => Demo)
export class DemoResolver {
  @Query(() => Demo, { nullable: true, description: 'The demo town; null unless the server runs in demo mode' })
  demo(@Ctx() context: Context): Demo | null {
    return demoOf(context);
  }

  @Mutation(() => Demo, { description: 'Moves the demo’s clock forward; refused outside demo mode' })
  async demoAdvance(@Arg('input', () => DemoAdvanceInput, { description: 'How far' }) { days, hours }: DemoAdvanceInput, @Ctx() context: Context): Promise<Demo> {
    await advanceDemo(context.services, (days ?? 0) * 24 + (hours ?? 0));
    return demoOf(context)!;
  }

  @OpenResolver(() => [DemoPersonType], 'Everybody one can be, by scheme and part')
  people(@Ctx() context: Context): Promise<DemoPerson[]> {
    return demoPeople(context.services);
  }
}
