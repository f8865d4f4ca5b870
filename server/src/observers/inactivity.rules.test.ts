import { expect, test } from 'vitest';
import { idleDue } from './inactivity.rules.ts';

test.each([
  ['who last took part on a day', '2025-06-10', 12, [], '2026-06-11'],
  ['on the eve of a leap day', '2024-02-28', 12, [], '2025-03-01'],
  ['on a leap day', '2024-02-29', 12, [], '2025-03-01'],
  ['excused for ten days of the year', '2025-06-10', 12, [{ from: '2025-08-01', to: '2025-08-10' }], '2026-06-21'],
  ['excused before and beyond it', '2025-06-10', 12, [{ from: '2025-01-01', to: '2025-06-12' }, { from: '2026-06-12', to: '2026-06-20' }], '2026-06-22'],
  ['excused twice for the same days', '2025-06-10', 12, [{ from: '2025-08-01', to: '2025-08-10' }, { from: '2025-08-05', to: '2025-08-12' }], '2026-06-23'],
  ['excused on the days that an excuse added', '2025-06-10', 12, [{ from: '2025-08-01', to: '2025-08-10' }, { from: '2026-06-15', to: '2026-06-15' }], '2026-06-22'],
  ['excused later', '2025-06-10', 12, [{ from: '2026-06-11', to: '2026-07-01' }], '2026-06-11'],
] as const)('A-16: somebody %s is proposed on the day after a year', (_, last, months, away, due) => {
  expect(idleDue(last, months, away).due).toBe(due);
});

test('A-16: the year is counted from the day after, whatever the order of the excuses and however they meet its ends', () => {
  const away = (...of: [string, string][]) => idleDue('2025-06-10', 12, of.map(([from, to]) => ({ from, to })));
  expect(away()).toEqual({ from: '2025-06-11', due: '2026-06-11' });
  // one day at either end of it counts, the day before and the day on which it is due do not
  for (const [day, due] of [['2025-06-10', '2026-06-11'], ['2025-06-11', '2026-06-12'], ['2026-06-10', '2026-06-12'], ['2026-06-11', '2026-06-11']] as const) expect(away([day, day]).due, day).toBe(due);
  // what was said later and lies earlier; one within the other; one right after the other
  expect(away(['2025-09-01', '2025-09-03'], ['2025-08-01', '2025-08-02']).due).toBe('2026-06-16');
  expect(away(['2025-08-01', '2025-08-10'], ['2025-08-03', '2025-08-04']).due).toBe('2026-06-21');
  expect(away(['2025-08-01', '2025-08-10'], ['2025-08-11', '2025-08-12']).due).toBe('2026-06-23');
  expect(away(['2025-08-01', '2025-08-10'], ['2025-08-10', '2025-08-12'], ['2025-08-05', '2025-08-20']).due).toBe('2026-07-01');
  // two excuses from the same day, the longer first or last
  expect([away(['2025-08-01', '2025-08-10'], ['2025-08-01', '2025-08-02']).due, away(['2025-08-01', '2025-08-02'], ['2025-08-01', '2025-08-10']).due]).toEqual(['2026-06-21', '2026-06-21']);
});
