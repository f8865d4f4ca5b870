import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { Open } from '../journal/field.ts';
import { LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import type { ClockState } from './clock.rules.ts';
import type { DeadlineRow } from './deadlines.ts';
import { ClockStateEnum, DeadlineType } from './deadline.type.ts';

@ObjectType({ description: 'Something that is still to be done by a day' })
export class DueItem {
  @Open(() => ID, 'The ID of the deadline')
  id!: string;
  @Open(() => DeadlineType, 'By when')
  deadline!: DeadlineRow;
}

export const DueConnection = connectionOf(DueItem, 'DueItem');

@InputType({ description: 'Which deadlines; every condition that is given holds' })
export class DueWhere {
  @Field(() => LocalDate, { nullable: true, description: 'Due on this day or later, Asia/Shanghai' })
  from?: Day | null;
  @Field(() => LocalDate, { nullable: true, description: 'Due on this day or earlier, Asia/Shanghai' })
  to?: Day | null;
  @Field(() => [ClockStateEnum], { nullable: true, description: 'Standing so' })
  state?: ClockState[] | null;
}
