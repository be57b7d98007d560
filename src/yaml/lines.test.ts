import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse } from 'yaml';
import { readLines } from './lines.ts';

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'null',
    'True',
    '~',
    '007',
    '0x1F',
    '1e3',
    '.5',
    '- a',
    'a: b',
    'a #b',
    'a:',
    '“x”',
    'it’s',
    '---',
  ),
  fc.stringMatching(/^[-+.:#'"&*!|>%@`,[\]{}?~0-9a-z \t\n]{0,10}$/),
);
const scalar = fc.oneof(
  word,
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const key = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,5}$/);
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  ),
}));

test('whatever it reads of written YAML, the whole reader reads alike', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.dictionary(key, node, { minKeys: 1 }), (value) => {
      const text = new Document(value, { compat: 'yaml-1.1' }).toString({ lineWidth: 0, blockQuote: false });
      const plain = readLines(text);
      if (plain === undefined) return;
      read += 1;
      expect(plain.value).toEqual(parse(text));
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
  );
  expect(read).toBeGreaterThan(100);
});

test('whatever it reads of any lines, the whole reader reads alike', () => {
  let read = 0;
  const line = fc.tuple(
    fc.constantFrom('', '  ', '    ', '- ', '  - '),
    fc.constantFrom('', 'a: ', 'b:', 'c: '),
    word,
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const text = lines.map((parts) => parts.join('')).join('\n');
      const plain = readLines(text);
      if (plain === undefined) return;
      read += 1;
      expect(plain.value).toEqual(parse(text));
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 5000) },
  );
  expect(read).toBeGreaterThan(100);
});

test('places, quoted words and lists of entries are read', () => {
  const text =
    "a:\n  - id: x\n    parts:\n      - [ 1, 20 ]\n  - id: \"y: \\n\"\nb: 'it''s'\nc: []\nd: 0.93\n";
  expect(readLines(text)?.value).toEqual({
    a: [{ id: 'x', parts: [[1, 20]] }, { id: 'y: \n' }],
    b: "it's",
    c: [],
    d: 0.93,
  });
});

test('what goes on over lines, repeats a key or refers elsewhere is left to the whole reader', () => {
  for (const text of [
    'a: b\n  c\n',
    'a: 1\na: 2\n',
    'a: &x 1\nb: *x\n',
    'a: |\n  b\n',
    'a: b # c\n',
    'a:\n',
    'a: 1\n\nb: 2\n  \n',
  ]) {
    expect(readLines(text), text).toBeUndefined();
  }
});
