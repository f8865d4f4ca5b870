import { Ctx, Resolver, Root } from 'type-graphql';
import type { Context } from '../journal/context.ts';
import { OfficeResolver } from '../journal/field.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { opinionsOfIssue } from '../submissions/opinions.ts';
import { Submission } from '../submissions/submission.entity.ts';
import type { Issue } from './issue.entity.ts';
import { IssueType } from './issue.type.ts';

@Resolver(() => IssueType)
export class IssueOriginResolver {
  @OfficeResolver(() => [UnitType], 'The units that rolled up what it was registered from (A-48); of several, when it was registered from opinions of several', { nullable: true })
  async originUnits(@Root() i: Issue, @Ctx() context: Context) {
    const opinions = (await opinionsOfIssue(context).load(i.id)) ?? [];
    const submissions = await (await context.em()).find(Submission, { id: { $in: opinions.map((o) => o.submissionId) } });
    return (await unitOf(context).loadMany([...new Set(submissions.flatMap((s) => s.originUnitId ?? []))].sort())).filter((unit) => unit !== null);
  }
}
