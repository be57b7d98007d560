import { expect, test } from 'vitest';
import { nameOutlets, outletGroup } from './outlets.ts';

const articlesOf = (...publishers: (string | null)[]) =>
  publishers.map((publisher, at) => ({ seed: `file-${at + 1}`, publisher }));

test('several unknown publishers are told apart by their files, and are one to filter by', () => {
  const outlets = [...nameOutlets(articlesOf(null, 'The Times', null)).values()];
  expect(outlets.map(({ name, letter }) => `${letter} ${name}`)).toEqual([
    'U1 Publisher unknown (file-1)',
    'T The Times',
    'U2 Publisher unknown (file-3)',
  ]);
  expect(outlets.map(outletGroup)).toEqual(['Publisher unknown', 'The Times', 'Publisher unknown']);
});

test('each outlet gets a letter of its name, and the unknown publisher keeps U', () => {
  const outlets = nameOutlets(articlesOf('The Times', 'Tribune', 'Ulster News', null, 'The Times'));
  expect(Array.from(outlets.values(), ({ letter }) => letter)).toEqual(['T', 'R', 'L', 'U', 'T']);
});

test('letters stay unique among a hundred outlets of one name', () => {
  const outlets = nameOutlets(articlesOf(...Array.from({ length: 100 }, (_, i) => `Aaa${'a'.repeat(i)}`)));
  const letters = [...outlets.values()].map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
});
