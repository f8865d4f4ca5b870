import type { DayKind } from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** How a day of each kind looks in a month. */
export const kindLooks: Record<DayKind, string> = {
  WORKDAY: 'text-ink',
  WEEKEND: 'bg-idle-soft text-ink-2',
  HOLIDAY: 'bg-late-soft text-late font-semibold',
  MAKE_UP: 'bg-brand-soft text-brand-strong font-semibold',
  CLOSED: 'bg-soon-soft text-soon font-semibold',
};

/** What a day of each kind is called. */
export const kindNames: Record<DayKind, () => string> = {
  WORKDAY: m.calendar_kind_workday,
  WEEKEND: m.calendar_kind_weekend,
  HOLIDAY: m.calendar_kind_holiday,
  MAKE_UP: m.calendar_kind_make_up,
  CLOSED: m.calendar_kind_closed,
};
