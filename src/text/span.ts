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

/** The places of what has parts, as front matter writes them. */
export const spansOf = ({ parts }: { readonly parts: readonly (readonly [number, number])[] }): Span[] =>
  parts.map(([start, end]) => ({ start, end }));
