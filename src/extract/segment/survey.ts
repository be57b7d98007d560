import type { EchoIndex } from './echoes.ts';
import { findEnding } from './ending.ts';
import { findHeadline } from './headline.ts';
import { isProse, isStrongProse, type Passage, type Verdict } from './passage.ts';
import type { Place } from './rule.ts';

/** What is known of the whole article before its passages are judged one by one. */
export interface Survey {
  /** Index of the first passage of the body; the number of passages where there is none. */
  readonly bodyStart: number;
  /** Index of the last passage of the body; -1 where there is none. */
  readonly bodyEnd: number;
  /** Index of the first passage after the article, where one was told by its words; else `null`. */
  readonly cut: number | null;
  /** Index of the headline, or `null` where the seed has none. */
  readonly headline: number | null;
  /** Nearly all its paragraphs end with a stop. */
  readonly stopped: boolean;
  /** Which passages repeat which. */
  readonly echoes: EchoIndex;
}

/** Where the first paragraph stands: the first undecided passage that is surely prose. */
export function findBodyStart(passages: readonly Passage[], verdicts: readonly (Verdict | null)[]): number {
  const open = (at: number): boolean => verdicts[at] === null;
  const strong = passages.findIndex((one, at) => open(at) && isStrongProse(one));
  const limit = strong < 0 ? passages.length : strong;
  // Short sentences directly before it (“It was over.”) belong to the body.
  let start = limit;
  if (strong < 0) {
    const any = passages.findIndex((one, at) => open(at) && isProse(one) && one.shape.last !== '?');
    return any < 0 ? passages.length : any;
  }
  while (start > 0 && isShortSentence(passages[start - 1]) && open(start - 1)) start -= 1;
  // A first line that ends with a stop may yet be a headline; see findHeadline.
  return start === 0 && limit > 0 ? 0 : start;
}

function isShortSentence(passage: Passage | undefined): boolean {
  return (
    passage !== undefined &&
    isProse(passage) &&
    passage.shape.last === '.' &&
    passage.shape.capitals().title < 0.7
  );
}

/** Surveys an article; `verdicts` holds what the words alone have decided. */
export function survey(
  passages: readonly Passage[],
  verdicts: readonly (Verdict | null)[],
  echoes: EchoIndex,
): Survey {
  const first = findBodyStart(passages, verdicts);
  const headline = findHeadline(passages, verdicts, first);
  const bodyStart =
    headline !== null && headline >= first ? afterHeadline(passages, verdicts, headline) : first;
  const { bodyEnd, cut } = findEnding(passages, verdicts, bodyStart);
  return { bodyStart, bodyEnd, cut, headline, stopped: areStopped(passages, verdicts), echoes };
}

/** At least four sentences, and most lines of some length with a stop at the end. */
function areStopped(passages: readonly Passage[], verdicts: readonly (Verdict | null)[]): boolean {
  const open = passages.filter((one, at) => verdicts[at] === null && one.shape.words >= 4);
  const stopped = open.filter(({ shape }) => shape.stopped || shape.last === ':');
  const unstopped = open.filter(({ shape }) => shape.words >= 9 && !shape.stopped && shape.last !== ':');
  return stopped.length >= 4 && unstopped.length <= stopped.length;
}

function afterHeadline(
  passages: readonly Passage[],
  verdicts: readonly (Verdict | null)[],
  headline: number,
): number {
  const next = passages.findIndex((one, at) => at > headline && verdicts[at] === null && isProse(one));
  return next < 0 ? passages.length : next;
}

/** Where a passage stands. */
export function placeOf(index: number, { bodyStart, bodyEnd }: Pick<Survey, 'bodyStart' | 'bodyEnd'>): Place {
  if (index < bodyStart) return 'head';
  return index > bodyEnd ? 'tail' : 'between';
}
