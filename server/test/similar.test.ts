import { array, constantFrom, oneof, sample, string } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../src/issues/similar.ts';
import { pairsOf } from '../src/issues/similar.rules.ts';
import { aWorld } from './world.ts';

test('the pairs of a text in the database are those of the code', async () => {
  const w = await aWorld();
  const texts = [...sample(oneof(
    array(constantFrom(...'企业办理变更，ABCabc09 ５Ｇ①㎡﨑\n😀𠮷'), { maxLength: 60 }).map((c) => c.join('')),
    string({ unit: 'grapheme', maxLength: 60 }).map((s) => s.replaceAll('\0', '')),
  ), { numRuns: 400 }), '停车难'.repeat(2_000), ''];
  const rows = await w.asOwner<{ pairs: number[] }>('select huiyin.pairs(t) as pairs from unnest($1::text[]) with ordinality as texts (t, n) order by n', [texts]);
  for (const [i, text] of texts.entries()) expect(rows[i]!.pairs, JSON.stringify(text)).toEqual([...new Set(pairsOf(text).map(codeOf))].sort((a, b) => a - b));
});
