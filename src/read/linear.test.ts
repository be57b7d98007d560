import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from './read.ts';

// Each line is made of the words and pieces that the patterns and lists of this folder look for, over and over, so
// that what they could be slow at comes up. More of them now and then:
// `FUZZ_RUNS=30000 npx vitest run src/read/linear.test.ts`.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
/** Longer than what any rule looks at as a whole. */
const LONGEST_LINE = 1024;

/** The words and pieces that patterns and lists of this folder hold, each once, in order. */
function piecesLookedFor(): string[] {
  const folder = new URL('.', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.ts$|words\/.*\.txt$/.test(name))
    .sort();
  const words = names.flatMap(
    (name) => readFileSync(new URL(name, folder), 'utf8').match(/[\p{L}][\p{L}’'-]*[\p{L}]/gu) ?? [],
  );
  return [...new Set(words)];
}

const WORDS = piecesLookedFor();
const SIGNS =
  '. , ; : ! ? “ ” " \' ‘ ’ ( ) [ ] | / - – — · • … @ # * _ & + © £ 1 12 2023 10:15 15/03/2023 a A Ä 😀'.split(
    ' ',
  );
const FORMS = [
  ...['news@vale.org/', 'ann.lee@example.org,', '@county', 'https://example.org/a', 'www.vale.com', '1.2k'],
  ...[
    'By Jane Doe',
    'JANE DOE',
    '3 May 2023',
    'May 3, 2023',
    '(Reuters)',
    'Image:',
    'said',
    '? call',
    'a.b.',
  ],
];

/** The same numbers in every run: the linear congruential generator of Park and Miller. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A pattern of one to four pieces, with what parts them, and what ends the line. */
function pieces(number: number): { repeated: string; ending: string } {
  const next = numbers(number * 7919 + 1);
  const pick = (of: readonly string[]): string => of[next(of.length)] ?? '';
  const piece = (): string => pick(next(3) > 0 ? WORDS : next(2) > 0 ? SIGNS : FORMS);
  const parted = pick([' ', ' ', ' ', '', ', ', '. ', '/', '\n', '\n\n']);
  const repeated = Array.from({ length: 1 + next(4) }, piece).join(parted) + parted;
  return { repeated, ending: pick(['', ' of Northmoor', ' and more', '!', '”', '?']) };
}

const fill = (repeated: string, length: number): string =>
  repeated.repeat(Math.ceil(length / repeated.length)).slice(0, length);

/** What reading takes of the processor, in milliseconds: waiting for others does not count. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  extract({ id: 'line', text }, { topics: [{ id: 'x', keywords: ['flood'] }] });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Below this nothing can be told from the noise of a machine. */
const NOISE = 100;
/** Half as long again takes half as much time again; what takes this much grows as no line may. */
const GROWTH = 2.5;

const isOutgrown = (before: number, whole: number): boolean =>
  whole > NOISE && whole > GROWTH * Math.max(before, NOISE / GROWTH);

/**
 * Reads a text at half its length more again and again, up to `longest`; says where that took far more time, before
 * it takes for ever, and `null` where it never did. What looks so is measured thrice more.
 */
function slow(text: (length: number) => string, longest: number): string | null {
  let before = 0;
  for (let length = 64; length <= longest; length *= 1.5) {
    let whole = timeOf(text(length));
    if (isOutgrown(before, whole)) {
      const again = whole > 20 * NOISE ? [] : [1, 2, 3];
      before = Math.max(before, ...again.map(() => timeOf(text(length / 1.5))));
      whole = Math.min(whole, ...again.map(() => timeOf(text(length))));
      if (isOutgrown(before, whole)) {
        return `${before} ms, half as long again ${whole} ms: ${text(length).slice(0, 120)}`;
      }
    }
    before = whole;
  }
  return null;
}

test('a line of the very words that the rules look for is read in time that grows as its length does', () => {
  const found: string[] = [];
  for (let number = 0; number < RUNS; number += 1) {
    const { repeated, ending } = pieces(number);
    const line = (length: number): string => `${fill(repeated, length)}${ending}`;
    const why = slow(line, LONGEST_LINE);
    if (why !== null) found.push(why);
  }
  expect(found).toEqual([]);
}, 1_200_000);

test.each([
  ['buttons that never end', (length: number) => `${fill('Share view ', length)}of Northmoor`],
  ['addresses', (length: number) => `${fill('news@vale.org/', length)} and more`],
  ['addresses with commas', (length: number) => `${fill('ann.lee@example.org,', length)} @county`],
  ['short sentences', (length: number) => `${fill('this. for! ', length)}.`],
])('%s are read in time that grows as they do', (_, line) => {
  expect(slow(line, LONGEST_LINE)).toBeNull();
});

test.each([
  ['lines of one letter', 'a\r\n'],
  ['cells', 'a\tb\tc\n'],
  ['short words in single marks', '‘a’ '],
  ['open marks', '“'],
  ['sentences glued together', 'end.The '],
  ['datelines', 'NORTHMOOR (Reuters) - The river rose.\n'],
  ['lines of a mail', '> From: a\n'],
  ['fields', 'title: x\n'],
  ['turns of an interview', 'Q: What?\nA: That.\n'],
  ['names and posts', 'Mr Lee of the Board of the Council of the Vale of Tarn '],
  ['reporting clauses', '“We are ready,” Ann Lee said. '],
  ['pronouns in paragraphs of their own', 'He said it was over.\n\n'],
])(
  'a long text of nothing but %s is read in time that grows as its length does',
  (_, repeated) => {
    expect(slow((length) => fill(repeated, length), 200_000)).toBeNull();
  },
  120_000,
);

test.each(Array.from({ length: Math.ceil(RUNS / 80) }, (_, number) => [number]))(
  'a long text of what the rules look for, number %i, is read in time that grows as its length does',
  (number) => {
    const { repeated, ending } = pieces(number * 31);
    expect(slow((length) => `${fill(repeated, length)}${ending}`, 65_536)).toBeNull();
  },
  120_000,
);
