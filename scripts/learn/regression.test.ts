import { expect, test } from 'vitest';
import { type Example, regress } from './regression.ts';

/** 200 lines of which the long ones belong to the article, but for a few; the second trait says nothing. */
const examples: Example[] = Array.from({ length: 200 }, (_, n) => {
  const words = n % 40;
  return { values: [words, (n * 7) % 5], isBody: n % 23 === 0 ? words < 20 : words >= 20, counts: 1 };
});

test('a trait that tells the lines apart weighs much, and one that does not weighs next to nothing', () => {
  const [words = 0, nothing = 0] = regress(examples).weights;
  expect(words).toBeGreaterThan(1);
  expect(Math.abs(nothing)).toBeLessThan(0.3);
});

test('the same lines give the same weights', () => {
  expect(regress(examples)).toEqual(regress(examples));
});

test('what counts three times is learnt as if it stood there three times', () => {
  const [first] = examples as [Example, ...Example[]];
  const once = regress([...examples, first, first]).weights;
  const thrice = regress([{ ...first, counts: 3 }, ...examples.slice(1)]).weights;
  // Means are of examples as they stand, so the scales differ a little.
  expect(thrice[0]).toBeCloseTo(once[0] ?? 0, 1);
});
