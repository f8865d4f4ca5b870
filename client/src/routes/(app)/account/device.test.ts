import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test('a browser is named with its system, the narrower name first', () => {
  expect(deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0 Safari/537.36 Edg/139.0')).toBe('Edge · Windows');
  expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0')).toBe('微信 · iOS');
  expect(deviceOf('Mozilla/5.0 (X11; Linux x64; rv:142.0) Gecko/20100101 Firefox/142.0')).toBe('Firefox · Linux');
});

test('what tells nothing is not named', () => {
  expect(deviceOf(null)).toBeNull();
  expect(deviceOf('curl/8')).toBeNull();
});
