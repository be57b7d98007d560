import { isProse, isStrongProse, type Passage } from '../passage.ts';
import { type Around, READ } from './around.ts';
import { topicWords } from './kinship.ts';
import type { Reason } from './reasons.ts';

/** One thing that speaks for or against a passage's being a part of the article. */
export interface Trait {
  readonly name: string;
  /** What is told where this speaks most against a passage. */
  readonly reason: Reason;
  readonly of: (around: Around, at: number) => number;
}

const log = (value: number): number => Math.log1p(Math.max(0, value));
const yes = (is: boolean | undefined): number => (is === true ? 1 : 0);

function proseWithin({ proseBefore, passages }: Around, at: number, reach: number): number {
  const [from, to] = [Math.max(0, at - reach), Math.min(passages.length, at + reach + 1)];
  const own = (proseBefore[at + 1] ?? 0) - (proseBefore[at] ?? 0);
  return ((proseBefore[to] ?? 0) - (proseBefore[from] ?? 0) - own) / (2 * reach);
}

/** Share of a passage's matter that the prose of the core speaks of elsewhere. */
function kinshipOf({ passages, known, core, verdicts }: Around, at: number): number {
  const passage = passages[at] as Passage;
  const isOwn = at >= core.start && at <= core.end && verdicts[at] === null && isProse(passage);
  let shared = 0;
  const words = topicWords(passage);
  for (const word of words) if ((known.get(word) ?? 0) > (isOwn ? 1 : 0)) shared += 1;
  return words.size === 0 ? 0.3 : shared / words.size;
}

/** Looks from `at` upwards for a mark that heads a list or ends a page, before any run of prose. */
function isUnder({ passages, verdicts }: Around, at: number, closes: 'list' | 'end'): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 25); before -= 1) {
    if (verdicts[before]?.closes === closes) return true;
    const [one, other] = [passages[before] as Passage, passages[before - 1]];
    if (verdicts[before] === null && isStrongProse(one) && other !== undefined && isStrongProse(other))
      return false;
  }
  return false;
}

const wordsAt = ({ passages }: Around, at: number): number => log(passages[at]?.shape.words ?? 0);
const stopAt = ({ passages }: Around, at: number): number => yes(passages[at]?.shape.last === '.');
const leftOutAt = ({ verdicts }: Around, at: number): number => yes(verdicts[at]?.role === 'left-out');

/** Buttons, pictures and marks may stand between a line and its neighbours: so many at most. */
const BETWEEN = 4;

/** The next passage up (-1) or down (1) that words have not decided is a paragraph. */
function isProseNext({ passages, verdicts }: Around, at: number, step: -1 | 1): boolean {
  for (let next = at + step; Math.abs(next - at) <= BETWEEN; next += step) {
    const passage = passages[next];
    if (passage === undefined) return false;
    // The hour of an entry in a running report stands in for the paragraph before it.
    if (verdicts[next] === null || (step < 0 && verdicts[next]?.role === 'date'))
      return verdicts[next] !== null || isProse(passage);
  }
  return false;
}

const isBetween = (around: Around, at: number): boolean =>
  isProseNext(around, at, -1) && isProseNext(around, at, 1);

const cellsOf = (passage: Passage | undefined): number =>
  passage?.text.split(/ ?[|\t] ?/).filter(Boolean).length ?? 0;

/** “Q:”, “Jane Doe:”: somebody's turn in an interview. */
const TURN = /^(?:Q|A|\p{Lu}[\p{L}.’' -]{1,40}): \S/u;

/** Traits that are told as one reason. */
const because = (reason: Reason, traits: Readonly<Record<string, Trait['of']>>): Trait[] =>
  Object.entries(traits).map(([name, of]) => ({ name, reason, of }));

/** The traits; their weights are kept by name. */
export const TRAITS: readonly Trait[] = [
  ...because('short-line', {
    words: (around, at) => wordsAt(around, at),
    stop: stopAt,
    'other-stop': ({ passages }, at) =>
      yes(passages[at]?.shape.stopped === true && passages[at]?.shape.last !== '.'),
    colon: ({ passages }, at) => yes(passages[at]?.shape.last === ':'),
    sentences: ({ passages }, at) => yes(passages[at]?.shape.sentences),
    lower: ({ passages }, at) => yes(passages[at]?.shape.lower),
    bullet: ({ passages }, at) => yes(passages[at]?.shape.bullet),
    announced: ({ passages, verdicts, runStart, isSpaced }, at) => {
      const before = (isSpaced ? (runStart[at] ?? at) : at) - 1;
      const { shape } = passages[before] ?? {};
      return yes(shape?.last === ':' && verdicts[before] === null && shape.words > 3);
    },
    'heading-between': (around, at) => {
      const { shape } = around.passages[at] as Passage;
      return yes(shape.words <= 8 && !/[.,;:]/.test(shape.last) && isBetween(around, at));
    },
    'question-between': (around, at) => yes(around.passages[at]?.shape.last === '?' && isBetween(around, at)),
    turn: ({ passages }, at) => yes(TURN.test(passages[at]?.text ?? '')),
  }),
  ...because('among-links', {
    'words-before': (around, at) => wordsAt(around, at - 1),
    'words-behind': (around, at) => wordsAt(around, at + 1),
    'left-out-before': (around, at) => leftOutAt(around, at - 1),
    'prose-within-10': (around, at) => proseWithin(around, at, 10),
    'prose-within-20': (around, at) => proseWithin(around, at, 20),
  }),
  ...because('unstopped-line', {
    unstopped: ({ passages, isStopped }, at) => {
      const { shape } = passages[at] as Passage;
      return yes(isStopped && shape.words >= 9 && !shape.stopped && shape.last !== ':');
    },
  }),
  ...because('like-a-menu', {
    'common-words': ({ counts }, at) => counts[at]?.common ?? 0,
    capitals: ({ counts }, at) => counts[at]?.capitals ?? 0,
    row: ({ passages }, at) => {
      const cells = cellsOf(passages[at]);
      return yes(cells >= 3 && (cellsOf(passages[at - 1]) === cells || cellsOf(passages[at + 1]) === cells));
    },
  }),
  ...because('speaks-of-the-page', {
    furniture: ({ counts, passages }, at) =>
      (counts[at]?.furniture ?? 0) / Math.sqrt(passages[at]?.shape.words || 1),
  }),
  ...because('speaks-to-the-reader', {
    address: ({ counts, passages }, at) =>
      (counts[at]?.address ?? 0) / Math.sqrt(passages[at]?.shape.words || 1),
  }),
  ...because('other-matter', {
    telling: ({ counts }, at) => Math.min(2, counts[at]?.telling ?? 0),
    quoted: ({ passages }, at) => yes(passages[at]?.shape.quoted),
    marks: ({ passages }, at) => yes(/["“”]/.test(passages[at]?.text.slice(0, READ) ?? '')),
    kinship: kinshipOf,
    'strange-sentence': (around, at) => stopAt(around, at) * kinshipOf(around, at),
  }),
  ...because('packed-lines', {
    packed: ({ isSpaced, runLength }, at) => yes(isSpaced) * log((runLength[at] ?? 1) - 1),
  }),
  ...because('repeated-line', {
    repeated: ({ passages, keys }, at) => log((keys.get(passages[at]?.key ?? '') ?? 1) - 1),
  }),
  ...because('outside-the-text', {
    'prose-around': ({ proseBefore, passages }, at) => {
      const before = proseBefore[at] ?? 0;
      return log(Math.min(before, (proseBefore[passages.length] ?? 0) - (proseBefore[at + 1] ?? 0)));
    },
    'in-core': ({ core }, at) => yes(at >= core.start && at <= core.end),
    above: ({ core }, at) => log(core.start - at),
    below: ({ core }, at) => log(at - core.end),
  }),
  ...because('under-other-stories', {
    'under-list-heading': (around, at) => yes(isUnder(around, at, 'list')),
  }),
  ...because('behind-the-foot', {
    'under-end': (around, at) => yes(isUnder(around, at, 'end')),
  }),
];
