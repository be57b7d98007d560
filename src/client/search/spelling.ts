/** Suggestions for words that are nowhere in the index. */
import { distance } from 'fastest-levenshtein';

/**
 * The word of the list that `typed` most likely means: the fewest letters to change, of equals the one that comes
 * first (the list is ordered by frequency). Two words written as one are parted. `null` where nothing is near.
 */
export function suggest(typed: string, list: readonly string[]): string | null {
  const limit = typed.length < 6 ? 1 : 2;
  const near = list
    .filter(({ length }) => Math.abs(length - typed.length) <= limit)
    .map((word) => ({ word, steps: distance(typed, word.toLowerCase()) }))
    .toSorted((a, b) => a.steps - b.steps)[0];
  if (near?.steps === 1) return near.word;
  return (
    parted(typed, new Set(list.map((word) => word.toLowerCase()))) ??
    (near !== undefined && near.steps <= limit ? near.word : null)
  );
}

function parted(typed: string, list: ReadonlySet<string>): string | null {
  for (let at = 3; at <= typed.length - 3; at++) {
    const halves = [typed.slice(0, at), typed.slice(at)];
    if (halves.every((half) => list.has(half))) return halves.join(' ');
  }
  return null;
}
