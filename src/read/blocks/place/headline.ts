import { isNameAlone } from '../../facts/byline.ts';
import { looksLikeOutlet } from '../../facts/outlets.ts';
import { isProse, isStrongProse, type Passage, type Verdict } from '../passage.ts';
import { capitalsOf } from '../shape.ts';
import type { Around } from './around.ts';
import { topicWords } from './kinship.ts';

type Verdicts = readonly (Verdict | null)[];

const MOST_WORDS = 32;
/** What a later line must be better by. */
const LATER = 1;
/** A headline stands so few lines above the text at most: writer, date, pictures and buttons come between. */
const FARTHEST = 60;
/** Of a headline of three words or more the paragraphs take up one; a stranger's may hold none. */
const KIN = 4;
const SMALL = 2;
/** What the share of its words costs that speak of the page, or to the reader. */
const PAGE = 7;
const ADDRESS = 4;
/** The only line above the text need not be much like a headline. */
const ALONE = 3.2;
/** What is no better than this is no headline: unknown is better than wrong. */
const LEAST = 0.2;

export const isOrigin = (verdict: Verdict | null | undefined): boolean =>
  verdict?.role === 'byline' || verdict?.role === 'date';

/** Could be a headline by its shape. */
function isCandidate(passage: Passage): boolean {
  const { shape, text } = passage;
  if (shape.words > MOST_WORDS || shape.words < 2 || text.length < 8 || shape.lower) return false;
  if (shape.last === ':' || shape.last === ',') return false;
  return !looksLikeOutlet(text) && (shape.words > 3 || !isNameAlone(text));
}

/** How much of a line's matter the paragraphs speak of, 0 to 1; of two words both may be known by chance. */
function kinToText(passage: Passage, known: Around['known']): number {
  const words = [...topicWords(passage)];
  return words.filter((word) => known.has(word)).length / (words.length + 1);
}

/** How like a headline a line is by its shape alone. */
function shapeScore({ shape, text }: Passage): number {
  let score = shape.words >= 4 ? 2 : 0;
  if (shape.words === 3) score += 1;
  if (shape.words >= 6) score += 0.5;
  if (shape.words > 22) score -= 1;
  const isTelling = shape.last === '.' || (shape.stopped && shape.sentences);
  if (isTelling && capitalsOf(text).title <= 0.7) score -= 1.5;
  if (shape.words < 4 && capitalsOf(text).caps) score -= 1;
  return shape.bullet ? score - 3 : score;
}

/** Who wrote it, or when, is told among the next few lines. */
function isSignedBelow(verdicts: Verdicts, at: number): boolean {
  return verdicts.slice(at + 1, at + 5).some(isOrigin);
}

/** How like a headline a line is by its shape, its neighbours and what the paragraphs speak of. */
function scoreOf(around: Around, verdicts: Verdicts, at: number, start: number): number {
  const { passages, known, counts, keys } = around;
  const passage = passages[at] as Passage;
  let score = shapeScore(passage) + kinToText(passage, known) * KIN - KIN / 2;
  score -= (PAGE * (counts[at]?.furniture ?? 0) + ADDRESS * (counts[at]?.address ?? 0)) / passage.shape.words;
  // A standfirst is a sentence, with the small words that headlines leave out.
  score -= SMALL * (counts[at]?.common ?? 0);
  if (/\balso\b/.test(passage.key)) score -= 1;
  if (isOrigin(verdicts[at + 1])) score += 0.5;
  if (isSignedBelow(verdicts, at)) score += 0.5;
  if ((keys.get(passage.key) ?? 1) === 2) score += 0.5;
  const isCaption = verdicts[at + 1]?.role === 'credit' && verdicts[at + 2]?.role !== 'caption';
  if (isCaption || verdicts[at - 1]?.rule === 'caption-label') score -= 3;
  // After the writer or the date comes a standfirst or a caption more often than a headline.
  if (verdicts.slice(Math.max(0, at - 6), at).some(isOrigin)) score -= 0.8;
  return score - (start - at) / FARTHEST;
}

/** A headline that comes late: behind a stray first paragraph, right before the writer or the date. */
function findLate(passages: readonly Passage[], verdicts: Verdicts, start: number): number | null {
  for (let at = start; at < Math.min(start + 6, passages.length); at += 1) {
    const passage = passages[at] as Passage;
    const isLine =
      verdicts[at] === null && isCandidate(passage) && !passage.shape.stopped && passage.shape.words >= 4;
    const follows = passages.slice(at + 1, at + 6).filter((one) => isStrongProse(one)).length;
    if (isLine && isOrigin(verdicts[at + 1]) && follows > 0) return at;
  }
  return null;
}

/** The first line of the body is a headline with a full stop: it stands alone before the writer or the date. */
function isStopped(passages: readonly Passage[], verdicts: Verdicts, at: number): boolean {
  const passage = passages[at];
  if (passage === undefined || verdicts[at] !== null || !isCandidate(passage)) return false;
  const { shape } = passage;
  if (shape.words > 18 || shape.sentences) return false;
  return isOrigin(verdicts[at + 1]) || capitalsOf(passage.text).title > 0.75;
}

/** The best of the lines above the text, or `null` where none is like a headline at all. */
function findBest(around: Around, verdicts: Verdicts, start: number): number | null {
  let best: number | null = null;
  let bestScore = LEAST - LATER;
  for (let at = Math.max(0, start - FARTHEST); at < Math.min(start, around.passages.length); at += 1) {
    if (verdicts[at] !== null || !isCandidate(around.passages[at] as Passage)) continue;
    const isAlone = verdicts
      .slice(Math.max(0, start - FARTHEST), start)
      .every((one, n) => one !== null || n === at - Math.max(0, start - FARTHEST));
    // Of two that are as good the first is the headline, the second its standfirst.
    const score = scoreOf(around, verdicts, at, start) - LATER + (isAlone ? ALONE : 0);
    if (score <= bestScore) continue;
    best = at;
    bestScore = score + LATER;
  }
  return best;
}

/** Chooses the headline among the lines above the text that begins at `start`; `null` where none can be one. */
export function findHeadline(around: Around, verdicts: Verdicts, start: number): number | null {
  const { passages } = around;
  const given = verdicts.findIndex((one) => one?.role === 'headline');
  if (given >= 0) return given;
  const best = findBest(around, verdicts, start);
  if (best !== null) return best;
  const first = verdicts.indexOf(null);
  const isInPlace = first >= 0 && first <= start && isProse(passages[first] as Passage);
  return isInPlace && isStopped(passages, verdicts, first) ? first : findLate(passages, verdicts, start);
}
