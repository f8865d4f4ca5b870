import { expect, test } from 'vitest';
import { byDay, dayBefore, weekOf, type Item } from './due.ts';

test('a week runs from Monday to Sunday in the town, whatever day or zone it is looked at from', () => {
  const week = { from: '2026-11-23', to: '2026-11-29' };
  for (const at of ['2026-11-23T00:00:00+08:00', '2026-11-25T12:00:00Z', '2026-11-29T23:59:59+08:00']) expect(weekOf(new Date(at))).toEqual(week);
  expect(weekOf(new Date('2026-11-22T15:59:59Z')).to).toBe('2026-11-22');
  expect(dayBefore('2026-03-01')).toBe('2026-02-28');
  expect(weekOf(new Date('2027-01-01T10:00:00+08:00'))).toEqual({ from: '2026-12-28', to: '2027-01-03' });
});

test('days stand in their order, each with what falls due on it', () => {
  const item = (id: string, dueOn: string) => ({ id, deadline: { dueOn } }) as Item;
  expect(byDay([item('b', '2026-11-25'), item('a', '2026-11-24'), item('c', '2026-11-25')]).map(([day, items]) => [day, items.map(({ id }) => id)]))
    .toEqual([['2026-11-24', ['a']], ['2026-11-25', ['b', 'c']]]);
});
