import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Cursor, LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import { CalendarType } from './calendar.type.ts';

/** How a notice moves a day. */
export type NoticeDayKind = 'OFF' | 'WORK';
export const NoticeDayKindEnum = enumOf<NoticeDayKind>('NoticeDayKind', 'How a notice moves a day', {
  OFF: { zh: '放假', en: 'It is off' },
  WORK: { zh: '上班', en: 'It is worked' },
});

@InputType({ description: 'A day that a notice moves, as a person confirms it' })
export class NoticeRowInput {
  @Field(() => LocalDate, { description: 'The day, in Asia/Shanghai' })
  day!: Day;
  @Field(() => NoticeDayKindEnum, { description: 'How it is moved' })
  kind!: NoticeDayKind;
  @Field(() => String, { nullable: true, description: 'The holiday it is moved for, as 春节' })
  holiday?: string | null;
}

@InputType({ description: 'A notice to be looked at before it counts' })
export class CalendarImportPreviewInput {
  @Field(() => String, { description: 'Its text as published' })
  text!: string;
  @Field(() => [NoticeRowInput], { nullable: true, description: 'The rows as a person has corrected them; those that are read from the text, where they are left out' })
  rows?: NoticeRowInput[] | null;
  @Field(() => Int, { nullable: true, description: 'The year, where a person has corrected it' })
  year?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it amends, where a person has corrected that' })
  amends?: boolean | null;
}

@InputType({ description: 'A notice whose rows a person confirms' })
export class CalendarImportInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The version of the national calendar that the preview gave' })
  calendarVersion!: string;
  @Field(() => String, { description: 'The text as published' })
  text!: string;
  @Field(() => String, { description: 'Its number, as 国办发明电〔2025〕7号' })
  document!: string;
  @Field(() => Int, { description: 'The year it arranges' })
  year!: number;
  @Field(() => LocalDate, { description: 'The day it was issued' })
  publishedOn!: Day;
  @Field(() => Boolean, { description: 'Whether it changes an arrangement that is out already' })
  amends!: boolean;
  @Field(() => [NoticeRowInput], { description: 'Every day it moves' })
  rows!: NoticeRowInput[];
  @Field(() => String, { nullable: true, description: 'Why the rows are right although they differ from the text, or something in it does not hold' })
  remark?: string | null;
}

@InputType({ description: 'A working day on which the district closed' })
export class CalendarDayCloseInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The version of the calendar in use that the preview gave' })
  calendarVersion!: string;
  @Field(() => LocalDate, { description: 'The day, in Asia/Shanghai' })
  day!: Day;
  @Field(() => String, { description: 'Why it was closed' })
  reason!: string;
  @Field(() => String, { description: 'The document it rests on' })
  document!: string;
}

@InputType({ description: 'A closed day that is taken back' })
export class CalendarDayReopenInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The version of the calendar in use that the preview gave' })
  calendarVersion!: string;
  @Field(() => LocalDate, { description: 'The day, in Asia/Shanghai' })
  day!: Day;
  @Field(() => String, { description: 'Why it is taken back' })
  reason!: string;
}

@ObjectType({ description: 'The calendars after a change' })
export class CalendarPayload {
  @Open(() => [CalendarType], 'The calendars of the caller’s scheme')
  calendars!: CalendarType[];
  @Open(() => Int, 'How many running deadlines of the caller’s scheme were moved; each says so itself')
  moved!: number;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
