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
const MOST_READ = 40;
/** How many lines are weighed as the headline of another article. */
const MOST_WEIGHED = 100;
const SURELY_GOES_ON = 0.3;
/** Kinship below which a headline with paragraphs after it begins another article. */
const STRANGER = 0.07;
const STRANGER_WITH_BYLINE = 0.2;

/** What a walk down the body knows by the passage it has reached. */
interface Walk {
  readonly known: Set<string>;
  /** Paragraphs whose words are not yet in `known`: most articles never need them. */
  readonly unread: Passage[];
  /** Paragraphs behind it. */
  before: number;
  weighed: number;
}

/** The words of the paragraphs so far. */
function knownOf(walk: Walk): ReadonlySet<string> {
  for (const passage of walk.unread.splice(0)) learn(walk.known, passage);
  return walk.known;
}

/** Paragraphs behind a passage, as far as they may tell whether the article goes on. */
function proseAfter(
  passages: readonly Passage[],
  verdicts: Verdicts,
  from: number,
  test: (passage: Passage) => boolean,
): number[] {
  const found: number[] = [];
  for (
    let at = from + 1;
    at < Math.min(passages.length, from + WINDOW) && found.length < MOST_READ;
    at += 1
  ) {
    const passage = passages[at];
    if (passage !== undefined && verdicts[at] === null && test(passage)) found.push(at);
  }
  return found;
}

const isSentence = (passage: Passage): boolean => passage.shape.last === '.' && passage.shape.words >= 4;

const pick = (passages: readonly Passage[], indexes: readonly number[]): Passage[] =>
  indexes.flatMap((at) => passages[at] ?? []);

/** Somebody speaks, and it says who: teasers of other articles hold no such thing. */
const isSpeech = ({ text }: Passage): boolean =>
  /["“”‘]/.test(text) && /\b(?:said|says|told|added)\b/.test(text);

/** The article goes on after a list of links: speech follows, or paragraphs about the same matter. */
function resumesAfterList(passages: readonly Passage[], verdicts: Verdicts, at: number, walk: Walk): boolean {
  const indexes = proseAfter(passages, verdicts, at, isSentence);
  const after = pick(passages, indexes);
  if (after.length === 0) return false;
  if (after.slice(0, 4).some(isSpeech)) return true;
  const kin = kinship(knownOf(walk), after);
  return kin >= SURELY_GOES_ON || (isRunning(indexes) && kin >= GOES_ON);
}

/** The article goes on after the foot of a page, which then stands in its middle: most of it is yet to come. */
function resumesAfterFoot(passages: readonly Passage[], verdicts: Verdicts, at: number, walk: Walk): boolean {
  const indexes = proseAfter(passages, verdicts, at, isStrongProse);
  const after = pick(passages, indexes);
  if (after.length === 0) return false;
  const kin = kinship(knownOf(walk), after);
  return (after.length >= walk.before && kin >= GOES_ON) || (isRunning(indexes) && kin >= SURELY_GOES_ON);
}

const isRunning = (indexes: readonly number[]): boolean => indexes.some((at, n) => indexes[n + 1] === at + 1);

/** A writer's name, or a date with its year: the hour of an entry in a running report is neither. */
const isOrigin = (passage: Passage | undefined, verdict: Verdict | null | undefined): boolean =>
  verdict?.role === 'byline' || (verdict?.role === 'date' && /\d{4}/.test(passage?.text ?? ''));

/** A line like a headline, after which come a writer or a date and paragraphs about something else. */
function beginsAnother(passages: readonly Passage[], verdicts: Verdicts, index: number, walk: Walk): boolean {
  const { shape, text } = passages[index] as Passage;
  if (shape.words < 5 || shape.words > 22 || shape.stopped || /[:,;]$/.test(text) || shape.lower)
    return false;
  walk.weighed += 1;
  const after = pick(passages, proseAfter(passages, verdicts, index, isStrongProse)).slice(0, 12);
  const isSigned = [1, 2, 3].some((step) => isOrigin(passages[index + step], verdicts[index + step]));
  if (after.length < (isSigned ? 1 : 3)) return false;
  const known = knownOf(walk);
  const about = topicWords(passages[index] as Passage);
  const isKnown = [...about].filter((word) => known.has(word)).length > about.size / 3;
  return kinship(known, after) < (isSigned ? STRANGER_WITH_BYLINE : isKnown ? 0 : STRANGER);
}

/** The passage ends the article: it is a mark after which nothing goes on, or another article's headline. */
function ends(passages: readonly Passage[], verdicts: Verdicts, at: number, walk: Walk): boolean {
  const closes = verdicts[at]?.closes;
  if (closes === 'list') return !resumesAfterList(passages, verdicts, at, walk);
  if (closes === 'end') return !resumesAfterFoot(passages, verdicts, at, walk);
  if (verdicts[at] !== null || walk.before < 3 || walk.weighed >= MOST_WEIGHED) return false;
  return beginsAnother(passages, verdicts, at, walk);
}

/** Walks the body from its first paragraph to the mark, or the stranger, that ends it. */
function findCut(passages: readonly Passage[], verdicts: Verdicts, bodyStart: number): number | null {
  const walk: Walk = { known: new Set(), unread: [], before: 0, weighed: 0 };
  for (let at = bodyStart; at < passages.length; at += 1) {
    const passage = passages[at] as Passage;
    if (verdicts[at] === null && isStrongProse(passage)) {
      walk.unread.push(passage);
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
