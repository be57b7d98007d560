import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../model.ts';
import { segment } from './segment.ts';

const blocksOf = (text: string): Block[] => segment({ id: 'test', text });

/** Words as they stand in articles and around them, so that random texts reach the rules. */
const WORDS = fc.constantFrom(
  'The river rose on Monday, the county said.',
  '“We are ready,” she said.',
  'Read more',
  'READ MORE: Flood',
  'By Jane Doe',
  '3 May 2023',
  '---',
  'title: Flood',
  'Image source, PA',
  'Image caption,',
  '• one',
  '[REPORT]',
  'Share',
  'Comments 5',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u2028',
  '\u00a0',
  '\ufeff',
  "'",
  '"',
  '“',
  '(Reuters) - ',
  'LONDON (AP) — ',
  '© 2023 Post',
  'Related Posts',
  '1 of 5',
  '😀',
  '\ud83d',
  'https://t.co/a',
  '.A',
  '|',
  '{',
  '>',
);

function expectTiles(text: string): void {
  const blocks = blocksOf(text);
  let at = 0;
  for (const block of blocks) {
    expect(block.start).toBe(at);
    expect(block.end).toBeGreaterThan(block.start);
    at = block.end;
  }
  expect(at).toBe(text.length);
}

test('blocks tile any text of Unicode units', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectTiles), { numRuns: 300 });
});

test('blocks tile any text made of what pages hold', () => {
  const texts = fc.array(WORDS, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(texts, expectTiles), { numRuns: 500 });
});

test('white space belongs to the block before it, and to the first one at the very start', () => {
  const text =
    '  \n Flood in the vale tonight\n\n  \nThe river rose on Monday, the county said in a statement.\n\n';
  const [headline, paragraph] = blocksOf(text);
  expect(text.slice(headline?.start, headline?.end)).toBe('  \n Flood in the vale tonight\n\n  \n');
  expect(text.slice(paragraph?.start, paragraph?.end)).toBe(
    'The river rose on Monday, the county said in a statement.\n\n',
  );
});

test('a text without words is one left-out block, and an empty one has none', () => {
  expect(blocksOf(' \n\t\n')).toEqual([{ start: 0, end: 4, role: 'left-out', rule: 'blank' }]);
  expect(blocksOf('')).toEqual([]);
});

test('a line wrapped at a column is one block with its lines', () => {
  const lines = [
    'The river rose by a metre in the night and broke its banks at',
    'the mill, the county said on Monday, and it ran through forty',
    'houses in the lower town before anybody there was awake. The',
    'school hall was opened at five in the morning for those whose',
    'houses had been lost, and it was full within the hour, as the',
    'warden of the hall told the paper.',
  ];
  const blocks = blocksOf(`Flood in the vale tonight\n\n${lines.join('\n')}\n`);
  expect(blocks.map((block) => block.role)).toEqual(['headline', 'paragraph']);
});

test('short lines under one another are not taken for a wrapped paragraph', () => {
  const text =
    'The county lists what it needs most of all:\nblankets\nlamps\nbread for two hundred people\nboats\n';
  expect(blocksOf(text)).toHaveLength(5);
});

const SECONDS = 1000;

test.each([
  ['a line of a megabyte', `${'The river rose on Monday, it said. '.repeat(30_000)}`],
  ['a line of a megabyte without a space', 'a'.repeat(1_000_000)],
  ['a hundred thousand blank lines', '\n'.repeat(100_000)],
  ['twenty thousand short lines', 'Share\nOne of nine\n'.repeat(10_000)],
  ['a megabyte of open marks', '“'.repeat(1_000_000)],
  [
    'a megabyte of paragraphs',
    `${'The river rose on Monday, the county said in a long statement to the town.\n\n'.repeat(13_000)}`,
  ],
  [
    'five thousand lines like headlines',
    'Farmers count the cost of a ‘second flood’ in Vale\n'.repeat(5_000),
  ],
])('%s is read in seconds', (_, text) => {
  const started = performance.now();
  blocksOf(text);
  expect(performance.now() - started).toBeLessThan(8 * SECONDS);
});
