import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import type { DeadlineRow } from './deadlines.ts';
import { DeadlineType } from './deadline.type.ts';

@ObjectType('DeadlineRung', { description: 'Somebody was told of a deadline: a reminder, an urging (催办), supervision (督办), a talk (约谈); each once (A-33)' })
export class RungType {
  @Open(() => DateTime, 'When; UTC')
  at!: Date;
  @Open(() => String, 'What the scheme calls it, in the language of the caller')
  label!: string;
}

@ObjectType('ClockPausePreview', { description: 'Where a due day would move; nothing has been changed' })
export class PausePreview {
  @Open(() => LocalDate, 'The due day now, Asia/Shanghai')
  dueBefore!: Day;
  @Open(() => LocalDate, 'The due day it would then have, Asia/Shanghai')
  dueAfter!: Day;
  @Open(() => Int, 'Working days by which it would move')
  workingDays!: number;
  @Open(() => Boolean, 'Whether it would reach into a year whose notice on working days is not out yet')
  provisional!: boolean;
  @Open(() => String, 'The same in a sentence, in the language of the caller')
  sentence!: string;
}

@ObjectType('ClockPayload', { description: 'A deadline after a change' })
export class ClockPayload {
  @Open(() => DeadlineType, 'The deadline')
  deadline!: DeadlineRow;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType()
class OnClock {
  @Field(() => ID, { description: 'The deadline' })
  clockId!: string;
  @Field(() => Int, { nullable: true, description: 'The version last seen; another is refused' })
  expectedVersion?: number | null;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Letting a deadline stand still (A-33)' })
export class ClockPauseInput extends OnClock {
  @Field(() => String, { description: 'Why; kept with the deadline and on the matter\'s timeline' })
  reason!: string;
}
@InputType({ description: 'Letting a deadline go on (A-33)' })
export class ClockResumeInput extends OnClock {
  @Field(() => String, { nullable: true, description: 'A note, if there is something to say' })
  reason?: string | null;
}
