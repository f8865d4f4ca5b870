import { expect, test } from 'vitest';
import { masked } from './masked.ts';

test.each([
  ['13800001234', '138****1234'], ['wang@example.cn', 'w****@example.cn'], ['022-25701234', '022****1234'], ['weixin_1', 'w****_1'], ['12345', '****'], ['', '****'], ['@name', '****'], ['@long_name', '@****me'],
])('of %s is shown %s', (whole, shown) => { expect(masked(whole)).toBe(shown); });

test('never tells more than seven of eleven', () => {
  for (const whole of ['13911112222', 'abcdefghijk', '一二三四五六七八九十甲']) expect([...masked(whole)].filter((c) => c !== '*')).toHaveLength(7);
});
