import { Arg, Ctx, Int, Query, Resolver, Root } from 'type-graphql';
import { Activity } from '../activities/activity.entity.ts';
import { ActivityType } from '../activities/activity.type.ts';
import { filtered } from '../activities/listing.ts';
import { afterQuarter, quarterNamed } from '../activities/quarter.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { startOfDay } from '../kernel/calendar.ts';
import { Refused } from '../kernel/refused.ts';
import { labelOf } from '../schemes/label.ts';
import { Submission } from './submission.entity.ts';
import { SubmissionConnection, SubmissionType } from './submission.type.ts';

/** What was filed after a visit, from the visit. */
@Resolver(() => ActivityType)
export class ActivitySubmissionsResolver {
  @OpenResolver(() => [SubmissionType], 'What its author filed after it, oldest first (A-36)')
  async submissions(@Root() a: Activity, @Ctx() context: Context) { return (await context.em()).find(Submission, { activityId: a.id }, { orderBy: { submittedAt: 'asc', id: 'asc' } }); }
}

/** The visit, from what was filed after it; and the industry signals of a quarter (A-36, B-4). */
@Resolver(() => SubmissionType)
export class SubmissionActivityResolver {
  @OpenResolver(() => ActivityType, 'The visit it came of (A-36)', { nullable: true })
  async activity(@Root() s: Submission, @Ctx() context: Context) { return s.activityId ? (await context.em()).findOne(Activity, { id: s.activityId }) : null; }

  @OpenResolver(() => String, 'The industry an industry signal concerns, in the language of the caller (B-4)', { nullable: true })
  industryLabel(@Root() s: Submission, @Ctx() context: Context) { return labelOf(context, s.ruleSetId, 'industries', s.industry); }

  @Query(() => SubmissionConnection, { description: 'The industry signals of a quarter, for its report; the latest first (B-4)' })
  async industrySignals(@Ctx() context: Context, @Arg('quarter', () => String, { description: 'The quarter, such as 2026-Q1' }) quarter: string,
    @Arg('industry', () => String, { nullable: true, description: 'Only those of this industry' }) industry: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const viewer = signedIn(context);
    const of = quarterNamed(quarter);
    if (!of) throw new Refused('INVALID', { zh: '季度格式应如 2026-Q1', en: 'A quarter is written like 2026-Q1' }, { field: 'quarter', rule: 'B-4' });
    return list(context, Submission, {
      table: 'submission', sort: 't.submitted_at', sortType: 'timestamptz', descending: true, first, after,
      ...filtered(viewer, ['t.state = ?', 'RECORDED'], ['t.submitted_at >= ?::timestamptz', startOfDay(of.from)], ['t.submitted_at < ?::timestamptz', startOfDay(afterQuarter(of))], ['t.industry = ?', industry]),
    });
  }
}
