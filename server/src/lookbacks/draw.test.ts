import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawn, howMany, sample, shuffled } from './draw.ts';

const seed = fc.uuid();
const population = fc.uniqueArray(fc.stringMatching(/^iss_[0-9a-f]{4,8}$/), { maxLength: 60 });
const rounding = fc.constantFrom('FLOOR', 'NEAREST', 'CEILING') as fc.Arbitrary<'FLOOR' | 'NEAREST' | 'CEILING'>;

test('the same seed draws the same from the same population, in whatever order it is kept', () => {
  fc.assert(fc.property(seed, population, fc.integer({ min: 0, max: 100 }), rounding, fc.func(fc.integer()), (s, of, share, how, order) => {
    const other = [...of].sort((a, b) => order(a) - order(b)).reverse();
    const picked = sample(s, of, share, how);
    expect(sample(s, other, share, how)).toEqual(picked);
    expect(picked).toHaveLength(howMany(of.length, share, how));
    expect(picked.every((id) => of.includes(id))).toBe(true);
    expect(new Set(picked).size).toBe(picked.length);
    expect([...shuffled(s, of)].sort()).toEqual([...of].sort());
  }));
});

test('nobody is drawn from nobody, and whoever is drawn was a candidate', () => {
  expect(drawn('seed', [])).toBeNull();
  fc.assert(fc.property(seed, population.filter((p) => p.length > 0), (s, of) => { expect(of).toContain(drawn(s, of)); }));
});

test('over many seeds everybody is drawn about as often as anybody', () => {
  const of = ['a', 'b', 'c', 'd'];
  const times = new Map(of.map((id) => [id, 0]));
  for (let n = 0; n < 4000; n += 1) { const one = drawn(`seed ${n}`, of)!; times.set(one, times.get(one)! + 1); }
  for (const n of times.values()) expect(Math.abs(n - 1000)).toBeLessThan(120);
});

test.each([['FLOOR', 1], ['NEAREST', 2], ['CEILING', 2]] as const)('fifteen per cent of eleven is rounded as the rules say: %s', (how, n) => {
  expect(howMany(11, 15, how)).toBe(n);
  expect([howMany(0, 15, how), howMany(11, 0, how), howMany(11, 100, how)]).toEqual([0, 0, 11]);
});
