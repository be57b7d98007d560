import type { Point } from '../model.ts';

/**
 * Gives the line and column of offsets in `text`. Lines end at LF, CR LF or CR, as editors count them; the
 * table of lines is built once, each question is a binary search. Offsets are UTF-16 units.
 */
export function toPoint(text: string): (offset: number) => Point {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|[\r\n]/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
