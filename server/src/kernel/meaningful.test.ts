import { array, assert, constantFrom, integer, property, string, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningfulLength } from './meaningful.ts';

describe('the length of a reason', () => {
  test.each([
    ['不采纳', 3],
    ['', 0],
    ['啊啊啊啊', 1],
    ['不采纳不采纳不采纳', 3],
    ['不采纳。不采纳。不采纳。', 4],
    ['不 采\u3000纳\n\t', 3],
    ['不\u200b采\u2060纳\ufeff\u00a0', 3],
    ['\u0000\u00ad\u3164\u2800\u{e0020}', 0],
    ['啊 啊\u200d啊', 1],
    ['𠮷𠮷野家', 3],
    ['😀😀😀', 1],
    ['经研究，暂不具备条件。', 11],
    ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'.repeat(3), 20],
    ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子'.repeat(2), 42],
  ])('%j counts %i', (text, count) => {
    expect(meaningfulLength(text)).toBe(count);
  });

  test('does not grow by blanks put anywhere in it', () => {
    const blanks = array(constantFrom(' ', '\u3000', '\u00a0', '\n', '\u200b', '\u200d', '\ufeff'), { maxLength: 5 }).map((b) => b.join(''));
    assert(property(string({ unit: 'grapheme' }), blanks, integer({ min: 0, max: 20 }), (text, space, at) => {
      const characters = [...text];
      characters.splice(at, 0, space);
      expect(meaningfulLength(characters.join(''))).toBe(meaningfulLength(text));
    }));
  });

  test('does not grow by saying a short phrase again and again', () => {
    const phrase = uniqueArray(constantFrom(...'一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'), { minLength: 1 });
    assert(property(phrase, integer({ min: 1, max: 99 }), (characters, times) => {
      expect(meaningfulLength(characters.join('').repeat(times))).toBe(characters.length);
    }));
  });

  test('looks no further than the first ten thousand characters', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    expect(meaningfulLength(long)).toBe(10_000);
    expect(meaningfulLength('啊'.repeat(1_000_000))).toBe(1);
  });
});
