import { Ctx, Resolver, Root } from 'type-graphql';
import { DeadlineType } from '../clocks/deadline.type.ts';
import { deadlineLoader } from '../clocks/deadlines.ts';
import { IssueType } from '../issues/issue.type.ts';
import type { Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import type { Referral } from './referral.entity.ts';
import { ReferralType } from './referral.type.ts';
import { latestReferralOf } from './referrals.ts';
import type { TaskListItem } from './task-list.entity.ts';
import { issueOfLine, lineDone, referralOfLine } from './task-list.read.ts';
import { TaskListItemType } from './task-list.type.ts';

/** The referral that a line stands for: its own, or the latest of its item. */
const current = (context: Context, item: TaskListItem): Promise<Referral | null> | Referral | null =>
  (item.referralId ? referralOfLine(context).load(item.referralId) : latestReferralOf(context).load(item.issueId));

/** A line shows what it is about as that stands now; nothing of it is copied. */
@Resolver(() => TaskListItemType)
export class TaskListItemResolver {
  @OpenResolver(() => IssueType, 'The item of the ledger', { nullable: true })
  issue(@Root() i: TaskListItem, @Ctx() context: Context) { return issueOfLine(context).load(i.issueId); }

  @OpenResolver(() => ReferralType, 'The referral it is about; for an item of the ledger the latest; null until it is referred', { nullable: true })
  referral(@Root() i: TaskListItem, @Ctx() context: Context) { return current(context, i); }

  @OpenResolver(() => UnitType, 'The unit that has it now; null until it is referred', { nullable: true })
  async unit(@Root() i: TaskListItem, @Ctx() context: Context) {
    const referral = await current(context, i);
    return referral ? unitOf(context).load(referral.unitId) : null;
  }

  @OpenResolver(() => DeadlineType, 'The clock to its due date; null until it is referred', { nullable: true })
  async deadline(@Root() i: TaskListItem, @Ctx() context: Context) {
    const referral = await current(context, i);
    return referral ? deadlineLoader(context, 'referralDue').load(referral.id) : null;
  }

  @OpenResolver(() => Boolean, 'Whether it is done: the item struck off, or the referral closed')
  done(@Root() i: TaskListItem, @Ctx() context: Context) { return lineDone(context, i); }
}
