import { isTelling } from './words.ts';

/** Words as numbers, so that thousands of quotations are compared without a look at their letters. */
export interface Vocabulary {
  /** The number of a word, from 0 on; the same for the same word. */
  readonly numberOf: (word: string) => number;
  /** Whether the word of this number says something of the matter. */
  readonly tells: (number: number) => boolean;
  /** How many words it knows. */
  readonly size: () => number;
}

export function openVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const telling: boolean[] = [];
  return {
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, telling.length);
      telling.push(isTelling(word));
      return telling.length - 1;
    },
    tells: (number) => telling[number] === true,
    size: () => telling.length,
  };
}
