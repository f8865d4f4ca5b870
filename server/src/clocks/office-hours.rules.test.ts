import { describe, expect, test } from 'vitest';
import { calendarRows, makeCalendar, type CalendarYear } from '../kernel/calendar.ts';
import { nextOfficeMoment, officeOpening } from './office-hours.rules.ts';
import workdays from './workdays.json' with { type: 'json' };

const years = workdays.years as unknown as CalendarYear[];
const office = { calendar: makeCalendar(years.flatMap(calendarRows), years.map((y) => y.year)), opens: '09:00', closes: '17:00:00' };
const moment = (text: string) => nextOfficeMoment(office, new Date(`${text}+08:00`)).toISOString();
const opening = (day: string, n: number) => officeOpening(office, day, n).toISOString();

describe('the office is at work next', () => {
  test.each([
    ['2026-03-02T10:00:00', '2026-03-02T02:00:00.000Z', 'at once, while it is open'],
    ['2026-03-02T08:59:59', '2026-03-02T01:00:00.000Z', 'the same morning'],
    ['2026-03-02T17:00:00', '2026-03-03T01:00:00.000Z', 'the next morning, once it has closed'],
    ['2026-03-06T20:00:00', '2026-03-09T01:00:00.000Z', 'on Monday, from a Friday evening'],
    ['2026-02-14T10:00:00', '2026-02-14T02:00:00.000Z', 'on a Saturday that is worked'],
    ['2026-02-15T00:00:00', '2026-02-24T01:00:00.000Z', 'after the spring holiday'],
  ])('%s → %s: %s', (from, to) => { expect(moment(from)).toBe(to); });
});

test('a working day so many working days before or after a day', () => {
  expect(opening('2026-03-10', 0)).toBe('2026-03-10T01:00:00.000Z');
  expect(opening('2026-03-10', -2)).toBe('2026-03-06T01:00:00.000Z');
  expect(opening('2026-03-10', 3)).toBe('2026-03-13T01:00:00.000Z');
  expect(opening('2026-02-24', -1)).toBe('2026-02-14T01:00:00.000Z');
  // a due day that is a day of rest: the working day before it
  expect(opening('2026-03-08', 0)).toBe('2026-03-06T01:00:00.000Z');
});
