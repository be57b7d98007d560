import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Extraction, Quotation } from '../model.ts';
import { align } from './align.ts';
import { link } from './link.ts';
import { foldWords } from './words.ts';

/** An article of one block a line; the words in “ ” are its quotations, all by `speaker`. */
function article(id: string, speaker: string | null, ...lines: string[]): Extraction {
  const text = lines.join('\n');
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines) {
    const end = Math.min(text.length, start + line.length + 1);
    blocks.push({ start, end, role: 'paragraph', rule: 'line' });
    start = end;
  }
  const quotations = [...text.matchAll(/“([^”]*)”/g)].map((found, index): Quotation => {
    const [, words = ''] = found;
    const from = found.index + 1;
    return {
      id: `${id}-${index}`,
      parts: [{ start: from, end: from + words.length }],
      exact: [words],
      kind: 'direct',
      speaker,
      mention: null,
      mentionAt: null,
      cue: null,
      cueAt: null,
      rule: 'test',
      joinedBy: 'single',
      confidence: 1,
      topics: [],
      statement: null,
    };
  });
  const metadata = { title: null, publisher: null, author: null, published: null };
  return { seed: { id, text }, metadata, blocks, quotations, indirect: [], topics: [], messages: [] };
}

function statements(...articles: Extraction[]): (string | null)[] {
  return link(articles).flatMap(({ quotations }) => quotations.map(({ statement }) => statement));
}

const ferry =
  'The harbour master said: “The late ferry will run again from Monday, and nobody on Osier Island will be left on the pier.”';

test('an utterance printed alike is one statement, named after its first words', () => {
  expect(statements(article('a', 'Ada Quill', ferry), article('b', 'Ada Quill', ferry))).toEqual([
    'the-late-ferry-will-run-again',
    'the-late-ferry-will-run-again',
  ]);
});

test('an utterance is found although it is cut, reworded and marked differently', () => {
  const cut =
    'Ms Quill promised “that the late ferry will run again from Monday … nobody on Osier Island will be left”.';
  expect(statements(article('a', 'Ada Quill', ferry), article('b', 'Quill', cut))).toEqual([
    'the-late-ferry-will-run-again',
    'the-late-ferry-will-run-again',
  ]);
});

const near = [
  'Several sailings cancelled in the storm last winter were “near things” that the harbour master described as “a-whisker saves”.',
  'A harbour officer called several sailings “near things” and “a whisker saves” after the storm cancelled many last winter.',
] as const;

test('a few words are the same utterance where they are said of the same, hyphen or not', () => {
  expect(statements(article('a', null, near[0]), article('b', null, near[1]))).toEqual([
    'near-things',
    'a-whisker-saves',
    'near-things',
    'a-whisker-saves',
  ]);
});

test('a few common words in reports of other matters are not linked', () => {
  const other =
    'The baker said that two of her oven trials were “near things” and went back to her old flour.';
  expect(statements(article('a', null, near[0]), article('b', null, other))).toEqual([null, null, null]);
});

test('a term that many reports quote among the same names is not an utterance', () => {
  const one =
    'Mayor Fenn and the Wending council marked the plans of the dyke, the sluice and the eel ladder “strictly private” in spring.';
  const two =
    'Asked on Friday about pumps, floods, eels and boats, Mayor Fenn of Wending waved away “strictly private” council rumours.';
  expect(statements(article('a', null, one), article('b', null, two))).toEqual([null, null]);
});

test('a politeness that anybody says is not linked', () => {
  const say = (who: string) =>
    `${who} said: “Our thoughts are with the family and friends of everyone affected.”`;
  expect(statements(article('a', 'Ada Quill', say('Quill')), article('b', 'Tom Reed', say('Reed')))).toEqual([
    null,
    null,
  ]);
});

test('two quotations of one article are never linked to each other alone', () => {
  expect(statements(article('a', 'Ada Quill', ferry, ferry))).toEqual([null, null]);
});

test('a quotation that holds what another report prints as two joins both', () => {
  const whole =
    'Quill said: “The dyke at Wending was never in any danger of breaking, and the pumps ran through every night of the storm without a fault.”';
  const halves =
    'Quill said: “The dyke at Wending was never in any danger of breaking.” Later: “The pumps ran through every night of the storm without a fault.”';
  const all = statements(article('a', 'Ada Quill', whole), article('b', 'Ada Quill', halves));
  expect(new Set(all)).toEqual(new Set(['the-dyke-at-wending-was-never']));
});

test('the order of articles that share nothing changes no statement but its name', () => {
  const a = article('a', 'Ada Quill', ferry);
  const b = article('b', 'Ada Quill', ferry);
  const c = article(
    'c',
    null,
    'The baker said: “Rye keeps, wheat does not, and there is no more to it than that.”',
  );
  expect(statements(a, c, b).filter(Boolean)).toEqual(statements(a, b, c).filter(Boolean));
});

test('an alignment never matches more words than the shorter run has', () => {
  const words = fc.array(fc.constantFrom('mill', 'pond', 'the', 'eel', 'of'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const { matched, telling } = align(a, b);
      expect(matched).toBeLessThanOrEqual(Math.min(a.length, b.length));
      expect(telling).toBeLessThanOrEqual(matched);
      expect(align(a, a).matched).toBe(a.length);
    }),
  );
});

test('words are compared without case, marks, accents and hyphens', () => {
  expect(foldWords('Goal-line saves, he’d said: “Été!”')).toEqual([
    'goal',
    'line',
    'saves',
    'hed',
    'said',
    'ete',
  ]);
});

test('five thousand reports of one briefing are linked in seconds, not hours', () => {
  const articles = Array.from({ length: 5000 }, (_, n) => article(`a${n}`, 'Ada Quill', ferry));
  const started = performance.now();
  expect(new Set(statements(...articles)).size).toBe(1);
  expect(performance.now() - started).toBeLessThan(15_000);
});
