import type { Span } from '../../model.ts';

/** A line of a seed that holds more than white space. */
export interface Line extends Span {
  /** Blank lines between the line before and this one. */
  readonly gap: number;
  /** White space before the first character. */
  readonly indent: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

/**
 * Every line that is not blank, in order; `start` and `end` leave out the white space around it.
 * One pass over the text, whichever way its lines end.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const body = raw.trim();
    if (body === '') {
      gap += 1;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    lines.push({ start: from + indent, end: from + indent + body.length, gap, indent });
    gap = 0;
  };
  let from = 0;
  for (const match of text.matchAll(LINE_END)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  if (from < text.length) add(from, text.length);
  return lines;
}
