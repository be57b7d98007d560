import { plain, type Word, wordsIn } from './phrases.ts';

/** So many words in a row are no accident. */
const FEWEST = 3;

/** Running text of which any stretch of some words may stand elsewhere. */
export interface Corpus {
  /** Where the longest stretch of the corpus that stands at the word `at` of `words` ends; its start where none does. */
  readonly endAt: (text: string, words: readonly Word[], at: number) => number;
  /** Whether a text is, whole, one of those of the corpus. */
  readonly has: (text: string) => boolean;
}

/** Indexes texts by each few words that follow each other; a stretch of fewer is none. */
export function corpusOf(texts: Iterable<string>, fewest = FEWEST): Corpus {
  const all = [...new Set(Array.from(texts, plain))];
  const places = new Map<string, [text: number, start: number][]>();
  for (const [number, text] of all.entries()) {
    const words = wordsIn(text);
    for (let at = 0; at + fewest <= words.length; at += 1) {
      // A date that an editor names somewhere is no date of something else.
      if (fewest > 1 && words.slice(at, at + fewest).every(isOfDate)) continue;
      const key = keyAt(words, at, fewest);
      const list = places.get(key) ?? [];
      list.push([number, words[at]?.start ?? 0]);
      places.set(key, list);
    }
  }
  const whole = new Set(all);
  return {
    has: (text) => whole.has(text),
    endAt: (text, words, at) => {
      const start = words[at]?.start ?? 0;
      let furthest = start;
      for (const [number, from] of places.get(keyAt(words, at, fewest)) ?? []) {
        const same = sameFrom(text, start, all[number] ?? '', from);
        // Whole words only, and at least as many as were looked up.
        const last = words.findLast(({ end }) => end <= start + same);
        const held = all[number] ?? '';
        const cut = last !== undefined && isCut(held, from + last.end - start);
        const end = cut ? words.findLast(({ end }) => end < (last?.end ?? 0))?.end : last?.end;
        if (
          end !== undefined &&
          end > furthest &&
          end >= (words[at + fewest - 1]?.end ?? Number.POSITIVE_INFINITY)
        )
          furthest = end;
      }
      return furthest;
    },
  };
}

const OF_DATE =
  /^(?:\d+|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const isOfDate = ({ text }: Word) => OF_DATE.test(text);

const keyAt = (words: readonly Word[], at: number, count: number) =>
  words
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(' ');

const isCut = (text: string, at: number) => /^[\p{L}\p{M}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));

function sameFrom(a: string, atA: number, b: string, atB: number): number {
  let length = 0;
  while (atA + length < a.length && atB + length < b.length && a[atA + length] === b[atB + length])
    length += 1;
  return length;
}
