import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../kernel/calendar.ts';
import { rulesOf, type Rules } from '../schemes/rules.ts';
import { calendarAt, calendarInUse } from './calendars.ts';
import type { OfficeHours } from './office-hours.rules.ts';

/** What a scheme's rules say of one clock, and the calendar it is counted by. */
export interface Terms {
  readonly days: number;
  readonly deemed: boolean;
  readonly clause: string;
  readonly pausable: boolean;
  readonly label: { readonly zh: string; readonly en: string };
  readonly calendarId: string;
  readonly calendar: Calendar;
  readonly window: number;
  /** When its reminders may go out. */
  readonly office: OfficeHours;
  /** Who is told before and after its due day. */
  readonly rungs: ReturnType<Rules['rungs']>;
}

/** The terms of a clock under a rule set; null where the rule set has no such clock. */
export async function termsOf(em: EntityManager, ruleSetId: string, clock: string): Promise<Terms | null> {
  const rules = await rulesOf(em, ruleSetId);
  const rule = rules.clocks.find((c) => c.name === clock);
  if (!rule) return null;
  // Whoever changes a calendar waits for the clocks that are just being counted by it, and then moves them with the others.
  await em.execute(calendarInUse);
  const [row] = await em.execute<{ id: string; version: string; window: number }[]>(
    `select c.id, c.version, (select max(at_most) from deadline_bucket) as "window"
     from calendar c where c.id = coalesce(?::text, (select calendar_id from scheme where id = ?))`, [rule.calendarId ?? null, rules.set.schemeId]);
  const { id: calendarId, version, window } = row!;
  const calendar = await calendarAt(em, calendarId, version);
  const { days, deemed, clause, pausable } = rule;
  return {
    days, deemed, clause, pausable, label: { zh: rule.labelZh, en: rule.labelEn }, calendarId, calendar, window, rungs: rules.rungs(clock),
    office: { calendar, opens: rules.set.officeOpens, closes: rules.set.officeCloses },
  };
}
