import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate, cutAtParts, type Run } from './collate.ts';

const words = (runs: readonly Run[]) => runs.map((run) => (run.kind === 'gap' ? '' : run.text)).join('');
const shown = (runs: readonly Run[]) =>
  runs
    .map((run) =>
      run.kind === 'gap' ? `‹${run.missing}›` : run.kind === 'only' ? `[${run.text}]` : run.text,
    )
    .join('');

test('words that only one wording has are marked, and stand as a gap in the other', () => {
  const { first, second, onlyCuts } = collate('We met, or tried to, on Monday.', 'We met on Monday.');
  expect(shown(first)).toBe('We met[, or tried to,] on Monday.');
  expect(shown(second)).toBe('We met‹, or tried to,› on Monday.');
  expect(onlyCuts).toBe(true);
});

test('a replaced word is no cut', () => {
  expect(collate('We will go on.', 'We shall go on.').onlyCuts).toBe(false);
});

test('another apostrophe, a capital and the mark at the end are no difference', () => {
  const { first, second } = collate('It won’t be so.', "it won't be so,");
  expect([...first, ...second].every((run) => run.kind === 'shared')).toBe(true);
});

test('the runs of each wording are exactly its words, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('we', ' go', ' on', ',', ' “so', '”', ' 20%', '  ', '\u00a0x', '’s'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { first, second } = collate(a, b);
      expect(words(first)).toBe(a);
      expect(words(second)).toBe(b);
    }),
  );
});

test('cut at its parts, each part is exactly its words', () => {
  const part = fc
    .array(fc.constantFrom('we', ' go', ' on', ',', ' 20%'), { minLength: 1 })
    .map((all) => all.join('').trim())
    .filter(Boolean);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), fc.array(part, { minLength: 1 }), (a, b) => {
      const { first, second } = collate(a.join(' '), b.join(' '));
      expect(cutAtParts(first, a).map(words)).toEqual(a);
      expect(cutAtParts(second, b).map(words)).toEqual(b);
    }),
  );
});
