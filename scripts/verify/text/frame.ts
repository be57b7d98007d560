import { wordsIn } from './phrases.ts';

/** Words of our own, as the program's text has them. */
export interface Frame {
  readonly has: (word: string) => boolean;
  /** Whether two words stand side by side in the program. */
  readonly pair: (first: string, second: string) => boolean;
}

/** A letter by itself is a name in the program, but no word of it. */
const isWord = (word: string) => word.length > 1 || /^[aAI]$/.test(word);

const isMade = (word: string, words: ReadonlySet<string>) => {
  const parts = word.split(/(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => part.length > 1 && words.has(part.toLowerCase()));
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
    has: (word) => (isWord(word) && words.has(word.toLowerCase())) || isMade(word, words),
    pair: (first, second) => first !== '' && second !== '' && pairs.has(`${first} ${second}`.toLowerCase()),
  };
}

const withoutComments = (source: string) =>
  source.replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*$|<!--.*?-->/gms, ' ');
