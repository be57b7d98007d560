import { isNameAlone } from '../press/byline.ts';
import { looksLikeOutlet } from '../press/outlets.ts';
import { topicWords } from './kinship.ts';
import { isProse, isStrongProse, type Passage, type Verdict } from './passage.ts';

type Verdicts = readonly (Verdict | null)[];

const MOST_WORDS = 32;
/** What a later line must be better by. */
const LATER = 1;
/** A headline stands among the first lines that are not blank. */
const DEEPEST = 80;

const isOrigin = (verdict: Verdict | null | undefined): boolean =>
  verdict?.role === 'byline' || verdict?.role === 'date';

/** Could be a headline by its shape. */
function isCandidate(passage: Passage): boolean {
  const { shape, text } = passage;
  if (shape.words > MOST_WORDS || shape.words < 2 || text.length < 8 || shape.lower) return false;
  if (shape.last === ':' || shape.last === ',') return false;
  return !looksLikeOutlet(text) && (shape.words > 3 || !isNameAlone(text));
}

/** How much of a line's matter the first paragraphs speak of, 0 to 1. */
function kinToLead(passage: Passage, lead: ReadonlySet<string>): number {
  const words = [...topicWords(passage)];
  return words.length === 0 ? 0 : words.filter((word) => lead.has(word)).length / words.length;
}

/** How like a headline a line is by its shape alone. */
function shapeScore({ shape }: Passage): number {
  let score = shape.words >= 4 ? 2 : 0;
  if (shape.words === 3) score += 1;
  if (shape.words >= 6) score += 0.5;
  if (shape.words > 22) score -= 1;
  if (shape.last === '.' && shape.capitals().title <= 0.7) score -= 1.5;
  if (shape.words < 4 && shape.capitals().caps) score -= 1;
  return shape.bullet ? score - 3 : score;
}

/** How like a headline a line is by its shape, its neighbours and what the first paragraphs speak of. */
function scoreOf(
  passages: readonly Passage[],
  verdicts: Verdicts,
  at: number,
  lead: ReadonlySet<string>,
): number {
  const passage = passages[at] as Passage;
  let score = shapeScore(passage) + kinToLead(passage, lead) * 1.5;
  if (isOrigin(verdicts[at + 1])) score += 0.3;
  if (verdicts[at + 1]?.role === 'credit' || verdicts[at - 1]?.rule === 'caption-label') score -= 3;
  // After the writer or the date comes a standfirst or a caption more often than a headline.
  if (at > 0 && verdicts.slice(0, at).some(isOrigin)) score -= 0.8;
  return score;
}

/** A headline that comes late: behind a stray first paragraph, right before the writer or the date. */
function findLate(passages: readonly Passage[], verdicts: Verdicts, bodyStart: number): number | null {
  for (let at = bodyStart; at < Math.min(bodyStart + 6, passages.length); at += 1) {
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
  return isOrigin(verdicts[at + 1]) || shape.capitals().title > 0.75;
}

/** The best of the lines before the body, or `null` where none is like a headline at all. */
function findBest(passages: readonly Passage[], verdicts: Verdicts, bodyStart: number): number | null {
  const candidates: number[] = [];
  for (let at = 0; at < Math.min(bodyStart, passages.length, DEEPEST); at += 1) {
    if (verdicts[at] === null && isCandidate(passages[at] as Passage)) candidates.push(at);
  }
  // What the first paragraphs speak of can only speak for a line; where one alone is good enough, it need not be read.
  const [only, second] = candidates;
  if (only === undefined) return null;
  if (second === undefined && scoreOf(passages, verdicts, only, new Set()) > 0) return only;
  const lead = new Set<string>();
  for (const one of passages.slice(bodyStart, bodyStart + 6))
    for (const word of topicWords(one)) lead.add(word);
  let best: number | null = null;
  let bestScore = 0;
  for (const at of candidates) {
    // Of two that are as good the first is the headline, the second its standfirst.
    const score = scoreOf(passages, verdicts, at, lead) - (best === null ? 0 : LATER);
    if (score <= bestScore) continue;
    best = at;
    bestScore = score;
  }
  return best;
}

/** Chooses the headline among the lines before the body; `null` where none can be one. */
export function findHeadline(
  passages: readonly Passage[],
  verdicts: Verdicts,
  bodyStart: number,
): number | null {
  const given = verdicts.findIndex((one) => one?.role === 'headline');
  if (given >= 0) return given;
  const best = findBest(passages, verdicts, bodyStart);
  if (best !== null) return best;
  const first = verdicts.indexOf(null);
  const isInPlace = first >= 0 && first <= bodyStart && isProse(passages[first] as Passage);
  return isInPlace && isStopped(passages, verdicts, first) ? first : findLate(passages, verdicts, bodyStart);
}
