import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test('the names are those of the method it follows', () => {
  // Of its author: cyrb53('a') and cyrb53('b').
  expect(shortName('a')).toBe((7929297801672961).toString(36));
  expect(shortName('b')).toBe((8684336938537663).toString(36));
});

test('texts that differ in one character have names of their own', () => {
  const texts = Array.from(
    { length: 50_000 },
    (_, at) => `A report of ${at} boats, and what was said of them.`,
  );
  expect(new Set(texts.map(shortName)).size).toBe(texts.length);
});
