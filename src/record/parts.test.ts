import { expect, test } from 'vitest';
import { furtherParts, partHref, partOf, partsBeside } from './parts.ts';

const list = Array.from({ length: 401 }, (_, at) => at);

test('the parts of a list hold each entry once, in order', () => {
  const parts = [1, 2, 3].map((number) => partOf(list, number));
  expect(parts.flatMap(({ items }) => items)).toEqual(list);
  expect(parts.map(({ of }) => of)).toEqual([3, 3, 3]);
  expect(furtherParts(list.length).map(({ params }) => params.part)).toEqual(['2', '3']);
});

test('a list that fits on one page has no other', () => {
  expect(furtherParts(200)).toEqual([]);
  expect(partOf([], 1)).toEqual({ items: [], number: 1, of: 1 });
});

test('the first part keeps the name of the list', () => {
  expect([1, 2].map((number) => partHref('articles', number))).toEqual(['articles.html', 'articles-2.html']);
});

test('however many parts there are, few are linked from each', () => {
  expect(partsBeside({ number: 50, of: 100 })).toEqual([1, null, 48, 49, 50, 51, 52, null, 100]);
  expect(partsBeside({ number: 1, of: 3 })).toEqual([1, 2, 3]);
});
