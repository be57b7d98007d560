import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf, LETTER, MARK, NUMBER, UPPER, wordSpans } from './letters.ts';

test('the kinds of every character are those of regular expressions', () => {
  const classes = [
    [LETTER, /\p{L}/u],
    [UPPER, /\p{Lu}/u],
    [NUMBER, /\p{N}/u],
    [MARK, /\p{M}/u],
  ] as const;
  let wrong = 0;
  for (let code = 0; code <= 0x10ffff; code += code < 0x3000 ? 1 : 7) {
    const kind = kindOf(code);
    for (const [flag, pattern] of classes)
      if (((kind & flag) !== 0) !== pattern.test(String.fromCodePoint(code))) wrong += 1;
  }
  expect(wrong).toBe(0);
});

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const text = fc
  .array(fc.constantFrom('a', 'É', '5', "'", '’', '-', ' ', '\u0301', '𐐀', '😀', '\ud800', 'ß', '\n'), {
    maxLength: 12,
  })
  .map((signs) => signs.join(''));

test('words are those that a regular expression would find', () => {
  fc.assert(
    fc.property(text, (signs) => {
      const expected = [...signs.matchAll(WORD)].map(({ 0: word, index }) => [index, index + word.length]);
      expect(wordSpans(signs).map(({ start, end }) => [start, end])).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});
