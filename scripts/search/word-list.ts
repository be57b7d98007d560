import { fold } from '../../src/client/search/fold.ts';

/** More would make the list slow to load, and a rarer word is seldom what was meant. */
const most = 20_000;

/**
 * Words of the texts for "did you mean": those of four letters or more, the most frequent first, of equals
 * in alphabetical order.
 */
export function wordList(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { text: word } of fold(text)) {
      if (/^\p{L}{4,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
