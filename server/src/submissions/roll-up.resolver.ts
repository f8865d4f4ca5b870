import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { acting, type Context } from '../journal/context.ts';
import { OfficeResolver } from '../journal/field.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { rollUp } from './roll-up.actions.ts';
import { Submission } from './submission.entity.ts';
import { SubmissionPayload, SubmissionRollUpInput, SubmissionType } from './submission.type.ts';

@Resolver(() => SubmissionType)
export class SubmissionRollUpResolver {
  @OfficeResolver(() => UnitType, 'The unit that rolled it up to the office (A-48); null until then', { nullable: true, reads: ['originUnitId'] })
  originUnit(@Root() s: Submission, @Ctx() context: Context) { return s.originUnitId ? unitOf(context).load(s.originUnitId) : null; }

  @Mutation(() => SubmissionPayload, { description: 'Those who manage its author roll it up to the office, once (A-48)' })
  async submissionRollUp(@Arg('input', () => SubmissionRollUpInput, { description: 'Which' }) input: SubmissionRollUpInput, @Ctx() context: Context) {
    const { id, cursor } = await rollUp(acting(context), input);
    await context.fresh();
    return { submission: await (await context.em()).findOneOrFail(Submission, { id }), cursor };
  }
}
