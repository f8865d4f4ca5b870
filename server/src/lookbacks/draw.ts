import { createHash } from 'node:crypto';
import type { Rounding } from '../schemes/preset.ts';

const round: Readonly<Record<Rounding, (n: number) => number>> = { FLOOR: Math.floor, NEAREST: Math.round, CEILING: Math.ceil };

/** How many of so many are drawn, by a share in per cent. */
export const howMany = (population: number, share: number, rounding: Rounding): number => Math.min(population, Math.max(0, round[rounding]((population * share) / 100)));

/** A population in the order that a seed shuffles it into: the same seed gives the same order, whatever order it is given in. */
export const shuffled = (seed: string, population: readonly string[]): string[] => [...new Set(population)]
  .map((id) => ({ id, at: createHash('sha256').update(`${seed} ${id}`).digest('hex') }))
  .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ id }) => id);

/** The sample that a seed draws from a population; anybody can draw it again from what is kept. */
export const sample = (seed: string, population: readonly string[], share: number, rounding: Rounding): string[] =>
  shuffled(seed, population).slice(0, howMany(new Set(population).size, share, rounding)).sort();

/** The one whom a seed draws; null from nobody. */
export const drawn = (seed: string, candidates: readonly string[]): string | null => shuffled(seed, candidates)[0] ?? null;
