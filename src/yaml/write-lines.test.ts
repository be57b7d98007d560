import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeWhole } from '../article/yaml.ts';
import { readLines } from './lines.ts';
import { writeLines } from './write-lines.ts';

/** More of them now and then: `FUZZ_RUNS=100000 npx vitest run src/yaml`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);

/** Words that some reader of YAML takes for something else. */
const ODD = `~ ¦ null ¦ NULL ¦ nuLL ¦ true ¦ Yes ¦ no ¦ ON ¦ off ¦ y ¦ N ¦ << ¦ = ¦ .nan ¦ -.INF ¦ 007 ¦ 0x1F ¦ 0o7 ¦ 0b1
 ¦ 1e3 ¦ 12e4 ¦ .5 ¦ 5. ¦ +1 ¦ - ¦ - a ¦ ? ¦ ? a ¦ -a ¦ 1_000 ¦ 12:30 ¦ 2023-02-16 ¦ 2023-2-1 ¦ 2023-02-16T10:00:00Z
 ¦ 2023-02-16 10:00 ¦ 2023 ¦ 2023-02 ¦ 1,000 ¦ 10 Downing St ¦ a: b ¦ a:b ¦ a #b ¦ a#b ¦ a: ¦ :a ¦ #a ¦ %a ¦ @a ¦ \`a ¦ !a
 ¦ &a ¦ *a ¦ | ¦ > ¦ --- ¦ --- a ¦ ... ¦ “x” ¦ it’s ¦ it's ¦ say "so" ¦ 'a' "b" ¦ ' ¦ " ¦ back\\slash ¦ a "b\\c" ¦ [x] ¦ {x} ¦ a, b`;
const odd = fc.constantFrom(
  ...ODD.split(/\n? ¦ /),
  ...[
    '',
    ' ',
    'a\nb',
    'a \n b',
    'a\tb',
    'a\u00a0b',
    'a\u2028b',
    '\ufeffa',
    'a\u0085b',
    'a\u007fb',
    'a\r',
    '\ud800',
  ],
);
const word = fc.oneof(
  odd,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem(),
  fc.tuple(odd, odd).map((two) => two.join('')),
);
const plain = fc.oneof(
  fc.lorem(),
  fc.integer(),
  fc.constantFrom('a: b', '12 days', "it's", '2023-02-16', 0.93, null),
);
const scalar = fc.oneof(
  { weight: 8, arbitrary: plain },
  { weight: 1, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom(-0, 1e21, 1e-7, 0.1 + 0.2, true, undefined) },
);
const key = fc.oneof(
  { weight: 19, arbitrary: fc.stringMatching(/^[a-z][a-zA-Z0-9]{1,5}$/) },
  { weight: 1, arbitrary: fc.constantFrom('y', 'no', 'a-b', 'null', '1', 'E0', 'e') },
);
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('whatever it writes, the whole writer writes alike, byte for byte', () => {
  let written = 0;
  fc.assert(
    fc.property(fc.dictionary(key, node, { minKeys: 1, noNullPrototype: true }), (value) => {
      const text = writeLines(value);
      if (text === undefined) return;
      written += 1;
      expect(text).toBe(writeWhole(value));
    }),
    { numRuns: RUNS },
  );
  expect(written).toBeGreaterThan(RUNS / 10);
});

test('single words are written as the whole writer writes them', () => {
  fc.assert(
    fc.property(word, (value) => {
      const text = writeLines({ a: value, b: [value], c: [{ d: value }] });
      if (text !== undefined) expect(text).toBe(writeWhole({ a: value, b: [value], c: [{ d: value }] }));
    }),
    { numRuns: RUNS },
  );
});

test('what it writes of words is read back as the same words', () => {
  const value = {
    a: 'plain words',
    b: [[1, 2], [3]],
    c: [{ id: 'x', at: [0, 5], none: null }],
    d: [],
    e: 'a: b',
  };
  const text = writeLines(value) ?? '';
  expect(readLines(text)?.value).toEqual(value);
});

test('an ordinary page needs no whole writer', () => {
  expect(writeLines({ exact: ['“We are ready,” she said: “Now.”', '12 coppers near it'], share: 0.93 })).toBe(
    'exact:\n  - "“We are ready,” she said: “Now.”"\n  - 12 coppers near it\nshare: 0.93\n',
  );
});
