import fc from 'fast-check';
import { expect, test } from 'vitest';
import { satteri } from '../article/parsers.ts';
import { readBack } from '../article/read-back.ts';
import { writeArticle } from '../article/write.ts';
import { extract } from './read.ts';

/** More of them now and then: `FUZZ_RUNS=20000 npx vitest run src/read/any-text.test.ts`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '\n',
    '\n\n',
    ' said ',
    ' Ada Quill ',
    '. ',
    ', ',
    'Q: ',
    '[',
    ']',
  ),
  fc.constantFrom(
    '\r\n',
    '\t',
    ' ',
    'The',
    'she',
    'www.',
    'https://',
    '{',
    '<b>',
    '- ',
    '# ',
    '«',
    '»',
    ':',
    '12 May',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('reading never throws, tiles and slices exactly, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const seed = { id: 'any', text: pieces.join('') };
      const { blocks, quotations } = extract(seed, { topics: [{ id: 'x', keywords: ['Quill'] }] });
      expect(blocks.map(({ start, end }) => seed.text.slice(start, end)).join('')).toBe(seed.text);
      for (const { parts, exact } of quotations) {
        expect(parts.map(({ start, end }) => seed.text.slice(start, end))).toEqual(exact);
      }
    }),
    { numRuns: RUNS },
  );
});

test('whatever is read in any text can be written, and reads back as the same words', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
      const seed = { id: 'any', text: pieces.join('').replaceAll('\0', '') };
      fc.pre(seed.text.trim() !== '' && seed.text.isWellFormed());
      const extraction = extract(seed, { topics: [] });
      const page = { extraction, source: {}, seedSha256: '0'.repeat(64), slug: 'any', defaults: {} };
      expect(readBack(writeArticle(page), seed, 'any.mdx', satteri)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
