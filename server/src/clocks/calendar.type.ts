import { ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { DateTime, LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import type { DayKind } from './calendar-view.ts';

export const DayKindEnum = enumOf<DayKind>('DayKind', 'What kind of day it is', {
  WORKDAY: { zh: '工作日', en: 'A plain working day' },
  WEEKEND: { zh: '周末', en: 'A plain day of rest' },
  HOLIDAY: { zh: '放假', en: 'Off by a notice of the State Council' },
  MAKE_UP: { zh: '调休上班', en: 'A weekend day worked by such a notice' },
  CLOSED: { zh: '本区停办', en: 'A working day on which the district itself closed' },
});

@ObjectType('CalendarNotice', { description: 'A notice on days off, as it was entered' })
export class CalendarNoticeType {
  @Open(() => String, 'Its number, as 国办发明电〔2025〕7号')
  document!: string;
  @Open(() => LocalDate, 'The day it was issued; null where that is not known', { nullable: true })
  publishedOn!: Day | null;
  @Open(() => Boolean, 'Whether it changes an arrangement that was out already')
  amends!: boolean;
  @Open(() => DateTime, 'When it was entered; null for those the product came with; UTC', { nullable: true })
  enteredAt!: Date | null;
  @Open(() => Int, 'How many days it names')
  dayCount!: number;
  @Open(() => String, 'The text it was read from', { nullable: true })
  text!: string | null;
}

@ObjectType('CalendarDay', { description: 'A day of a calendar' })
export class CalendarDayType {
  @Open(() => LocalDate, 'The day, in Asia/Shanghai')
  day!: Day;
  @Open(() => DayKindEnum, 'What it is')
  kind!: DayKind;
  @Open(() => Boolean, 'Whether it is a working day')
  working!: boolean;
  @Open(() => String, 'Why it is off or worked and the document that says so, in the language of the caller; null for a plain working day', { nullable: true })
  note!: string | null;
}

@ObjectType('CalendarYear', { description: 'A year of a calendar' })
export class CalendarYearType {
  @Open(() => Int, 'The year')
  year!: number;
  @Open(() => [CalendarNoticeType], 'What it rests on, in the order of time; the later one decides')
  notices!: CalendarNoticeType[];
}

@ObjectType('CalendarGap', { description: 'A year without a notice that something running reaches into' })
export class CalendarGapType {
  @Open(() => Int, 'The year')
  year!: number;
  @Open(() => Int, 'How many running deadlines of the scheme end in it or later')
  clocks!: number;
  @Open(() => Int, 'How many terms of members end in it or later')
  terms!: number;
  @Open(() => LocalDate, 'The latest of those deadlines', { nullable: true })
  until!: Day | null;
}

@ObjectType('ClosedDay', { description: 'A working day on which the district itself closed' })
export class ClosedDayType {
  @Open(() => LocalDate, 'The day, in Asia/Shanghai')
  day!: Day;
  @Open(() => String, 'Why')
  reason!: string;
  @Open(() => String, 'The document it rests on')
  document!: string;
}

@ObjectType('Calendar', { description: 'Working days: what the State Council’s notices say and, where a district has one of its own, on which days it closed' })
export class CalendarType {
  @Open(() => ID, 'Opaque ID')
  id!: string;
  @Open(() => String, 'Its name')
  name!: string;
  @Open(() => String, 'A digest of what it says; give it back with a change, which is refused where somebody else was first')
  version!: string;
  @Open(() => Boolean, 'Whether it is the national one, which schemes share')
  national!: boolean;
  @Open(() => Boolean, 'Whether the caller’s scheme counts by it, where a deadline’s rule names no other')
  inUse!: boolean;
}
