import { readFileSync } from 'node:fs';
import { assert, property, constantFrom, date, integer, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays, calendarRows, endOfDay, lastDayOfMonth, makeCalendar, monthOf, shanghaiDay, startOfDay,
  type CalendarRow, type CalendarYear, type Day,
} from './calendar.ts';

interface Vector { event: string; shanghaiDate: Day; isWorkday: boolean; plus3: Day; plus7: Day; deemedPlus3: Day; deemedPlus7: Day }
const { years, vectors } = JSON.parse(readFileSync(new URL('../clocks/workdays.json', import.meta.url), 'utf8')) as
  { years: CalendarYear[]; vectors: Vector[] };
const calendar = makeCalendar(years.flatMap(calendarRows), years.map((y) => y.year));
const days = (from: Day, count: number) => Array.from({ length: count }, (_, i) => addDays(from, i));

describe('the published years', () => {
  test.each(vectors)('$event is due after 3 and 7 working days where the notices say', (v) => {
    const day = shanghaiDay(new Date(v.event));
    const due = (n: number, deemed: boolean) => calendar.addWorkdays(day, n, { deemed }).day;
    expect({ ...v, shanghaiDate: day, isWorkday: calendar.isWorkday(day), plus3: due(3, false), plus7: due(7, false),
      deemedPlus3: due(3, true), deemedPlus7: due(7, true) }).toEqual(v);
  });

  test('2025 and 2026 have 248 working days each', () => {
    for (const year of [2025, 2026]) {
      expect(days(`${year}-01-01`, 365).filter(calendar.isWorkday)).toHaveLength(248);
      expect(calendar.workdaysBetween(`${year - 1}-12-31`, `${year}-12-31`)).toBe(248);
    }
  });

  test('each day passed is named with the notice that moves it', () => {
    const { counted, provisional } = calendar.addWorkdays('2026-02-13', 3);
    expect(provisional).toBe(false);
    expect(counted.map((c) => c.count)).toEqual([1, ...Array<null>(9).fill(null), 2, 3]);
    expect(counted[0]).toEqual({ day: '2026-02-14', working: true, count: 1, plain: false,
      note: { zh: '调休上班（国办发明电〔2025〕7号）', en: 'Make-up working day (国办发明电〔2025〕7号)' } });
    expect(counted[1]?.note?.zh).toBe('春节放假（国办发明电〔2025〕7号）');
    expect(counted.at(-1)).toEqual({ day: '2026-02-25', working: true, count: 3, plain: true, note: null });
  });

  test('a receipt deemed later lists the rest days and the day it is deemed received', () => {
    const { counted } = calendar.addWorkdays('2026-02-22', 1, { deemed: true });
    expect(counted.map(({ day, count }) => [day, count])).toEqual([['2026-02-23', null], ['2026-02-24', null], ['2026-02-25', 1]]);
    expect(counted[1]?.note?.zh).toBe('视为收到之日，不计入');
  });
});

describe('a year without a notice', () => {
  test('makes a due date provisional as soon as it is passed through', () => {
    expect(calendar.published(2027)).toBe(false);
    expect(calendar.addWorkdays('2026-12-28', 3)).toMatchObject({ day: '2026-12-31', provisional: false });
    const into2027 = calendar.addWorkdays('2026-12-30', 3);
    expect(into2027).toMatchObject({ day: '2027-01-04', provisional: true });
    expect(into2027.counted[1]?.note?.zh).toBe('当年放假安排尚未公布');
    expect(into2027.counted[2]?.note?.zh).toBe('周六，当年放假安排尚未公布');
  });

  test('moves the due date and settles it once the notice is in', () => {
    const notice: CalendarYear = { year: 2027, notice: '甲', off: [['2027-01-01', '2027-01-03']], work: [] };
    const later = makeCalendar([...years, notice].flatMap(calendarRows), [2025, 2026, 2027]);
    expect(later.addWorkdays('2026-12-30', 3)).toMatchObject({ day: '2027-01-05', provisional: false });
  });

  test('makes a deemed receipt provisional when the event itself lies in it', () => {
    expect(calendar.addWorkdays('2024-12-31', 1, { deemed: true }).provisional).toBe(true);
    expect(calendar.addWorkdays('2024-12-31', 1).provisional).toBe(false);
  });
});

describe('working days left', () => {
  test('run down to 0 on the due day and below it from the next day on', () => {
    const left = (today: Day) => calendar.left(today, '2026-03-06');
    expect(['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'].map(left))
      .toEqual([2, 1, 0, -1, -1, -1, -2]);
  });

  test('start at the number of working days granted', () => {
    for (const v of vectors) expect(calendar.left(v.shanghaiDate, v.plus7)).toBe(7);
  });
});

describe('days and instants', () => {
  test('a day ends at 24:00 in Shanghai, whatever zone the machine is in', () => {
    expect(endOfDay('2026-02-25').toISOString()).toBe('2026-02-25T16:00:00.000Z');
    expect(startOfDay('2026-02-25').toISOString()).toBe('2026-02-24T16:00:00.000Z');
    expect(shanghaiDay(new Date(endOfDay('2026-12-31').getTime() - 1))).toBe('2026-12-31');
    expect(shanghaiDay(endOfDay('2026-12-31'))).toBe('2027-01-01');
  });

  test('every instant lies between the start and the end of its day', () => {
    assert(property(date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (instant) => {
      const day = shanghaiDay(instant);
      expect(startOfDay(day) <= instant && instant < endOfDay(day)).toBe(true);
    }));
  });

  test('a month ends on its last day', () => {
    expect(['2026-01', '2026-02', '2028-02', '2026-04', '2026-12'].map(lastDayOfMonth))
      .toEqual(['2026-01-31', '2026-02-28', '2028-02-29', '2026-04-30', '2026-12-31']);
    expect(monthOf('2026-12-31')).toBe('2026-12');
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '0050-01-01', '', 'x', '2026-01-01T00:00'])('%j is not a day', (day) => {
    expect(() => calendar.isWorkday(day)).toThrow(RangeError);
  });

  test.each([-1, 0.5, NaN])('%d is not a number of working days', (n) => {
    expect(() => calendar.addWorkdays('2026-03-02', n)).toThrow(RangeError);
  });
});

describe('any calendar', () => {
  const someDay = integer({ min: 0, max: 800 }).map((n) => addDays('2024-11-01', n));
  const rows = uniqueArray(record<CalendarRow>({ day: someDay, kind: constantFrom('off', 'work'), notice: constantFrom('甲', '乙') }),
    { selector: (row) => row.day, maxLength: 300 });
  const naive = (list: readonly CalendarRow[]) => (day: Day) => {
    const kind = list.find((row) => row.day === day)?.kind;
    return kind ? kind === 'work' : ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  };

  test('agrees with counting day by day', () => {
    assert(property(rows, someDay, integer({ min: 0, max: 30 }), someDay, (list, event, n, other) => {
      const works = naive(list);
      const some = makeCalendar(list, [2025]);
      let due = event;
      for (let count = 0; count < n;) if (works(due = addDays(due, 1))) count += 1;
      const reckoning = some.addWorkdays(event, n);
      expect(reckoning.day).toBe(due);
      const passed = reckoning.counted.map((c) => c.day);
      expect(passed).toEqual(days(addDays(event, 1), passed.length));
      expect(reckoning.counted.flatMap((c) => c.count ?? [])).toEqual(Array.from({ length: n }, (_, i) => i + 1));
      expect(reckoning.counted.map((c) => c.working)).toEqual(passed.map(works));
      expect(reckoning.provisional).toBe(passed.some((day) => !day.startsWith('2025')));

      const [from, to] = [event, other].sort() as [Day, Day];
      let between = 0;
      for (let day = from; day < to;) between += Number(works(day = addDays(day, 1)));
      expect(some.workdaysBetween(from, to)).toBe(between);
      expect(some.left(from, to)).toBe(between);
      if (from !== to) expect(some.left(to, from)).toBe(-Math.max(1, between));
    }), { numRuns: 300 });
  });
});
