import { ID, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import { NoticeDayKindEnum, type NoticeDayKind } from './calendar-import.type.ts';

@ObjectType({ description: 'A day that a notice moves, as it was read' })
export class NoticeRow {
  @Open(() => LocalDate, 'The day, in Asia/Shanghai')
  day!: Day;
  @Open(() => NoticeDayKindEnum, 'How it is moved')
  kind!: NoticeDayKind;
  @Open(() => String, 'The holiday it is moved for', { nullable: true })
  holiday!: string | null;
  @Open(() => String, 'The sentence that says so; null for a row that a person put in', { nullable: true })
  sentence!: string | null;
}

@ObjectType({ description: 'Something in a notice that a person has to look at' })
export class NoticeProblem {
  @Open(() => String, 'A code for machines')
  code!: string;
  @Open(() => String, 'What it is, in the language of the caller')
  message!: string;
  @Open(() => String, 'The sentence it stands in; null where it is in none', { nullable: true })
  sentence!: string | null;
  @Open(() => Boolean, 'Whether the rows cannot count until it is put right; what is not grave needs a remark')
  grave!: boolean;
}

@ObjectType({ description: 'Running deadlines of one kind that move from one day to another' })
export class CalendarMove {
  @Open(() => String, 'The code of the deadline in the scheme’s rules')
  rule!: string;
  @Open(() => String, 'Its name, in the language of the caller')
  label!: string;
  @Open(() => Int, 'How many')
  count!: number;
  @Open(() => LocalDate, 'The day they are due now')
  from!: Day;
  @Open(() => LocalDate, 'The day they would be due')
  to!: Day;
}

@ObjectType({ description: 'A matter whose deadline would move, for who may see it' })
export class CalendarMatter {
  @Open(() => ID, 'The matter')
  subjectId!: string;
  @Open(() => String, 'The deadline’s name, in the language of the caller')
  label!: string;
  @Open(() => LocalDate, 'The day it is due now')
  from!: Day;
  @Open(() => LocalDate, 'The day it would be due')
  to!: Day;
  readonly audience!: string[];
}

@ObjectType({ description: 'What a change of a calendar would do to the running deadlines of the caller’s scheme' })
export class CalendarEffect {
  @Open(() => Int, 'How many would move')
  moved!: number;
  @Open(() => Int, 'How many stay where they are and would cease to be provisional')
  settled!: number;
  @Open(() => [CalendarMove], 'Them by kind and day')
  moves!: CalendarMove[];
  @Open(() => [CalendarMatter], 'Some of the matters, as far as the caller may see them; the administrator sees none')
  matters!: CalendarMatter[];
  @Open(() => String, 'The version of the calendar that would be changed; give it with the change')
  calendarVersion!: string;
}

@ObjectType({ description: 'What was read from a notice, what is to be looked at, and what it would do' })
export class CalendarImportPreview {
  @Open(() => String, 'Its number, where it was read', { nullable: true })
  document!: string | null;
  @Open(() => Int, 'The year it arranges, where it was read', { nullable: true })
  year!: number | null;
  @Open(() => LocalDate, 'The day it was issued, where it was read', { nullable: true })
  publishedOn!: Day | null;
  @Open(() => Boolean, 'Whether it changes an arrangement that is out already')
  amends!: boolean;
  @Open(() => [NoticeRow], 'The days it moves')
  rows!: NoticeRow[];
  @Open(() => [String], 'The sentences that speak of days, in order')
  sentences!: string[];
  @Open(() => [NoticeProblem], 'What is to be looked at')
  problems!: NoticeProblem[];
  @Open(() => CalendarEffect, 'What it would do to running deadlines')
  effect!: CalendarEffect;
}
