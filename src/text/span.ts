import type { Span } from '../model.ts';

/** A span without the white space at its edges; `null` where nothing else is in it. Offsets are UTF-16 units of `text`. */
export function trimmedSpan(text: string, { start, end }: Span): Span | null {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const to = start + raw.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one span holds all of another. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** What stands in parts, whose places are written as in front matter. */
interface InParts {
  readonly parts: readonly (readonly [number, number])[];
}

/** The places of its parts. */
export const spansOf = ({ parts }: InParts): Span[] => parts.map(([start, end]) => ({ start, end }));

/** Whether all of a span stands in one part. */
export const stands =
  (span: Span) =>
  (one: InParts): boolean =>
    spansOf(one).some((part) => holds(part, span));
