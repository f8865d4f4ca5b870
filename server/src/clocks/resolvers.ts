import { CalendarImportResolver } from './calendar-import.resolver.ts';
import { CalendarResolver, CalendarYearResolver } from './calendar.resolver.ts';
import { DeadlineResolver } from './deadline.resolver.ts';

/** What the API tells of deadlines and of the calendars they are counted by. */
export const clockResolvers = [DeadlineResolver, CalendarResolver, CalendarYearResolver, CalendarImportResolver] as const;
