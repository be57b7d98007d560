import { isTelling } from './words.ts';

/** How well two runs of words go together. */
export interface Alignment {
  /** Words matched in order. */
  readonly matched: number;
  /** Those of them that say something. */
  readonly telling: number;
  /** Words of the shorter run that lie inside the matched stretch and are not matched. */
  readonly unmatched: number;
}

/** A matched word pays more than one left out costs: printed versions drop words of speech more than they add. */
const MATCH = 2;
const GAP = -1;
/** Longer quotations are compared by their first so many words; linking needs no more. */
const LONGEST = 600;

/**
 * The best local alignment of two runs of words (Smith and Waterman 1981, with linear gaps and no
 * substitution): the stretch of each in which most words come back in the same order.
 */
export function align(one: readonly string[], other: readonly string[]): Alignment {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  const rows = Math.min(a.length, LONGEST);
  const columns = Math.min(b.length, LONGEST);
  const width = columns + 1;
  const score = new Int32Array((rows + 1) * width);
  let best = 0;
  let highest = 0;
  for (let i = 1; i <= rows; i += 1) {
    const word = a[i - 1];
    // The scores to the left and above, and the one between them.
    let [left, corner] = [0, 0];
    for (let j = 1; j <= columns; j += 1) {
      const at = i * width + j;
      const above = score[at - width] ?? 0;
      const same = word === b[j - 1] ? corner + MATCH : 0;
      left = Math.max(same, Math.max(above, left) + GAP);
      corner = above;
      score[at] = left;
      if (left > highest) [highest, best] = [left, at];
    }
  }
  return trace(a, b, score, width, best);
}

/** Walks back from the best cell and counts. */
function trace(
  a: readonly string[],
  b: readonly string[],
  score: Int32Array,
  width: number,
  best: number,
): Alignment {
  let [matched, telling, unmatched] = [0, 0, 0];
  for (let at = best; (score[at] ?? 0) > 0; ) {
    const word = a[Math.floor(at / width) - 1];
    const value = score[at] ?? 0;
    if (
      word !== undefined &&
      word === b[(at % width) - 1] &&
      value === (score[at - width - 1] ?? 0) + MATCH
    ) {
      matched += 1;
      if (isTelling(word)) telling += 1;
      at -= width + 1;
    } else if (value === (score[at - width] ?? 0) + GAP) {
      unmatched += 1;
      at -= width;
    } else at -= 1;
  }
  return { matched, telling, unmatched };
}
