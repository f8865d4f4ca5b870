import { expect, test } from 'vitest';
import { monthsBetween, monthsOf, plusDays, stretches, weeksOf } from './calendar.ts';

test('a month has its weeks from Monday on, and no other month’s days', () => {
  const weeks = weeksOf('2026-02');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
  expect(weeks.at(-1)).toEqual(['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28', null]);
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect(weeksOf('2026-08').flat().filter(Boolean)).toHaveLength(31);
});

test('months follow one another, over the end of a year', () => {
  expect(monthsBetween('2026-12-31', '2027-02-01')).toEqual(['2026-12', '2027-01', '2027-02']);
  expect(monthsBetween('2026-03-02', '2026-03-05')).toEqual(['2026-03']);
  expect(monthsOf(2026)).toHaveLength(12);
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
});

test('days off for one reason are one stretch', () => {
  const off = (day: string, note: string | null = '春节放假') => ({ day, note });
  expect(stretches([off('2026-02-15'), off('2026-02-16'), off('2026-02-17', null), off('2026-02-18'), off('2026-02-19', '周末'), off('2026-02-21', '周末')])).toEqual([
    { from: '2026-02-15', to: '2026-02-16', note: '春节放假' }, { from: '2026-02-18', to: '2026-02-18', note: '春节放假' },
    { from: '2026-02-19', to: '2026-02-19', note: '周末' }, { from: '2026-02-21', to: '2026-02-21', note: '周末' }]);
});
