import type { Span, TextQuoteSelector } from '../model.ts';
import { occurrences } from './match.ts';

/**
 * The selector of `span` (UTF-16 units, not empty): its words, and where they stand more than once the
 * shortest prefix and suffix, grown to whole words, that only this place has.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function describe(text: string, span: Span): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  const others = occurrences(text, exact).filter((other) => other.start !== span.start);
  const { before, after } = shortestSides(
    others.map((other) => ({
      before: commonBefore(text, span.start, other.start),
      after: commonAfter(text, span.end, other.end),
    })),
    { before: span.start, after: text.length - span.end },
  );
  const prefix = text.slice(wordStart(text, span.start - before, span.start), span.start);
  const suffix = text.slice(span.end, wordEnd(text, span.end + after, span.end));
  return { exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

interface Sides {
  readonly before: number;
  readonly after: number;
}

/**
 * Fewest characters before and after that rule out every other place. A place is ruled out by a prefix longer
 * than what it has in common before, or by a suffix longer than what it has in common after.
 */
function shortestSides(common: readonly Sides[], room: Sides): Sides {
  const byBefore = common.toSorted((a, b) => b.before - a.before);
  let after = 0;
  let best: Sides | null = null;
  // Each step lets the suffix rule out one place more, so the prefix may be shorter.
  for (let i = 0; i <= byBefore.length; i += 1) {
    const before = i < byBefore.length ? (byBefore[i]?.before ?? 0) + 1 : 0;
    const fits = before <= room.before && after <= room.after;
    if (fits && (best === null || before + after < best.before + best.after)) best = { before, after };
    after = Math.max(after, (byBefore[i]?.after ?? 0) + 1);
  }
  return best ?? room;
}

function commonBefore(text: string, a: number, b: number): number {
  let length = 0;
  while (length < a && length < b && text[a - length - 1] === text[b - length - 1]) length += 1;
  return length;
}

function commonAfter(text: string, a: number, b: number): number {
  let length = 0;
  while (a + length < text.length && b + length < text.length && text[a + length] === text[b + length]) {
    length += 1;
  }
  return length;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

function wordStart(text: string, from: number, end: number): number {
  let start = from;
  while (start > 0 && start < end && WORD.test(text.charAt(start)) && WORD.test(text.charAt(start - 1)))
    start -= 1;
  return start;
}

function wordEnd(text: string, from: number, start: number): number {
  let end = from;
  while (end > start && end < text.length && WORD.test(text.charAt(end)) && WORD.test(text.charAt(end - 1)))
    end += 1;
  return end;
}
