import { phrases } from '../../words.ts';
import { isProse, isStrongProse, type Passage, type Verdict } from '../passage.ts';
import { findCore } from './core.ts';
import { topicWords } from './kinship.ts';

/** What the words of one passage are, in shares and counts. */
interface Counts {
  readonly common: number;
  readonly telling: number;
  readonly clause: number;
  readonly furniture: number;
  readonly address: number;
  readonly capitals: number;
  readonly figures: number;
}

/** Everything that a trait may look at. */
export interface Around {
  readonly passages: readonly Passage[];
  /** What words alone have decided; `null` where nothing is. */
  readonly verdicts: readonly (Verdict | null)[];
  /** Indexes of the first and the last passage of the densest run of prose. */
  readonly core: { readonly start: number; readonly end: number };
  /** Number of prose passages before each index. */
  readonly proseBefore: readonly number[];
  /** In how many prose passages of the core a topic word stands. */
  readonly known: ReadonlyMap<string, number>;
  /** How often each key stands in the text. */
  readonly keys: ReadonlyMap<string, number>;
  readonly counts: readonly Counts[];
  /** Paragraphs of the core stand apart by blank lines. */
  readonly isSpaced: boolean;
  /** For each passage the first one of its run: lines with no blank line between them. */
  readonly runStart: readonly number[];
  readonly runLength: readonly number[];
  /** Nearly all paragraphs of the core end with a stop. */
  readonly isStopped: boolean;
}

const LISTS = {
  common: phrases('stopwords'),
  telling: phrases('telling'),
  clause: phrases('clause'),
  furniture: phrases('furniture'),
  address: phrases('address'),
};
/** As much of a passage as tells what it is. */
const READ = 600;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

function countsOf({ text }: Passage): Counts {
  const words = text.slice(0, READ).match(WORD) ?? [];
  const folded = words.map((word) => word.toLowerCase().replace('’', "'"));
  const inList = (list: ReadonlySet<string>): number => folded.filter((word) => list.has(word)).length;
  const all = Math.max(1, words.length);
  return {
    common: inList(LISTS.common) / all,
    telling: inList(LISTS.telling),
    clause: inList(LISTS.clause),
    furniture: inList(LISTS.furniture),
    address: inList(LISTS.address),
    capitals: words.filter((word, at) => word.charAt(0) !== folded[at]?.charAt(0)).length / all,
    figures: words.filter((word) => word.charCodeAt(0) < 58).length / all,
  };
}

/** Reads what the traits of all passages need, in one pass over the text. */
export function lookAround(passages: readonly Passage[], verdicts: readonly (Verdict | null)[]): Around {
  const isOpenProse = (at: number): boolean => verdicts[at] === null && isProse(passages[at] as Passage);
  const core = findCore(passages, verdicts);
  const proseBefore = [0];
  const known = new Map<string, number>();
  const keys = new Map<string, number>();
  passages.forEach((passage, at) => {
    proseBefore.push((proseBefore[at] ?? 0) + (isOpenProse(at) ? 1 : 0));
    keys.set(passage.key, (keys.get(passage.key) ?? 0) + 1);
    const isInCore = at >= core.start && at <= core.end;
    if (!isInCore || !isOpenProse(at)) return;
    for (const word of topicWords(passage)) known.set(word, (known.get(word) ?? 0) + 1);
  });
  const ofCore = passages.slice(core.start, core.end + 1).filter((_, n) => verdicts[core.start + n] === null);
  return {
    ...{ passages, verdicts, core, proseBefore, known, keys, ...runsOf(passages) },
    counts: passages.map(countsOf),
    isStopped: areStopped(ofCore),
    isSpaced: areSpaced(ofCore),
  };
}

/** Paragraphs stand apart: nearly all have a blank line before them. */
function areSpaced(passages: readonly Passage[]): boolean {
  const prose = passages.filter(isStrongProse);
  return prose.filter(({ gap }) => gap > 0).length >= prose.length * 0.75;
}

/** Where the run of lines begins in which each passage stands, and how many they are. */
function runsOf(passages: readonly Passage[]): Pick<Around, 'runStart' | 'runLength'> {
  const runStart: number[] = [];
  const lengths = new Map<number, number>();
  passages.forEach(({ gap, inner }, at) => {
    const start = at > 0 && (gap === 0 || inner) ? (runStart[at - 1] ?? at) : at;
    runStart.push(start);
    lengths.set(start, (lengths.get(start) ?? 0) + 1);
  });
  return { runStart, runLength: runStart.map((start) => lengths.get(start) ?? 1) };
}

/** At least four of them are sentences, and most lines of some length end with a stop. */
function areStopped(passages: readonly Passage[]): boolean {
  const long = passages.filter(({ shape }) => shape.words >= 9);
  const stopped = long.filter(({ shape }) => shape.stopped || shape.last === ':');
  return stopped.length >= 4 && stopped.length >= long.length - stopped.length;
}

/** Why a passage is left out where no rule on words decided: what speaks most against it, and how a maintainer is told. */
export interface Reason {
  /** Kebab case, as rules are named; printed beside each block that it decided. */
  readonly name: string;
  readonly doc: string;
}

export const REASONS = {
  short: { name: 'short-line', doc: 'A short line, and no sentence of the text around it.' },
  links: { name: 'among-links', doc: 'Among short lines, away from the running text.' },
  unstopped: {
    name: 'unstopped-line',
    doc: 'Has no stop, where the paragraphs have theirs: a caption or a link.',
  },
  menu: {
    name: 'like-a-menu',
    doc: 'Made of capitals, figures, bars or addresses, as menus and titles are.',
  },
  page: {
    name: 'speaks-of-the-page',
    doc: 'Speaks of the page itself: of newsletters, comments, stories and the like.',
  },
  reader: { name: 'speaks-to-the-reader', doc: 'Speaks to the reader, as notices and offers do.' },
  other: { name: 'other-matter', doc: 'Its words are not those of the article.' },
  packed: {
    name: 'packed-lines',
    doc: 'In a block of lines without the blank lines that part the paragraphs.',
  },
  repeated: { name: 'repeated-line', doc: 'Stands more than once in the text.' },
  outside: { name: 'outside-the-text', doc: 'Stands above the running text, or behind its end.' },
  list: { name: 'under-other-stories', doc: 'Stands under the heading of a list of other stories.' },
  foot: { name: 'behind-the-foot', doc: 'Stands behind the foot of the page.' },
} as const satisfies Record<string, Reason>;

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

/** The traits, in the order in which their weights are kept. */
export const TRAITS: readonly Trait[] = [
  { name: 'words', reason: REASONS.short, of: (around, at) => wordsAt(around, at) },
  { name: 'stop', reason: REASONS.short, of: stopAt },
  {
    name: 'other-stop',
    reason: REASONS.short,
    of: ({ passages }, at) => yes(passages[at]?.shape.stopped === true && passages[at]?.shape.last !== '.'),
  },
  {
    name: 'colon',
    reason: REASONS.short,
    of: ({ passages }, at) => yes(passages[at]?.shape.last === ':'),
  },
  {
    name: 'sentences',
    reason: REASONS.short,
    of: ({ passages }, at) => yes(passages[at]?.shape.sentences),
  },
  {
    name: 'common-words',
    reason: REASONS.menu,
    of: ({ counts }, at) => counts[at]?.common ?? 0,
  },
  {
    name: 'capitals',
    reason: REASONS.menu,
    of: ({ counts }, at) => counts[at]?.capitals ?? 0,
  },
  {
    name: 'figures',
    reason: REASONS.menu,
    of: ({ counts }, at) => counts[at]?.figures ?? 0,
  },
  {
    name: 'telling',
    reason: REASONS.other,
    of: ({ counts }, at) => Math.min(2, counts[at]?.telling ?? 0),
  },
  {
    name: 'clause',
    reason: REASONS.short,
    of: ({ counts }, at) => log(counts[at]?.clause ?? 0),
  },
  {
    name: 'furniture',
    reason: REASONS.page,
    of: ({ counts, passages }, at) =>
      (counts[at]?.furniture ?? 0) / Math.sqrt(passages[at]?.shape.words || 1),
  },
  {
    name: 'address',
    reason: REASONS.reader,
    of: ({ counts, passages }, at) => (counts[at]?.address ?? 0) / Math.sqrt(passages[at]?.shape.words || 1),
  },
  {
    name: 'quoted',
    reason: REASONS.other,
    of: ({ passages }, at) => yes(passages[at]?.shape.quoted),
  },
  {
    name: 'marks',
    reason: REASONS.other,
    of: ({ passages }, at) => yes(/["“”]/.test(passages[at]?.text.slice(0, READ) ?? '')),
  },
  {
    name: 'separators',
    reason: REASONS.menu,
    of: ({ passages }, at) =>
      yes(/[|•·»›→>@#©]|https?:|www\.|\.com\b/.test(passages[at]?.text.slice(0, READ) ?? '')),
  },
  {
    name: 'lower',
    reason: REASONS.short,
    of: ({ passages }, at) => yes(passages[at]?.shape.lower),
  },
  {
    name: 'bullet',
    reason: REASONS.short,
    of: ({ passages }, at) => yes(passages[at]?.shape.bullet),
  },
  {
    name: 'announced',
    reason: REASONS.short,
    of: ({ passages, verdicts, runStart, isSpaced }, at) => {
      const before = (isSpaced ? (runStart[at] ?? at) : at) - 1;
      const { shape } = passages[before] ?? {};
      return yes(shape?.last === ':' && verdicts[before] === null && shape.words > 3);
    },
  },
  {
    name: 'heading-between',
    reason: REASONS.short,
    of: (around, at) => {
      const { shape } = around.passages[at] as Passage;
      return yes(shape.words <= 8 && !/[.,;:]/.test(shape.last) && isBetween(around, at));
    },
  },
  {
    name: 'question-between',
    reason: REASONS.short,
    of: (around, at) => yes(around.passages[at]?.shape.last === '?' && isBetween(around, at)),
  },
  {
    name: 'short-sentence-between',
    reason: REASONS.short,
    of: (around, at) => {
      const { shape } = around.passages[at] as Passage;
      return yes(
        shape.words <= 8 && shape.last === '.' && (isProseNext(around, at, -1) || isProseNext(around, at, 1)),
      );
    },
  },
  {
    name: 'announces',
    reason: REASONS.short,
    of: ({ passages }, at) => yes(passages[at]?.shape.last === ':' && (passages[at]?.shape.words ?? 0) >= 4),
  },
  {
    name: 'unstopped',
    reason: REASONS.unstopped,
    of: ({ passages, isStopped }, at) => {
      const { shape } = passages[at] as Passage;
      return yes(isStopped && shape.words >= 9 && !shape.stopped && shape.last !== ':');
    },
  },
  {
    name: 'packed',
    reason: REASONS.packed,
    of: ({ isSpaced, runLength }, at) => yes(isSpaced) * log((runLength[at] ?? 1) - 1),
  },
  {
    name: 'row',
    reason: REASONS.menu,
    of: ({ passages }, at) => {
      const cells = cellsOf(passages[at]);
      return yes(cells >= 3 && (cellsOf(passages[at - 1]) === cells || cellsOf(passages[at + 1]) === cells));
    },
  },
  {
    name: 'long-heading-between',
    reason: REASONS.short,
    of: (around, at) => {
      const { shape, gap } = around.passages[at] as Passage;
      const isApart = gap > 0 && (around.passages[at + 1]?.gap ?? 0) > 0;
      return yes(
        shape.words > 8 &&
          shape.words <= 14 &&
          !/[.,;:]/.test(shape.last) &&
          isApart &&
          isBetween(around, at),
      );
    },
  },
  { name: 'turn', reason: REASONS.short, of: ({ passages }, at) => yes(TURN.test(passages[at]?.text ?? '')) },
  { name: 'words-before', reason: REASONS.links, of: (around, at) => wordsAt(around, at - 1) },
  { name: 'words-two-before', reason: REASONS.links, of: (around, at) => wordsAt(around, at - 2) },
  { name: 'words-behind', reason: REASONS.links, of: (around, at) => wordsAt(around, at + 1) },
  { name: 'words-two-behind', reason: REASONS.links, of: (around, at) => wordsAt(around, at + 2) },
  { name: 'stop-before', reason: REASONS.links, of: (around, at) => stopAt(around, at - 1) },
  { name: 'stop-behind', reason: REASONS.links, of: (around, at) => stopAt(around, at + 1) },
  { name: 'stop-two-behind', reason: REASONS.links, of: (around, at) => stopAt(around, at + 2) },
  {
    name: 'left-out-before',
    reason: REASONS.links,
    of: (around, at) => leftOutAt(around, at - 1),
  },
  {
    name: 'left-out-behind',
    reason: REASONS.links,
    of: (around, at) => leftOutAt(around, at + 1),
  },
  { name: 'prose-within-5', reason: REASONS.links, of: (around, at) => proseWithin(around, at, 5) },
  { name: 'prose-within-10', reason: REASONS.links, of: (around, at) => proseWithin(around, at, 10) },
  { name: 'prose-within-20', reason: REASONS.links, of: (around, at) => proseWithin(around, at, 20) },
  {
    name: 'prose-around',
    reason: REASONS.outside,
    of: ({ proseBefore, passages }, at) => {
      const before = proseBefore[at] ?? 0;
      return log(Math.min(before, (proseBefore[passages.length] ?? 0) - (proseBefore[at + 1] ?? 0)));
    },
  },
  {
    name: 'kinship',
    reason: REASONS.other,
    of: kinshipOf,
  },
  {
    name: 'strange-sentence',
    reason: REASONS.other,
    of: (around, at) => stopAt(around, at) * kinshipOf(around, at),
  },
  {
    name: 'sentence-among-prose',
    reason: REASONS.links,
    of: (around, at) => stopAt(around, at) * proseWithin(around, at, 10),
  },
  {
    name: 'repeated',
    reason: REASONS.repeated,
    of: ({ passages, keys }, at) => log((keys.get(passages[at]?.key ?? '') ?? 1) - 1),
  },
  {
    name: 'in-core',
    reason: REASONS.outside,
    of: ({ core }, at) => yes(at >= core.start && at <= core.end),
  },
  {
    name: 'above',
    reason: REASONS.outside,
    of: ({ core }, at) => log(core.start - at),
  },
  {
    name: 'below',
    reason: REASONS.outside,
    of: ({ core }, at) => log(at - core.end),
  },
  {
    name: 'under-list-heading',
    reason: REASONS.list,
    of: (around, at) => yes(isUnder(around, at, 'list')),
  },
  {
    name: 'under-end',
    reason: REASONS.foot,
    of: (around, at) => yes(isUnder(around, at, 'end')),
  },
];
