import { wordsIn } from './phrases.ts';

/** Words of our own, as the program's text has them. */
export interface Frame {
  readonly has: (word: string) => boolean;
  /** Whether two words stand side by side in the program. */
  readonly pair: (first: string, second: string) => boolean;
}

const isMade = (word: string, words: ReadonlySet<string>) => {
  const parts = word.split(/(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => words.has(part.toLowerCase()));
};

/** The words of the program: those of its templates and texts, without its comments. */
export function frameOf(sources: Iterable<string>): Frame {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const source of sources) {
    let before = '';
    for (const { text } of wordsIn(withoutComments(source).toLowerCase())) {
      words.add(text);
      pairs.add(`${before} ${text}`);
      before = text;
    }
  }
  return {
    // A name like `periodStart` is made of words.
    has: (word) => words.has(word.toLowerCase()) || isMade(word, words),
    pair: (first, second) => first !== '' && second !== '' && pairs.has(`${first} ${second}`.toLowerCase()),
  };
}

const withoutComments = (source: string) =>
  source.replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*$|<!--.*?-->/gms, ' ');
