import { wordsIn } from './phrases.ts';

/** Words of our own, as the program's text has them. */
export interface Frame {
  readonly has: (word: string) => boolean;
  /** Whether two words stand side by side in the program. */
  readonly pair: (first: string, second: string) => boolean;
  /**
   * Whether a word that turns what is said into something else stands so in the program, after the one word and before
   * the other, or beside something that is filled in; `''` where a mark parts them. Any other word may.
   */
  readonly turns: (before: string, word: string, after: string) => boolean;
}

/** Words that turn a sentence, or say how surely it holds. */
const TURNING =
  /^(?:not|no|never|none|nobody|nothing|nor|neither|without|only|always|all|every|both|least|most|more|less|fewer|almost|about|nearly|exactly|alleged|denied|proved|false|true|same|other|others|different|alike|with)$/;

/** A letter by itself is a name in the program, but no word of it. */
const isWord = (word: string) => word.length > 1 || /^[aAI]$/.test(word);

const isMade = (word: string, words: ReadonlySet<string>) => {
  const parts = word.split(/(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => part.length > 1 && words.has(part.toLowerCase()));
};

/** The words of the program: those of its templates and texts, without its comments. */
export function frameOf(sources: Iterable<string>): Frame {
  const texts = Array.from(sources, (source) => withoutComments(source).toLowerCase());
  const triples = texts.flatMap(triplesIn);
  const words = new Set(triples.map(([, word]) => word));
  const pairs = new Set(triples.map(([before, word]) => `${before} ${word}`));
  const turned = turnedIn([...triples, ...texts.flatMap((text) => triplesIn(asRead(text)))]);
  // What is no word of the program was filled in.
  const known = (word: string) => (word === '' || (words.has(word) && /^\p{L}/u.test(word)) ? word : FILLED);
  const turns = (before: string, word: string, after: string) =>
    !TURNING.test(word) ||
    turned.has(`${before} ${word} ${after}`) ||
    turned.has(`${known(before)} ${word} ${known(after)}`) ||
    // A text of one word may be filled in at the end of one.
    (after === '' && turned.has(`${FILLED} ${word} ${FILLED}`)) ||
    (turned.has(`${before} ${FILLED}`) && turned.has(`${FILLED} ${word} ${known(after)}`));
  return {
    // A name like `periodStart` is made of words.
    has: (word) => (isWord(word) && words.has(word.toLowerCase())) || isMade(word, words),
    pair: (first, second) => first !== '' && second !== '' && pairs.has(`${first} ${second}`.toLowerCase()),
    turns: (before, word, after) => turns(before.toLowerCase(), word.toLowerCase(), after.toLowerCase()),
  };
}

/** How words that turn stand in the program, and after which words something is filled in. */
function turnedIn(triples: readonly Triple[]): Set<string> {
  return new Set(
    triples.flatMap(([before, word, after]) => {
      if (word === FILLED) return [`${before} ${FILLED}`];
      return TURNING.test(word) ? formsOf(before, word, after) : [];
    }),
  );
}

/** Stands for what is filled in where the program says so. */
const FILLED = 'ꟷ';

/** A template as it is read: without its tags, and with something else in place of what is filled in. */
const asRead = (text: string) =>
  text.replaceAll(/<\/?[a-z][^<>]*>/g, ' ').replaceAll(/\$?\{[^{}]*\}/g, ` ${FILLED} `);

type Triple = readonly [before: string, word: string, after: string];

/** Each word of a text between those beside it; what begins a text of its own stands after what is filled in. */
function triplesIn(text: string): Triple[] {
  const all = wordsIn(text);
  return all.flatMap(({ text: word, start, end }, at): Triple[] => {
    const after = all[at + 1]?.text ?? '';
    const begins = /['"`>]\s*$/.test(text.slice(Math.max(0, start - 2), start));
    const isWhole = begins && /^['"`]/.test(text.slice(end, end + 1));
    return [
      [all[at - 1]?.text ?? '', word, after],
      ...(begins ? [[FILLED, word, isWhole ? FILLED : after] as const] : []),
    ];
  });
}

/** A mark may part the word from one of those beside it, or from both. */
const formsOf = (before: string, word: string, after: string) =>
  [before, ''].flatMap((one) => [after, ''].map((other) => `${one} ${word} ${other}`));

const withoutComments = (source: string) =>
  source.replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*$|<!--.*?-->/gms, ' ');
