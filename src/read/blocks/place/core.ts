import { isStrongProse, type Passage, type Verdict } from '../passage.ts';

/** What a line that is no paragraph costs: a menu of twenty lines outweighs three paragraphs before it. */
const COST = 7;
/** So many words of a paragraph count: one long notice does not outweigh an article. */
const MOST = 40;

const isSentence = ({ shape }: Passage): boolean => shape.words >= 3 && shape.last === '.';

/**
 * The densest run of paragraphs: the stretch in which the words of paragraphs outweigh the lines between them
 * most (the maximum subarray, found in one pass). `end` is the last passage of it, short sentences
 * right behind it included; an article without a
 * paragraph has the whole text.
 */
export function findCore(
  passages: readonly Passage[],
  verdicts: readonly (Verdict | null)[],
): { start: number; end: number } {
  let best = { start: 0, end: passages.length - 1, worth: 0 };
  let [start, worth] = [0, 0];
  passages.forEach((passage, at) => {
    const isParagraph = verdicts[at] === null && isStrongProse(passage);
    if (worth <= 0) [start, worth] = [at, 0];
    worth += isParagraph ? Math.min(MOST, passage.shape.words) : -COST;
    if (worth > best.worth) best = { start, end: at, worth };
  });
  let { end } = best;
  while (end + 1 < passages.length && verdicts[end + 1] === null && isSentence(passages[end + 1] as Passage))
    end += 1;
  return { start: best.start, end };
}
