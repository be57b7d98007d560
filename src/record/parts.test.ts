import { expect, test } from 'vitest';
import {
  beginningsOf,
  folderPartHref,
  furtherParts,
  partHref,
  partOf,
  partsBeside,
  partsOf,
  sectionsOf,
} from './parts.ts';

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

test('sections stand in the order in which a list first names them, and leave out nothing', () => {
  const sections = sectionsOf(['b1', 'a1', 'b2'], (item) => item.charAt(0));
  expect(sections).toEqual([
    { key: 'b', items: ['b1', 'b2'] },
    { key: 'a', items: ['a1'] },
  ]);
});

test('a section that is too long for one page goes on under its own name with a number', () => {
  const names = partsOf({ key: '2016', items: list }).map(({ name, part }) => [name, part.items.length]);
  expect(names).toEqual([
    ['2016', 200],
    ['2016-2', 200],
    ['2016-3', 1],
  ]);
  expect([1, 2].map((number) => partHref('reports/2016', number))).toEqual([
    'reports/2016.html',
    'reports/2016-2.html',
  ]);
});

test('a month begins in the part that holds its first entry, however many it goes on to', () => {
  const months = list.map((at) => (at < 199 ? 'may' : at < 400 ? 'april' : 'march'));
  expect(beginningsOf(months, (month) => month)).toEqual([
    { key: 'may', count: 199, part: 1 },
    { key: 'april', count: 201, part: 1 },
    { key: 'march', count: 1, part: 3 },
  ]);
});

test('further parts of what has an id lie in a folder, where no other id can be', () => {
  expect([1, 2].map((number) => folderPartHref('statements/we-go', number))).toEqual([
    'statements/we-go.html',
    'statements/we-go/2.html',
  ]);
});
