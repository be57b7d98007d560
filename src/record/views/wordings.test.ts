import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import type { Variant } from '../types.ts';
import { shownWordings } from './collate.ts';

const wordings = (...words: readonly string[]) =>
  words.map((exact, at) => ({ exact: [exact], href: `articles/a.html#q-${at}` }) as unknown as Variant);
const shown = (variants: readonly Variant[]) =>
  shownWordings(variants).map(({ variant, alike }) => [variant.exact.join(' '), alike]);

test('few wordings are all compared, in their order', () => {
  expect(shown(wordings('We go.', 'we go,', 'We go on.'))).toEqual([
    ['We go.', 0],
    ['we go,', 0],
    ['We go on.', 0],
  ]);
});

test('of many wordings each is compared once, whatever its marks and capitals, the commonest first', () => {
  const alike = ['We go.', 'we go,', '“We go”', 'We  go'];
  const variants = wordings('We went.', ...alike, ...alike, ...alike, 'We won’t go.', "We won't go");
  expect(shown(variants)).toEqual([
    ['We go.', 11],
    ['We won’t go.', 1],
    ['We went.', 0],
  ]);
});

test('however many differ, a dozen are compared, and none is counted twice', () => {
  const variants = wordings(...Array.from({ length: 500 }, (_, at) => `We saw ${at % 100} of them.`));
  const found = shownWordings(variants);
  expect(found).toHaveLength(limits.collated);
  expect(found.every(({ alike }) => alike === 4)).toBe(true);
});
