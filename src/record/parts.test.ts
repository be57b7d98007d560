import { expect, test } from 'vitest';
import { beginningsOf, partName, partsBeside, partsOf, sectionsOf } from './parts.ts';

const list = Array.from({ length: 401 }, (_, at) => at);

test('the parts of a list hold each entry once, in order', () => {
  const parts = partsOf(list);
  expect(parts.flatMap(({ items }) => items)).toEqual(list);
  expect(parts.map(({ items }) => items.length)).toEqual([200, 200, 1]);
  expect(parts.map(({ number, of }) => [number, of])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('a list that fits on one page has no other', () => {
  expect(partsOf(list.slice(0, 200))).toHaveLength(1);
  expect(partsOf([])).toEqual([{ items: [], number: 1, of: 1 }]);
});

test('the first part keeps the name of the list', () => {
  expect([1, 2].map((number) => partName('reports/2016', number))).toEqual([
    'reports/2016',
    'reports/2016-2',
  ]);
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

test('a month begins in the part that holds its first entry, however many it goes on to', () => {
  const months = list.map((at) => (at < 199 ? 'may' : at < 400 ? 'april' : 'march'));
  expect(beginningsOf(months, (month) => month)).toEqual([
    { key: 'may', count: 199, part: 1 },
    { key: 'april', count: 201, part: 1 },
    { key: 'march', count: 1, part: 3 },
  ]);
});

test('further parts of what has an id lie in a folder, where no other id can be', () => {
  expect([1, 2].map((number) => partName('statements/we-go', number, '/'))).toEqual([
    'statements/we-go',
    'statements/we-go/2',
  ]);
});
