import { CalendarImportResolver } from './calendar-import.resolver.ts';
import { CalendarResolver, CalendarYearResolver } from './calendar.resolver.ts';
import { ClockResolver } from './clock.resolver.ts';
import { DueResolver } from './due.resolver.ts';
import { DeadlineResolver } from './deadline.resolver.ts';

/** What the API tells of deadlines and of the calendars they are counted by. */
export const clockResolvers = [DeadlineResolver, ClockResolver, DueResolver, CalendarResolver, CalendarYearResolver, CalendarImportResolver] as const;
