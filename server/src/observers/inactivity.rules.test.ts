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
