import { describe, expect, test } from 'vitest';
import { moved } from './grid.ts';

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false }) as KeyboardEvent;
const size = [5, 4] as const;

describe('the focus of a grid', () => {
  test('goes one cell with an arrow and stays within', () => {
    expect(moved({ row: 1, column: 1 }, press('ArrowDown'), ...size)).toEqual({ row: 2, column: 1 });
    expect(moved({ row: 0, column: 0 }, press('ArrowUp'), ...size)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 4, column: 3 }, press('ArrowRight'), ...size)).toEqual({ row: 4, column: 3 });
  });

  test('goes to the edges', () => {
    expect(moved({ row: 2, column: 2 }, press('Home'), ...size)).toEqual({ row: 2, column: 0 });
    expect(moved({ row: 2, column: 2 }, press('End', true), ...size)).toEqual({ row: 4, column: 3 });
  });

  test('stays where a key means nothing', () => {
    expect(moved({ row: 2, column: 2 }, press('x'), ...size)).toBeNull();
    expect(moved({ row: 2, column: 2 }, press('j', true), ...size)).toBeNull();
  });
});
