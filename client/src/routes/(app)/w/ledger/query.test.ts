import { describe, expect, test } from 'vitest';
import { address, askedIn, filterOf } from './query.ts';

const of = (query: string) => askedIn(new URLSearchParams(query));

describe('an address of the ledger', () => {
  test('says nothing of what is not asked for', () => {
    expect(address(of(''))).toBe('/w/ledger');
    expect(filterOf(of(''))).toEqual({});
  });

  test('comes back as it was', () => {
    const asked = of('q=窗口&state=REFERRED&unit=unit_1&category=TALENT&overdue&due=2026-12-01&sort=due&dir=down');
    expect(of(address(asked).split('?')[1] ?? '')).toEqual(asked);
    expect(filterOf(asked)).toEqual({
      text: '窗口', state: { in: ['REFERRED'] }, unitId: 'unit_1', category: 'TALENT', overdue: true, dueBefore: '2026-12-01',
    });
  });

  test('ignores states and days that do not exist', () => {
    expect(filterOf(of('state=NOWHERE&due=soon'))).toEqual({});
  });
});
