import type { Said } from '../kernel/refused.ts';
import { everyday, particles, sameThings } from './similar-words.rules.ts';

/** What a text is about: its pairs of characters, words and things, each with how much it says. */
export type Gist = ReadonlyMap<string, number>;

const runs = /[\u4e00-\u9fff]+|[a-z0-9]+/g;
const longest = 4_000;
const said = { plain: 1, everyday: 0.1, particle: 0.2, thing: 1.5, generalThing: 0.3 };

/** A text as its characters count: one width, one case, and no more of it than a person reads. */
const plain = (text: string) => [...text.normalize('NFKC').replace(/[A-Z]/g, (c) => c.toLowerCase())].slice(0, longest).join('');

const weightOf = (pair: string): number => {
  if (everyday.has(pair)) return said.everyday;
  return said.plain * [...pair].filter((c) => particles.has(c)).reduce((weight) => weight * said.particle, 1);
};

/** Every two characters that stand side by side in Chinese, and every word of letters or digits, with how much each says. */
function weighed(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [run] of plain(text).matchAll(runs)) {
    const pairs = run.charCodeAt(0) < 128 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
    for (const [i, pair] of pairs.entries()) {
      // where two everyday words meet there is no third word
      const seam = everyday.has(pairs[i - 1] ?? '') && everyday.has(pairs[i + 1] ?? '');
      found.set(pair, Math.max(found.get(pair) ?? 0, seam ? Math.min(said.everyday, weightOf(pair)) : weightOf(pair)));
    }
  }
  return found;
}

/** The same without their weights. */
export const pairsOf = (text: string): string[] => [...weighed(text).keys()];

const thingOf = new Map(sameThings.flatMap(({ words }, i) => words.map((word) => [word, i] as const)));
const thingWords = new RegExp([...thingOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
const thingsOf = (text: string) => new Set((plain(text).match(thingWords) ?? []).map((word) => thingOf.get(word)!));

/** The gist of a text. */
export function gistOf(text: string): Gist {
  const gist = weighed(text);
  for (const i of thingsOf(text)) gist.set(`=${sameThings[i]!.words[0]}`, sameThings[i]!.general ? said.generalThing : said.thing);
  return gist;
}

const sum = (weights: Iterable<number>) => [...weights].reduce((all, w) => all + w, 0);

/**
 * How alike two texts are, 0 to 100: what they share, against all that both say; the same either way round, and 100 for a text
 * and itself. Sharing nothing but everyday words is no likeness.
 */
export function likeness(one: Gist, other: Gist): number {
  const shared = [...one].flatMap(([word, weight]) => (other.has(word) ? [Math.min(weight, other.get(word)!)] : []));
  const all = sum(one.values()) + sum(other.values());
  if (shared.length === 0 || !(shared.length === one.size && one.size === other.size) && !shared.some((weight) => weight >= said.plain)) return 0;
  return Math.round(100 * Math.sqrt(Math.min(1, (2 * sum(shared)) / all)));
}

/** What to look for in an index of pairs: those that say something, and those of the other words for the same things. */
export function soughtFor(text: string): string[] {
  const others = [...thingsOf(text)].filter((i) => !sameThings[i]!.general).flatMap((i) => sameThings[i]!.words);
  return [...new Set([text, ...others].flatMap((t) => [...weighed(t)].filter(([, weight]) => weight >= said.plain).map(([pair]) => pair)))];
}

/** The words that make two texts alike, the longest first, as they stand in the first; and what both name in other words. */
export function wordsInCommon(one: string, other: string, atMost = 8): string[] {
  const theirs = new Set(pairsOf(other));
  const found = new Set<string>();
  for (const [run] of plain(one).matchAll(runs)) {
    if (run.charCodeAt(0) < 128) { if (theirs.has(run)) found.add(run); continue; }
    for (let from = 0; from + 1 < run.length;) {
      let to = from + 1;
      while (to < run.length && theirs.has(run.slice(to - 1, to + 1))) to += 1;
      const word = run.slice(from, to);
      if (to - from > 1 && [...weighed(word).values()].some((weight) => weight >= said.plain)) found.add(word);
      from = to - from > 1 ? to - 1 : to;
    }
  }
  const things = thingsOf(other);
  for (const i of thingsOf(one)) if (things.has(i) && !sameThings[i]!.general) {
    const own = sameThings[i]!.words.find((word) => plain(one).includes(word))!;
    if (![...found].some((word) => word.includes(own) || own.includes(word))) found.add(own);
  }
  return [...found].sort((a, b) => b.length - a.length).slice(0, atMost);
}

/** How alike, in words. */
export const strengthOf = (score: number): Said => (score >= 80 ? { zh: '几乎相同', en: 'nearly the same' } : score >= 60 ? { zh: '很相似', en: 'much alike' } : { zh: '相似', en: 'alike' });

/** Struck off the ledger: what is like it now has come again. */
export const isRecurrence = (state: string): boolean => ['CLEARED', 'CONFIRMED'].includes(state);
