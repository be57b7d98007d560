import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../model.ts';
import { blocksOf } from '../../../tests/marked.ts';
import { attribute } from '../attribute/attribute.ts';
import { know } from '../attribute/resolve.ts';
import { readBody } from '../grammar/reading.ts';
import { quotationIds } from './id.ts';
import { findQuotations } from './quotations.ts';

/** Pieces that make trouble: marks of all kinds, apostrophes, line ends, cues, names, astral characters. */
const trouble = fc.constantFrom(
  ..."“ ” \" ' ‘ ’ « » '' ` : , . ! ? … — ( ) [ ] \n \n\n \r\n \u2028 \u00a0 😀 é ß".split(' '),
  ' ',
  ' said ',
  ' Ann Lee ',
  ' the police chief ',
  ' he ',
  ' according to ',
  ' adding: ',
  'officers',
  '’80s ',
  ' of ',
  ' who ',
  'U.S. ',
);
const hardText = fc
  .array(fc.oneof(trouble, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((all) => all.join(''));

/** One block over all, and blocks by blank lines. */
function layouts(text: string): (readonly Block[])[] {
  return [[{ role: 'paragraph', rule: 'test', start: 0, end: text.length }], blocksOf(text)];
}

test('every part is trimmed words inside a body block, on one line, and in order; every mention and cue is its slice', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      for (const blocks of layouts(text)) {
        const reading = readBody(text, blocks);
        const runs = findQuotations(reading);
        let end = 0;
        for (const part of runs.flatMap((run) => run.parts)) {
          const words = text.slice(part.start, part.end);
          expect(words).toBe(words.trim());
          expect(words).not.toMatch(/^$|[\n\r\u2028\u2029]/);
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(
            blocks.some(
              (block) => block.role === 'paragraph' && block.start <= part.start && part.end <= block.end,
            ),
          ).toBe(true);
          end = part.end;
        }
        const found = attribute(know(reading), runs);
        expect(found).toHaveLength(runs.length);
        for (const { mention, mentionAt } of found) {
          if (mentionAt !== null) expect(text.slice(mentionAt.start, mentionAt.end)).toBe(mention);
        }
        const ids = quotationIds(
          runs.map((run) => run.parts.map((part) => text.slice(part.start, part.end))),
        );
        expect(new Set(ids).size).toBe(runs.length);
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['opening marks without end', '“ word '],
  ['straight marks and apostrophes', 'word " and \' '],
  [
    'one endless sentence with quoted words',
    'Ann Lee said she “liked” the “big” plan, he told the police chief who said ',
  ],
  ['reopened paragraphs', '“We are ready\n\n'],
  ['questions and answers', 'Q: Who is Ann Lee?\n\nA: Ann Lee is here.\n\n'],
  ['cut by clauses', '“I,” said Ann Lee, '],
  [
    'roles and names',
    'the head of the chief of the Ann Lee of the man and Bob Ray and, who said, ‘the officers’ of ',
  ],
])(
  'time grows in line with the text: %s',
  (_name, piece) => {
    const cpu = (count: number): number => {
      const text = piece.repeat(count);
      const blocks = piece.includes('\n') ? blocksOf(text) : layouts(text)[0];
      const started = process.cpuUsage().user;
      const reading = readBody(text, blocks ?? []);
      attribute(know(reading), findQuotations(reading));
      return process.cpuUsage().user - started;
    };
    cpu(1000);
    // Four times the text: four times the work where it is in line, sixteen where every mark looks at every other.
    expect(cpu(24_000) / cpu(6_000)).toBeLessThan(9);
  },
  60_000,
);
