import { describe, expect, test } from 'vitest';
import type { InboxRowFragment } from '#lib/gql/graphql.ts';
import { linesOf, open } from './inbox.ts';

const referral = (id: string, bucket: string | null, workingDaysLeft: number, state = 'ACCEPTED') =>
  ({ id, state, deadline: { bucket, bucketLabel: bucket && `group of ${bucket}`, workingDaysLeft } }) as InboxRowFragment;

describe('an inbox', () => {
  const rows = [referral('a', 'over', -2), referral('b', 'soon', 2, 'REPLIED'), referral('c', 'soon', 3), referral('d', 'rest', 9)];

  test('groups by the names the server gives, and puts what waits for others last', () => {
    const lines = linesOf(rows).map((line) => ('heading' in line ? [line.heading, line.count, line.late] : line.id));
    expect(lines.slice(0, 6)).toEqual([['group of over', 1, true], 'a', ['group of soon', 1, false], 'c', ['group of rest', 1, false], 'd']);
    expect(lines.at(-1)).toBe('b');
    expect(lines.at(-2)).toEqual([expect.any(String), 1, false]);
  });

  test('counts only what is the unit’s own turn', () => {
    expect(open(rows).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  test('has no lines when it is empty', () => {
    expect(linesOf([])).toEqual([]);
  });
});
