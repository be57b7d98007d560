import type { Span } from '../../../model.ts';

const LINE_END = /[\n\r\u2028\u2029\u0085]/;

/** Cuts a stretch at line ends and trims each line; lines without words are dropped. */
export function cutAtLines(text: string, words: Span): Span[] {
  const parts: Span[] = [];
  let at = words.start;
  for (const line of text.slice(words.start, words.end).split(LINE_END)) {
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    if (end > start) parts.push({ start, end });
    at += line.length + 1;
  }
  return parts;
}
