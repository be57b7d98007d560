import { fold } from '../../src/client/search/fold.ts';

/** More would make the list slow to load, and a rarer word is seldom what was meant. */
const most = 20_000;

/**
 * Words for "did you mean", from words as printed, each with how often it is: those of four letters or more, the most
 * frequent first, of equals in alphabetical order.
 */
export function wordList(printed: ReadonlyMap<string, number>): string[] {
  const folded = new Map<string, number>();
  for (const [word, count] of printed) {
    for (const { text } of fold(word)) {
      if (/^\p{L}{4,}$/u.test(text)) folded.set(text, (folded.get(text) ?? 0) + count);
    }
  }
  return [...folded]
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
