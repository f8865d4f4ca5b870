import { expect, test } from 'vitest';
import { clock } from './clock.svelte.ts';

test('the clock is the server’s, not the device’s', () => {
  clock.set('2031-05-01T02:00:00Z');
  expect(Math.abs(clock.now.getTime() - Date.parse('2031-05-01T02:00:00Z'))).toBeLessThan(1000);
});

test('something that happened later moves it forward, something earlier never back', () => {
  clock.set('2031-05-01T02:00:00Z');
  clock.atLeast('2031-05-02T02:00:00Z');
  clock.atLeast('2031-04-01T02:00:00Z');
  expect(clock.now.toISOString().slice(0, 10)).toBe('2031-05-02');
});
