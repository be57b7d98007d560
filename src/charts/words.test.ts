import { expect, test } from 'vitest';
import { fires } from './fictional/quillby.ts';
import { aroundNumber, marksAround, nameOf, placeOfNumber } from './words.ts';

test('a number is found only where it stands alone', () => {
  expect(placeOfNumber('in 2015 there were 15 of them', '15')).toBe(19);
  expect(placeOfNumber('done by one', 'one')).toBe(8);
  expect(placeOfNumber('in 2015', '15')).toBe(-1);
});

test('printed words cut around their number join to the same words', () => {
  const words = 'at least 10 fires since January';
  expect(aroundNumber(words, 'at least 10')).toEqual(['', 'at least 10', ' fires since January']);
  expect(aroundNumber(words, 'eleven').join('')).toBe(words);
});

test('words that hold double marks stand in single ones', () => {
  expect(marksAround('“quadrupled” since')).toEqual(['‘', '’']);
  expect(marksAround('goal-line saves')).toEqual(['“', '”']);
});

test('a mark is named with its qualifier, its speaker and its outlet', () => {
  expect(fires.slice(0, 1).map((figure) => nameOf(figure, 'November 2030'))).toEqual([
    'at least 10, fires, November 2030, Ken Tallow, Publisher unknown',
  ]);
});
