import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import type { Variant } from '../types.ts';
import { shownWordings } from './shown.ts';

const wordings = (...words: readonly string[]) =>
  words.map((exact, at) => ({ exact: [exact], href: `articles/a.html#q-${at}` }) as unknown as Variant);
const shown = (variants: readonly Variant[]) =>
  shownWordings(variants).map(({ shown, variants: all }) => [shown.exact.join(' '), all.length]);

test('few wordings are all compared, each once', () => {
  expect(shown(wordings('We go.', 'we go,', 'We go on.', 'We go.'))).toEqual([
    ['We go.', 2],
    ['we go,', 1],
    ['We go on.', 1],
  ]);
});

test('of many wordings each is compared once, whatever its marks and capitals, the commonest first', () => {
  const alike = ['We go.', 'we go,', '“We go”', 'We  go'];
  const variants = wordings('We went.', ...alike, ...alike, ...alike, 'We won’t go.', "We won't go");
  expect(shown(variants)).toEqual([
    ['We go.', 12],
    ['We won’t go.', 2],
    ['We went.', 1],
  ]);
});

test('however many differ, a dozen are compared, and none is counted twice', () => {
  const variants = wordings(...Array.from({ length: 500 }, (_, at) => `We saw ${at % 100} of them.`));
  const found = shownWordings(variants);
  expect(found).toHaveLength(limits.collated);
  expect(found.every(({ variants: all }) => all.length === 5)).toBe(true);
});
