import { expect, test } from 'vitest';
import { numberOf, withYears } from './axes.ts';

test('two weeks are as long before the end of a short month as after it', () => {
  const [first = 0, second = 0, third = 0] = withYears(['15 Feb 2031', '1 Mar', '15 Mar']).map(numberOf);
  expect(second - first).toBeCloseTo(third - second, 9);
});
