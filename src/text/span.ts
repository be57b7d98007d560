import type { Span } from '../model.ts';

/** A span without the white space at its edges; `null` where nothing else is in it. Offsets are UTF-16 units of `text`. */
export function trimmedSpan(text: string, { start, end }: Span): Span | null {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const to = start + raw.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}
