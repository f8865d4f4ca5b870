import { expect, test } from 'vitest';
import workdays from '../clocks/workdays.json' with { type: 'json' };
import { addDays, calendarRows, makeCalendar, monthOf, shanghaiDay, type CalendarYear } from '../kernel/calendar.ts';
import { dongjiangCast } from './cast/dongjiang.ts';
import { huaibeiCast } from './cast/huaibei.ts';
import { dongjiangMatters } from './dongjiang.ts';
import { quietForms } from './forms.ts';
import { huaibeiMatters } from './huaibei.ts';
import { inMonth, monthBack, type Present } from './moments.ts';
import { begun } from './seed.ts';
import type { Matter } from './story.ts';

const calendar = makeCalendar((workdays.years as CalendarYear[]).flatMap(calendarRows), workdays.years.map((y) => y.year));
/** Every fifth day of fourteen months, so that each weekday, the ends of months and the holidays all come up. */
const presents = Array.from({ length: 86 }, (_, i): Present => ({
  now: new Date(`${addDays('2025-12-22', i * 5)}T${['00:00:30', '09:10:00', '23:59:00'][i % 3]}+08:00`), calendar,
}));

const formsOf = (present: Present) => [...dongjiangMatters, ...quietForms({ cast: dongjiangCast }, dongjiangMatters, present, begun.dongjiang)];
const threads = (m: Matter) => [m.steps ?? [], ...m.opinions.map((o) => o.steps ?? [])];

test('whatever day the town is made on, nothing in it happens before its cause or in the future', () => {
  for (const present of presents) {
    const at = present.now.toISOString();
    for (const [months, matters] of [[begun.huaibei, huaibeiMatters], [begun.dongjiang, formsOf(present)]] as const) {
      const founded = inMonth(present, monthBack(present, months), 1, '12:00');
      const wrong = matters.flatMap((matter) => threads(matter).flatMap((steps) => {
        const moments = [founded, matter.filed(present), ...steps.map((s) => s.at(present)), present.now].map((m) => m.getTime());
        return moments.every((m, i) => i === 0 || moments[i - 1]! <= m) ? [] : [`${matter.by} on ${at}`];
      }));
      expect(wrong).toEqual([]);
    }
  }
});

test('whatever day the town is made on, nobody files two forms for a month, and nobody misses one', () => {
  for (const present of presents) {
    // taken back the same evening, and filed again
    const withdrawn = (m: Matter) => m.by === 'mao' && m.opinions.some((o) => !o.steps);
    const filed = formsOf(present).filter((m) => !withdrawn(m)).map((m) => `${m.by} ${monthOf(shanghaiDay(m.filed(present)))}`);
    expect(filed.filter((f, i) => filed.indexOf(f) !== i), present.now.toISOString()).toEqual([]);
    for (const { key } of dongjiangCast.people.filter((p) => p.role === 'OBSERVER')) {
      for (const months of [1, 2, 3]) expect(filed).toContain(`${key} ${monthBack(present, months)}`);
    }
  }
});

test('the town has two schemes, twelve units and twenty-four observers, one of whom serves both', () => {
  const observers = [huaibeiCast, dongjiangCast].flatMap((c) => c.people.filter((p) => p.role === 'OBSERVER').map((p) => p.key));
  expect(observers).toHaveLength(24);
  expect(observers.filter((key, i) => observers.indexOf(key) !== i)).toEqual(['jia']);
  expect([huaibeiCast, dongjiangCast].map((c) => Object.keys(c.units).length)).toEqual([6, 6]);
  expect([huaibeiCast, dongjiangCast].map((c) => c.people.filter((p) => p.role === 'ADMINISTRATOR').length)).toEqual([1, 1]);
});
