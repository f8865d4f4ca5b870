import { expect, test } from 'vitest';
import { termEnd } from './term.rules.ts';

test.each([
  ['2025-03-10', 36, '2028-03-09'],
  ['2028-02-29', 36, '2031-02-28'],
  ['2025-09-01', 12, '2026-08-31'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-28'],
  ['2025-01-01', 12, '2025-12-31'],
  ['2025-11-30', 3, '2026-02-28'],
])('A-11, B-17: a term from %s of %i months ends on %s', (start, months, end) => {
  expect(termEnd(start, months)).toBe(end);
});
