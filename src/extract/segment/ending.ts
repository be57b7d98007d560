import { kinship, learn, topicWords } from './kinship.ts';
import { isProse, isStrongProse, type Passage, type Verdict } from './passage.ts';

/** Where an article ends. */
export interface Ending {
  /** Index of its last passage; -1 where it has none. */
  readonly bodyEnd: number;
  /** Index of the passage with which something else begins; `null` where the text just stops. */
  readonly cut: number | null;
}

type Verdicts = readonly (Verdict | null)[];

/** Kinship (see kinship.ts) from which paragraphs after a mark are the same article going on. */
const GOES_ON = 0.12;
/** How far ahead is looked for paragraphs; what lies further off is no part of the article. */
const WINDOW = 300;
/** How many lines are weighed as the headline of another article. */
const MOST_WEIGHED = 100;
const SURELY_GOES_ON = 0.3;
/** Kinship below which a headline with paragraphs after it begins another article. */
const STRANGER = 0.07;
const STRANGER_WITH_BYLINE = 0.2;

const strongAfter = (passages: readonly Passage[], verdicts: Verdicts, from: number): number[] => {
  const found: number[] = [];
  for (let at = from + 1; at < Math.min(passages.length, from + WINDOW) && found.length < 40; at += 1) {
    const passage = passages[at];
    if (passage !== undefined && verdicts[at] === null && isStrongProse(passage)) found.push(at);
  }
  return found;
};

const pick = (passages: readonly Passage[], indexes: readonly number[]): Passage[] =>
  indexes.flatMap((at) => passages[at] ?? []);

/** The article goes on after a mark that often ends one: real paragraphs follow, about the same matter. */
function resumes(
  kind: 'list' | 'end',
  known: ReadonlySet<string>,
  before: number,
  after: readonly Passage[],
  running: boolean,
): boolean {
  const kin = kinship(known, after);
  if (kind === 'list') return (running && kin >= GOES_ON) || kin >= SURELY_GOES_ON;
  return (after.length >= before && kin >= GOES_ON) || (running && kin >= SURELY_GOES_ON);
}

const isRunning = (indexes: readonly number[]): boolean => indexes.some((at, n) => indexes[n + 1] === at + 1);

/** A writer's name, or a date with its year: the hour of an entry in a running report is neither. */
const isOrigin = (passage: Passage | undefined, verdict: Verdict | null | undefined): boolean =>
  verdict?.role === 'byline' || (verdict?.role === 'date' && /\d{4}/.test(passage?.text ?? ''));

/** A line like a headline, after which come a writer or a date and paragraphs about something else. */
function beginsAnother(
  passages: readonly Passage[],
  verdicts: Verdicts,
  index: number,
  known: ReadonlySet<string>,
): boolean {
  const { shape, text } = passages[index] as Passage;
  if (shape.words < 5 || shape.words > 22 || shape.stopped || /[:,;]$/.test(text) || shape.lower)
    return false;
  const after = pick(passages, strongAfter(passages, verdicts, index)).slice(0, 12);
  const isSigned = [1, 2, 3].some((step) => isOrigin(passages[index + step], verdicts[index + step]));
  if (after.length < (isSigned ? 1 : 3)) return false;
  const about = topicWords(passages[index] as Passage);
  const isKnown = [...about].filter((word) => known.has(word)).length > about.size / 3;
  return kinship(known, after) < (isSigned ? STRANGER_WITH_BYLINE : isKnown ? 0 : STRANGER);
}

/** What a walk down the body knows by the passage it has reached. */
interface Walk {
  readonly known: Set<string>;
  /** Paragraphs behind it. */
  before: number;
  weighed: number;
}

/** The passage ends the article: it is a mark after which nothing goes on, or another article's headline. */
function ends(passages: readonly Passage[], verdicts: Verdicts, at: number, walk: Walk): boolean {
  const closes = verdicts[at]?.closes;
  if (closes !== undefined) {
    const indexes = strongAfter(passages, verdicts, at);
    const after = pick(passages, indexes);
    return after.length === 0 || !resumes(closes, walk.known, walk.before, after, isRunning(indexes));
  }
  if (verdicts[at] !== null || walk.before < 3 || walk.weighed >= MOST_WEIGHED) return false;
  walk.weighed += 1;
  return beginsAnother(passages, verdicts, at, walk.known);
}

/** Walks the body from its first paragraph to the mark, or the stranger, that ends it. */
function findCut(passages: readonly Passage[], verdicts: Verdicts, bodyStart: number): number | null {
  const walk: Walk = { known: new Set(), before: 0, weighed: 0 };
  for (let at = bodyStart; at < passages.length; at += 1) {
    const passage = passages[at] as Passage;
    if (verdicts[at] === null && isStrongProse(passage)) {
      learn(walk.known, passage);
      walk.before += 1;
    } else if (walk.before > 0 && ends(passages, verdicts, at, walk)) return at;
  }
  return null;
}

/** Finds where the article ends: before what its words or its strangeness show to be something else. */
export function findEnding(passages: readonly Passage[], verdicts: Verdicts, bodyStart: number): Ending {
  const cut = findCut(passages, verdicts, bodyStart);
  for (let at = (cut ?? passages.length) - 1; at >= bodyStart; at -= 1) {
    const passage = passages[at];
    if (passage !== undefined && verdicts[at] === null && isProse(passage)) return { bodyEnd: at, cut };
  }
  return { bodyEnd: -1, cut };
}
