import { Ctx, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import type { Context } from '../journal/context.ts';
import { OfficeResolver } from '../journal/field.ts';
import { labelOf } from '../schemes/label.ts';
import type { Call } from './contact.entity.ts';
import { Submission } from './submission.entity.ts';
import { CallType } from './submission.type.ts';

@Resolver(() => CallType)
export class CallResolver {
  @OfficeResolver(() => String, 'The outcome, in the language of the caller', { nullable: true })
  async outcomeLabel(@Root() call: Call, @Ctx() context: Context) {
    const em = await context.em();
    const submission = await em.findOneOrFail(Submission, { id: call.submissionId });
    return labelOf(context, submission.ruleSetId, 'callOutcomes', call.outcome);
  }

  @OfficeResolver(() => String, 'Who called', { nullable: true })
  async by(@Root() call: Call, @Ctx() context: Context) { return (await personOf(context).load(call.byId))?.name ?? null; }
}
