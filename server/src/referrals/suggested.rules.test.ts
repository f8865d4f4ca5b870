import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { suggestedFrom } from './suggested.rules.ts';

test('who answered most of the likest comes first; what was given back speaks against', () => {
  const found = suggestedFrom([
    { unitId: 'tax', issueId: 'a', score: 80, returned: false }, { unitId: 'tax', issueId: 'b', score: 60, returned: false },
    { unitId: 'market', issueId: 'c', score: 60, returned: true }, { unitId: 'police', issueId: 'd', score: 50, returned: false }, { unitId: 'market', issueId: 'c', score: 60, returned: false },
  ], 3);
  expect(found).toEqual([{ unitId: 'tax', score: 45, matters: 2, returned: 0 }, { unitId: 'police', score: 16, matters: 1, returned: 0 }]);
  expect(suggestedFrom([], 3)).toEqual([]);
});

test('a score lies between 1 and 100, whatever came before', () => {
  const before = record({ unitId: constantFrom('a', 'b', 'c'), issueId: constantFrom('x', 'y', 'z'), score: integer({ min: 1, max: 100 }), returned: boolean() });
  assert(property(array(before), (all) => {
    const found = suggestedFrom(all, 2);
    expect(found.length).toBeLessThanOrEqual(2);
    for (const { score, matters, returned } of found) expect(score > 0 && score <= 100 && matters > 0 && returned >= 0).toBe(true);
  }));
});
