import { plain, type Reading, wordsIn } from './words.ts';

/** Running text of which any stretch may stand elsewhere. */
export interface Stretches {
  /** The number of the word that follows the longest stretch that stands at the word `at`; `at` where none does. */
  readonly endAt: (reading: Reading, at: number) => number;
}

/** Indexes texts by their words. */
export function stretchesOf(texts: Iterable<string>): Stretches {
  const all = Array.from(texts, (text) => wordsIn(plain(text)).map((word) => word.text));
  const places = Map.groupBy(
    all.flatMap((words) => words.map((word, at) => ({ word, words, at }))),
    ({ word }) => word,
  );
  return {
    endAt: ({ words }, at) => {
      let furthest = at;
      for (const { words: own, at: from } of places.get(words[at]?.text ?? '') ?? []) {
        let end = at;
        while (end < words.length && words[end]?.text === own[from + end - at]) end += 1;
        furthest = Math.max(furthest, end);
      }
      return furthest;
    },
  };
}
