/** All different words of the texts, each with a number. */
export interface Vocabulary {
  /** The number of a word as it is printed, and counts it. */
  numberOf(word: string): number;
  readonly words: readonly string[];
  /** How often each word was asked for. */
  readonly counts: readonly number[];
}

/** What stands at a word without being part of it. */
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** An empty vocabulary. Marks at either end of a word make no other word of it. */
export function createVocabulary(): Vocabulary {
  const printed = new Map<string, number>();
  const bare = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const add = (word: string): number => {
    const inner = word.replace(edges, '') || word;
    const known = bare.get(inner) ?? words.push(inner) - 1;
    bare.set(inner, known);
    printed.set(word, known);
    return known;
  };
  return {
    numberOf: (word) => {
      const number = printed.get(word) ?? add(word);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    words,
    counts,
  };
}
