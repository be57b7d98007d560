/** Suggestions for words that are nowhere in the index. */

/**
 * Steps from `a` to `b`, where a step adds, drops or changes a letter or swaps two neighbours (optimal string
 * alignment); `limit + 1` where it is more than `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      line.push(cell(a, b, row, column, line, above, before));
    }
    if (Math.min(...line) > limit) return limit + 1;
    before = above;
    above = line;
  }
  return above[b.length] ?? limit + 1;
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  line: number[],
  above: number[],
  before: number[],
) {
  const same = a[row - 1] === b[column - 1];
  const steps = Math.min(
    (above[column] ?? 0) + 1,
    (line[column - 1] ?? 0) + 1,
    (above[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(steps, (before[column - 2] ?? 0) + 1) : steps;
}

/**
 * The word of the list that `typed` most likely means: the fewest steps away, of equals the one that comes
 * first (the list is ordered by frequency). Two words written as one are parted. `null` where nothing is near.
 */
export function suggest(typed: string, list: readonly string[]): string | null {
  const limit = typed.length < 6 ? 1 : 2;
  let best: string | null = null;
  let nearest = limit + 1;
  for (const word of list) {
    const steps = distance(typed, word.toLowerCase(), nearest - 1);
    if (steps < nearest) [best, nearest] = [word, steps];
    if (nearest === 1) break;
  }
  return nearest > 1 ? (parted(typed, new Set(list.map((word) => word.toLowerCase()))) ?? best) : best;
}

function parted(typed: string, list: ReadonlySet<string>): string | null {
  for (let at = 3; at <= typed.length - 3; at++) {
    if (list.has(typed.slice(0, at)) && list.has(typed.slice(at)))
      return `${typed.slice(0, at)} ${typed.slice(at)}`;
  }
  return null;
}
