import { expect, test } from 'vitest';
import { readName, writeName } from './text.ts';

test.each([
  [{ letter: 'q', text: 46, quotation: 3 } as const, 'q1a-3'],
  [{ letter: 'p', text: 0 } as const, 'p0'],
])('a name says which document it is', (name, written) => {
  expect(writeName(name)).toBe(written);
  expect(readName(written)).toEqual(name);
});
