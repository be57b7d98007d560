import type { Span } from '../model.ts';
import { matchesOf } from './matches.ts';
import { trimmedSpan } from './span.ts';

const STOP = /[.!?…]["”’')\]]{0,2}(?=\s)|\n/g;
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|No|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|vs|etc|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N|a\.m|p\.m)|\b\p{Lu})$/u;
/** As much before a full stop as tells an abbreviation. */
const BEFORE = 6;

/**
 * The sentences from `start` to `end` of a text, in order and trimmed, by their stops and line ends; the stop of an
 * abbreviation ends none. Good enough to count by and to show: a clause is read from tokens. UTF-16 units of `text`.
 */
export function sentencesIn(text: string, { start, end }: Span = { start: 0, end: text.length }): Span[] {
  const raw = text.slice(start, end);
  const ends = matchesOf(STOP, raw)
    .filter(
      ({ index }) =>
        raw.charAt(index) !== '.' || !ABBREVIATION.test(raw.slice(Math.max(0, index - BEFORE), index)),
    )
    .map((found) => found.index + found[0].length);
  return [...ends, raw.length].flatMap((to, at) => {
    const span = trimmedSpan(text, { start: start + (ends[at - 1] ?? 0), end: start + to });
    return span === null ? [] : [span];
  });
}
