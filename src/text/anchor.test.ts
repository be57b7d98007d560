import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCodePoints } from './code-points.ts';
import { match } from './match.ts';
import { nearest } from './nearest.ts';
import { toPoint } from './point.ts';

const fen =
  'The reeve said: “We are ready.” The clerk said: “We are ready, too.” Nobody else spoke at Wending.';

function found(text: string, selector: Parameters<typeof match>[1]): string {
  const result = match(text, selector);
  return result.kind === 'found' ? text.slice(0, result.span.start) : result.kind;
}

test('words that stand once are found', () => {
  expect(match(fen, { exact: 'Nobody else' })).toEqual({
    kind: 'found',
    span: { start: fen.indexOf('Nobody'), end: fen.indexOf(' spoke') },
  });
});

test('words that stand twice are ambiguous until a prefix or suffix tells them apart', () => {
  expect(match(fen, { exact: 'We are ready' })).toMatchObject({ kind: 'ambiguous', spans: [{}, {}] });
  expect(found(fen, { exact: 'We are ready', suffix: ', too' })).toMatch(/clerk said: “$/);
  expect(found(fen, { exact: 'We are ready', prefix: 'reeve said: “' })).toMatch(/reeve said: “$/);
});

test('the blank between a prefix and the words may be left out, as YAML drops it', () => {
  expect(found(fen, { exact: 'said', prefix: 'The clerk' })).toMatch(/The clerk $/);
  expect(found(fen, { exact: 'said', suffix: ': “We are ready, too.' })).toMatch(/The clerk $/);
});

test('a wrong prefix is no match', () => {
  expect(match(fen, { exact: 'Nobody', prefix: 'reeve' }).kind).toBe('missing');
});

test('for words that are missing the most similar ones are proposed', () => {
  const proposal = (exact: string) => {
    const span = nearest(fen, exact);
    return span && fen.slice(span.start, span.end);
  };
  expect(proposal('Nobody els spoke in Wending')).toBe('Nobody else spoke at Wending');
  expect(proposal('we are ready, two')).toBe('We are ready, too');
  expect(proposal('The millpond froze in June')).toBeNull();
});

test('a proposal in a text of five million characters takes well under seconds', () => {
  const text = 'The ferry to Osier Island left late again. '.repeat(120_000);
  const started = performance.now();
  expect(nearest(`${text}A heron stood on the pier.`, 'A herron stood on the pier')).not.toBeNull();
  expect(performance.now() - started).toBeLessThan(5000);
});

test('points count lines as editors do', () => {
  const point = toPoint('one\ntwo\r\nthree\rfour');
  expect([0, 3, 4, 9, 15, 18].map(point)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 4 },
  ]);
});

test('code points before an offset are counted as iteration counts them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const count = toCodePoints(text);
      let offset = 0;
      let points = 0;
      for (const character of text) {
        expect(count(offset)).toBe(points);
        offset += character.length;
        points += 1;
      }
      expect(count(offset)).toBe(points);
    }),
  );
});
