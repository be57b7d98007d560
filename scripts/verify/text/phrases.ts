import { keyOf, plain, type Reading, wordsIn } from './words.ts';

/** Texts that may stand somewhere, whole. */
export interface Phrases {
  /** The numbers of the words that follow the texts that stand at the word `at`. */
  readonly endsAt: (reading: Reading, at: number) => number[];
  /** Whether a text is, whole, one of them. */
  readonly has: (text: string) => boolean;
}

/** Makes texts findable by their first words. Those without a word are left out. */
export function phrasesOf(texts: Iterable<string>): Phrases {
  const whole = new Set(Array.from(texts, plain));
  let index: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    has: (text) => whole.has(text),
    endsAt: (reading, at) => {
      // Most texts are one that is recorded, whole: many an index is never asked.
      index ??= indexOf(whole);
      const ends: number[] = [];
      for (const key of reading.keys[at] ?? [])
        for (const phrase of index.get(key) ?? []) {
          const end = endOf(phrase, reading, at);
          if (end !== null) ends.push(end);
        }
      return ends;
    },
  };
}

/** Phrases from their first word to their last, by their first two words: the marks around one may be others where it stands. */
function indexOf(whole: Iterable<string>): ReadonlyMap<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const phrase of whole) {
    const [first, second] = wordsIn(phrase, 2);
    if (first === undefined) continue;
    const key = keyOf(first, second);
    const body = phrase.slice(first.start).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
    const list = byFirst.get(key);
    if (list === undefined) byFirst.set(key, [body]);
    else list.push(body);
  }
  return byFirst;
}

/** The number of the word that follows a phrase which stands at a word, whole or cut; `null` where it does not stand there. */
function endOf(phrase: string, { text, words, cuts }: Reading, at: number): number | null {
  const start = words[at]?.start ?? 0;
  const end = start + phrase.length;
  let next = at + 1;
  while ((words[next - 1]?.end ?? end) < end) next += 1;
  if (words[next - 1]?.end === end && beginsAs(phrase, text, start)) return next;
  // What is cut short may have such a sign of its own before the one that cuts it.
  const last = cuts.findLast((cut) => cut >= start && isOpening(text.slice(start, cut).trimEnd(), phrase));
  return last === undefined ? null : words.filter((word) => word.start < last).length;
}

/** Whether a text begins as a longer one and ends with one of its words. */
const isOpening = (opening: string, text: string) =>
  opening.length < text.length &&
  beginsAs(opening, text, 0) &&
  /^[^\p{L}\p{N}]/u.test(text.slice(opening.length));

/** What begins a line or a cell may have a capital there. */
function beginsAs(phrase: string, text: string, at: number): boolean {
  const [first, found] = [phrase.charAt(0), text.charAt(at)];
  return (found === first || found === first.toUpperCase()) && text.startsWith(phrase.slice(1), at + 1);
}

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
