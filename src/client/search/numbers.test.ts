import { expect, test } from 'vitest';
import { numberAt } from './numbers.ts';

const waysOf = (typed: string) => numberAt(typed.split(' '))?.ways.map((way) => way.join(' ')) ?? [];

test.each([
  ['8', 'eight'],
  ['eight', '8'],
  ['forty', '40'],
  ['40', 'forty'],
  ['twenty five', '25'],
  ['25', 'twenty five'],
  ['one fifth', 'one in five'],
  ['1 in 5', 'one fifth'],
  ['one in five', 'a fifth'],
  ['a quarter', '1 in 4'],
  ['two thirds', '2 in 3'],
])('whoever types %s means %s too', (typed, other) => {
  expect(waysOf(typed)).toContain(other);
});

test.each(['2015', '800', '5000'])('%s is written in figures alone', (typed) => {
  expect(waysOf(typed)).toEqual([typed]);
});

test.each(['a plot', 'plots', 'in five', 'fifth'])('“%s” begins with no number', (typed) => {
  expect(numberAt(typed.split(' '))).toBeNull();
});

test('what stands behind a number is left', () => {
  expect(numberAt(['one', 'in', 'five', 'arrests'])?.length).toBe(3);
  expect(numberAt(['eight', 'plots'])?.length).toBe(1);
  expect(numberAt(['5', 'in', '2'])?.length).toBe(1);
});
