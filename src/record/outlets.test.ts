import { expect, test } from 'vitest';
import { nameOutlets } from './outlets.ts';

test('each outlet gets a letter of its name, and the unknown publisher keeps U', () => {
  const outlets = nameOutlets(['The Times', 'Tribune', 'Ulster News', null, 'The Times']);
  expect([...outlets.values()].map(({ letter }) => letter)).toEqual(['U', 'T', 'R', 'L']);
});

test('letters stay unique among a hundred outlets of one name', () => {
  const outlets = nameOutlets(Array.from({ length: 100 }, (_, i) => `Aaa${'a'.repeat(i)}`));
  const letters = [...outlets.values()].map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
});
