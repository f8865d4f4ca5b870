import type { EntityManager } from '@mikro-orm/postgresql';
import { endOfDay, shanghaiDay, type Calendar, type Day } from '../kernel/calendar.ts';
import { nextAt } from './advance.rules.ts';
import { calendarAt } from './calendars.ts';

/** What a scheme's rules say of one clock, and the calendar it is counted by. */
export interface Terms {
  readonly days: number;
  readonly deemed: boolean;
  readonly clause: string;
  readonly calendarId: string;
  readonly calendar: Calendar;
  readonly window: number;
}

/** The terms of a clock under a rule set; null where the rule set has no such clock. */
export async function termsOf(em: EntityManager, ruleSetId: string, clock: string): Promise<Terms | null> {
  const [row] = await em.execute<(Omit<Terms, 'calendar'> & { version: string })[]>(
    `select r.days, r.deemed, r.clause, c.id as "calendarId", c.version, (select max(at_most) from deadline_bucket) as "window"
     from clock_rule r join rule_set s on s.id = r.rule_set_id join scheme on scheme.id = s.scheme_id join calendar c on c.id = scheme.calendar_id
     where r.rule_set_id = ? and r.name = ?`, [ruleSetId, clock]);
  return row ? { ...row, calendar: await calendarAt(em, row.calendarId, row.version) } : null;
}

/** A due date and what follows from it. */
export interface Due { days: number | null; dueOn: Day; dueAt: Date; provisional: boolean; nextAt: Date }

/** The due date that a clock's terms give for an event. */
export function counted(terms: Terms, startedAt: Date, now: Date, days = terms.days): Due {
  const { day, provisional } = terms.calendar.addWorkdays(shanghaiDay(startedAt), days, { deemed: terms.deemed });
  return { ...given(terms, day, now), days, provisional };
}

/** A due date that a person set; in a year without a notice nobody knows yet whether it is a working day. */
export const given = (terms: Terms, dueOn: Day, now: Date): Due => ({
  days: null, dueOn, dueAt: endOfDay(dueOn), provisional: !terms.calendar.published(Number(dueOn.slice(0, 4))),
  nextAt: nextAt(terms.calendar, now, dueOn, terms.window),
});
