import { Ctx, ObjectType, Resolver, Root } from 'type-graphql';
import { Viewer } from '../accounts/viewer.type.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { Open, OpenResolver } from '../journal/field.ts';
import { Offer } from '../journal/offer.type.ts';
import { LocalDate } from '../journal/scalars.ts';
import { lastDayOfMonth, monthOf, shanghaiDay } from '../kernel/calendar.ts';
import { inForce } from '../schemes/rules.ts';
import { Submission } from './submission.entity.ts';
import { submissionRules } from './submission.rules.ts';
import { SubmissionType } from './submission.type.ts';

@ObjectType({ description: 'The form an observer owes this month (B-23)' })
export class MonthlyForm {
  @Open(() => String, 'The code of its kind, to file it with')
  type!: string;
  @Open(() => String, 'The month, YYYY-MM')
  month!: string;
  @Open(() => LocalDate, 'The last day it can be filed, Asia/Shanghai')
  dueOn!: string;
  @Open(() => SubmissionType, 'What was filed; null while it is owed', { nullable: true })
  submission!: Submission | null;
}

/** What the viewer owes and may begin. */
@Resolver(() => Viewer)
export class ViewerDutiesResolver {
  @OpenResolver(() => MonthlyForm, 'This month\'s form of an observer; null for others, and where the scheme asks for none (B-23)', { nullable: true })
  async form(@Root() _viewer: Viewer, @Ctx() context: Context): Promise<MonthlyForm | null> {
    const actor = signedIn(context);
    if (actor.role !== 'OBSERVER') return null;
    const em = await context.em();
    const monthly = (await inForce(em, actor.schemeId, context.services.now())).offered('submissionTypes', actor.channel).find((t) => t.period === 'MONTH');
    if (!monthly) return null;
    const month = monthOf(shanghaiDay(context.services.now()));
    const submission = await em.findOne(Submission, { authorId: actor.membershipId, type: monthly.code, month, state: { $ne: 'WITHDRAWN' } });
    return { type: monthly.code, month, dueOn: lastDayOfMonth(month), submission };
  }

  @OpenResolver(() => [Offer], 'What the acting member may begin')
  allowedActions(@Root() _viewer: Viewer, @Ctx() context: Context): Offer[] {
    const actor = signedIn(context);
    const { submit } = submissionRules.actions;
    const mine = { state: 'SUBMITTED', schemeId: actor.schemeId, authorId: actor.membershipId, liaisonId: null, managingUnitId: null, triaged: 0 } as const;
    return submit.by.some((p) => p.holds(actor, mine)) ? [{ action: 'submit', label: submit.label[context.lang], enabled: true, reasons: [], needs: [] }] : [];
  }
}
