import { assert, boolean, constantFrom, integer, property, record, subarray, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, makeCalendar, type CalendarRow, type Day } from './calendar.ts';

const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const [first, count] = ['2021-01-01', 3652] as const;
const someDay = integer({ min: 0, max: count - 1 }).map((n) => addDays(first, n));
/** Ten years in which any days are moved, runs of them off like a long holiday, and of which any years are published. */
const decade = record({
  single: uniqueArray(record<CalendarRow>({ day: someDay, kind: constantFrom('off', 'work'), notice: constantFrom('甲', '乙') }), { selector: (r) => r.day, maxLength: 400 }),
  long: uniqueArray(record({ from: someDay, length: integer({ min: 2, max: 20 }) }), { selector: (r) => r.from, maxLength: 40 }),
  published: subarray(years),
});

/** The same counted as a person with a paper calendar would: one day after the other. */
function onPaper(rows: readonly CalendarRow[], published: readonly number[]) {
  const marked = new Map(rows.map((r) => [r.day, r.kind]));
  const works = (day: Day) => (marked.get(day) ?? ([0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) ? 'off' : 'work')) === 'work';
  const between = (from: Day, to: Day) => { let n = 0; for (let day = from; day < to;) if (works(day = addDays(day, 1))) n += 1; return n; };
  return {
    works, between,
    due(event: Day, n: number, deemed: boolean) {
      const passed: Day[] = [];
      let day = event;
      let counted = 0;
      if (deemed && !works(day)) do passed.push(day = addDays(day, 1)); while (!works(day));
      while (counted < n) { passed.push(day = addDays(day, 1)); if (works(day)) counted += 1; }
      const out = [...passed, ...(deemed ? [event] : [])].some((d) => !published.includes(Number(d.slice(0, 4))));
      return { day, passed, provisional: out };
    },
    left: (today: Day, due: Day) => (today <= due ? between(today, due) : -Math.max(1, between(due, today))),
  };
}

test('ten years of any calendar are counted as one would day by day, deemed receipt or not', () => {
  assert(property(decade, someDay, someDay, integer({ min: 0, max: 60 }), boolean(), ({ single, long, published }, event, other, n, deemed) => {
    const taken = new Map<Day, CalendarRow>(long.flatMap(({ from, length }) => Array.from({ length }, (_, i) => addDays(from, i))).map((day) => [day, { day, kind: 'off', notice: '丙' }]));
    for (const row of single) taken.set(row.day, row);
    const rows = [...taken.values()];
    const [calendar, paper] = [makeCalendar(rows, published), onPaper(rows, published)];

    const due = paper.due(event, n, deemed);
    const got = calendar.addWorkdays(event, n, { deemed });
    expect({ day: got.day, provisional: got.provisional, passed: got.counted.map((c) => c.day) }).toEqual(due);
    expect(got.counted.map((c) => c.working)).toEqual(due.passed.map(paper.works));
    expect(got.counted.flatMap((c) => c.count ?? [])).toEqual(Array.from({ length: n }, (_, i) => i + 1));

    expect(calendar.workdaysBetween(event, other)).toBe(paper.between(event, other));
    expect(calendar.left(event, other)).toBe(paper.left(event, other));
    // What a term was given is what is left of it when it begins; a deemed receipt begins on its day.
    if (!deemed) expect(calendar.left(event, got.day)).toBe(n);
    expect(calendar.isWorkday(event)).toBe(paper.works(event));
    if (!paper.works(event)) expect(calendar.note(event)).not.toBeNull();
  }), { numRuns: 400 });
});
