import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quotation } from '../model.ts';
import { stringifyMdx } from './mdx.ts';
import { writePlainBlock } from './plain-block.ts';
import { toTree } from './tree.ts';

/** More of them now and then: `FUZZ_RUNS=100000 npx vitest run src/article`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.lorem() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'! " # $ % & ( ) * + , - . / : ; < = > ? @ [ ] ^ _ ` { | } ~ \\ — ’ “ ” 1. 2) www. w. W.x now. :// & &x import export - a :-'.split(
        ' ',
      ),
      ...[' ', '  ', '\n', '\t', '\u00a0', '\u2028', '![', '](', "'"],
    ),
  },
);
const words = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

/** The block of a text of which the middle is quoted. */
function blockOf(before: string, quoted: string, after: string) {
  const text = `${before}${quoted}${after}`;
  const part = { start: before.length, end: before.length + quoted.length };
  const quotation = {
    id: 'q',
    parts: [part],
    kind: 'direct',
    speaker: 'Ada "Bo" Quill',
  } as unknown as Quotation;
  const spoken = { ...quotation, speaker: 'Ada Quill' };
  const block = { start: 0, end: text.length, role: 'paragraph', rule: 'paragraph' } as const;
  const isWord = quoted.trim() === quoted && quoted !== '';
  const inside = isWord && before.trimStart() === before && after.trimEnd() === after;
  return toTree({ id: 's', text }, [block], inside ? [text.length % 5 === 0 ? quotation : spoken] : [])[0];
}

test('whatever it writes of a block, the reference implementation writes alike, byte for byte', () => {
  let written = 0;
  fc.assert(
    fc.property(words, words, words, (before, quoted, after) => {
      const block = blockOf(before, quoted, after);
      const plain = block && writePlainBlock(block);
      if (!block || typeof plain !== 'string') return;
      written += 1;
      expect(plain).toBe(stringifyMdx([block]).trimEnd());
    }),
    { numRuns: RUNS },
  );
  expect(written).toBeGreaterThan(RUNS / 20);
});

test('an ordinary paragraph needs no reference implementation', () => {
  const block = blockOf(
    'The mill shut on 3 May (a Monday): 12 people – all of “Vale” – went; ',
    'It’s late,',
    ' she said! “Not now.” It was the law.',
  );
  expect(block && writePlainBlock(block)).toContain(
    '>It’s late,</Quotation> she said! “Not now.” It was the law.\n</Block>',
  );
});
