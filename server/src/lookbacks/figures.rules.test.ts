import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shown, type Cell } from './figures.rules.ts';

const cell = (code: string, ...authors: string[]): Cell => ({ code, count: authors.length, authors: new Set(authors) });

test('a cell about fewer than three is withheld, and does not follow from the total and the rest', () => {
  const { total, cells } = shown([cell('A', 'a', 'b', 'c', 'd'), cell('B', 'a'), cell('C', 'a', 'b', 'c', 'd', 'e')], 3);
  expect(total).toBe(10);
  expect(cells).toEqual([{ code: 'A', count: null }, { code: 'B', count: null }, { code: 'C', count: 5 }]);
});
test('a group that is about two altogether tells not even its total', () => {
  expect(shown([cell('A', 'a'), cell('B', 'a', 'b')], 3)).toEqual({ total: null, cells: [{ code: 'A', count: null }, { code: 'B', count: null }] });
});
test('a group of nobody is nothing, and says so', () => {
  expect(shown([cell('A'), cell('B')], 3)).toEqual({ total: 0, cells: [{ code: 'A', count: 0 }, { code: 'B', count: 0 }] });
});
const crowd = (n: number) => Array.from({ length: n }, (_, i) => `p${i}`);
/** What is withheld, by code. */
const withheldOf = (of: readonly Cell[]) => shown(of, 3).cells.filter((c) => c.count === null).map((c) => c.code);

test('a cell about as many as must be is told, one about fewer is not', () => {
  expect(withheldOf([cell('A', ...crowd(3)), cell('B', ...crowd(4))])).toEqual([]);
});
test('the next smallest goes with it, by count and then by code, however the cells are ordered', () => {
  expect(withheldOf([cell('A', ...crowd(6)), cell('C', ...crowd(5)), cell('D', ...crowd(4)), cell('B', 'a')])).toEqual(['D', 'B']);
  expect(withheldOf([cell('D', ...crowd(4)), cell('C', ...crowd(4)), cell('B', 'a')])).toEqual(['C', 'B']);
  expect(withheldOf([cell('C', ...crowd(4)), cell('D', ...crowd(4)), cell('B', 'a')])).toEqual(['C', 'B']);
});
test('no more is withheld than it takes: once it is about enough people, the rest is told', () => {
  expect(withheldOf([cell('B', 'p0'), cell('C', ...crowd(3)), cell('A', ...crowd(6))])).toEqual(['B', 'C']);
});
test('an empty cell is withheld with those about too few, also where these are enough together, and told where all are', () => {
  expect(withheldOf([cell('A', 'a', 'b'), cell('B', 'c', 'd'), cell('E'), cell('C', ...crowd(6))])).toEqual(['A', 'B', 'E']);
  expect(withheldOf([cell('E'), cell('C', ...crowd(6))])).toEqual([]);
});

const cells = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 8 }), { minLength: 2, maxLength: 6 })
  .map((all) => all.map((authors, i): Cell => ({ code: `C${i}`, count: authors.length, authors: new Set(authors) })));

test('whatever the figures, nobody who subtracts what is told from the total learns of fewer than three', () => {
  fc.assert(fc.property(cells, fc.integer({ min: 1, max: 4 }), (of, least) => {
    const { total, cells: told } = shown(of, least);
    const withheld = of.filter((c) => told.find((t) => t.code === c.code)!.count === null);
    for (const c of of) if (c.authors.size > 0 && c.authors.size < least) expect(withheld).toContain(c);
    // what is told is true
    for (const t of told) if (t.count !== null) expect(t.count).toBe(of.find((c) => c.code === t.code)!.count);
    if (total === null) { expect(told.every((t) => t.count === null)).toBe(true); return; }
    expect(total).toBe(of.reduce((n, c) => n + c.count, 0));
    if (withheld.length === 0) return;
    // the remainder that can be worked out is about enough people, and lies in more than one cell
    expect(withheld.length).toBeGreaterThan(1);
    expect(new Set(withheld.flatMap((c) => [...c.authors])).size).toBeGreaterThanOrEqual(least);
  }), { numRuns: 500 });
});

test('a total that is told without withholding the second cell would give the first away', () => {
  // the control: what a reader gets who is told all but the one small cell
  const of = [cell('A', 'a', 'b', 'c', 'd'), cell('B', 'e')];
  const naive = { total: 5, cells: [{ code: 'A', count: 4 }, { code: 'B', count: null }] };
  expect(naive.total - naive.cells[0]!.count!).toBe(of[1]!.count);
  expect(shown(of, 3).cells.every((c) => c.count === null)).toBe(true);
});
