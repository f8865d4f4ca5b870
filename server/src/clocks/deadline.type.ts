import { ID, Int, ObjectType } from 'type-graphql';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { DateTime, LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import { clockRules, type ClockState } from './clock.rules.ts';

export const ClockStateEnum = statesOf(clockRules as never, 'ClockState');

/** A promised time, as it is shown: when, how many working days are left, and how it ended. */
@ObjectType('Deadline', { description: 'A deadline in working days of Asia/Shanghai; a breach stays, however late the matter was done (A-33, B-25, B-26)' })
export class DeadlineType {
  @Open(() => ID, 'Opaque ID of the clock')
  id!: string;
  @Open(() => String, 'The code of the clock in the scheme\'s rules: `contact`, `handOver`, `referralDue`')
  rule!: string;
  @Open(() => DateTime, 'When it began to run; that day is not counted; UTC')
  startedAt!: Date;
  @Open(() => LocalDate, 'The last day of the term, in Asia/Shanghai')
  dueOn!: Day;
  @Open(() => DateTime, '24:00 of that day in Asia/Shanghai; UTC')
  dueAt!: Date;
  @Open(() => ClockStateEnum, 'How it stands')
  state!: ClockState;
  @Open(() => DateTime, 'When what it waits for was done, also when that was too late; UTC', { nullable: true })
  metAt!: Date | null;
  @Open(() => DateTime, 'When the term passed unmet; set for good; UTC', { nullable: true })
  breachedAt!: Date | null;
  @Open(() => DateTime, 'Since when it stands still; null while it runs; UTC', { nullable: true })
  pausedAt!: Date | null;
  @Open(() => String, 'Why it stands still', { nullable: true })
  pauseReason!: string | null;
  @Open(() => Int, 'Working days it has stood still in all; its due day moved by as many')
  pausedDays!: number;
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => Boolean, 'Whether it reaches into a year whose notice on working days is not out yet, so that it may move')
  provisional!: boolean;
}

@ObjectType({ description: 'Something that happened to a deadline; nobody can change it (A-33, B-25)' })
export class DeadlineEvent {
  @Open(() => DateTime, 'When; UTC')
  at!: Date;
  @Open(() => String, 'What: `started`, `paused`, `resumed`, `extended`, `recalculated`, `met`, `metLate`, `breached`, `voided`')
  kind!: string;
  @Open(() => String, 'The same, in the language of the caller')
  label!: string;
  @Open(() => LocalDate, 'The due day before; null where it began', { nullable: true })
  dueBefore!: Day | null;
  @Open(() => LocalDate, 'The due day after', { nullable: true })
  dueAfter!: Day | null;
  @Open(() => String, 'Why: what a person stated, or the notice that moved it', { nullable: true })
  reason!: string | null;
}

@ObjectType({ description: 'A day on the way to a due date' })
export class CountedDay {
  @Open(() => LocalDate, 'The day, in Asia/Shanghai')
  day!: Day;
  @Open(() => Boolean, 'Whether it is a working day')
  working!: boolean;
  @Open(() => Int, 'Its place among the working days counted; null for a day that is not', { nullable: true })
  count!: number | null;
  @Open(() => Boolean, 'Whether nothing but the plain week decides over it')
  plain!: boolean;
  @Open(() => String, 'Why it is off or worked, and the notice that says so; null for a plain working day', { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'How a due date came about' })
export class DeadlineExplanation {
  @Open(() => String, 'The code of the clock in the scheme\'s rules')
  rule!: string;
  @Open(() => String, 'The clause of the founding document')
  clause!: string;
  @Open(() => LocalDate, 'The day of the event; it is not counted')
  from!: Day;
  @Open(() => Int, 'How many working days the term has')
  workingDays!: number;
  @Open(() => [CountedDay], 'Every day after it, up to the due day')
  days!: CountedDay[];
  @Open(() => String, 'The same in a sentence')
  sentence!: string;
}
