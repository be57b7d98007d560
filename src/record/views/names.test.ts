import { expect, test } from 'vitest';
import type { Person } from '../types.ts';
import { byLastWord, letterOf, mostQuoted } from './names.ts';

const person = (name: string, quotations = 0) =>
  ({ id: name, name, quotations: Array(quotations).fill(null) }) as unknown as Person;

test.each([
  ['Ada Wick', 'w'],
  ['the Harbour Trust', 't'],
  ['Ana María Ñúñez', 'n'],
  ['Ken Tallow Jr.', 't'],
  ['Ken Tallow, III', 't'],
  ['Ivo “Ox” (Oxley)', 'o'],
  ['Анна Иванова', 'и'],
  ['王小明', '王'],
  ['Route 66', 'other'],
  ['…', 'other'],
])('%s stands under %s', (name, letter) => {
  expect(letterOf(person(name))).toBe(letter);
});

test('people stand in the order of their last words, those of one in the order of the whole, no letters last', () => {
  const names = ['Route 66', 'Bo Wick', 'Ada Wick', 'Øyvind Åse', 'Al Ase', 'Zoe Abel'];
  expect(byLastWord(names.map((name) => person(name))).map(({ name }) => name)).toEqual([
    'Zoe Abel',
    'Al Ase',
    'Øyvind Åse',
    'Ada Wick',
    'Bo Wick',
    'Route 66',
  ]);
});

test('of two who are quoted as often the one whose name comes first is more quoted', () => {
  const people = [person('Bo', 2), person('Cy', 3), person('Al', 2)];
  expect(mostQuoted(people, 2).map(({ name }) => name)).toEqual(['Cy', 'Al']);
});
