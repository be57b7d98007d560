/** A word as the checks compare words: letters, marks and digits, with what an apostrophe or a decimal point joins to it. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Numbers as words. */
export const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How it is said in how many parts a quotation is: up to nine in words. */
export const inParts = (count: number) => `in ${count < 10 ? NUMBERS[count] : count} parts`;

/** The numbers that a text has in digits. */
export const numbersIn = (text: string) => Array.from(text.matchAll(/\d+/g), ([number]) => Number(number));

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order. */
export function wordsIn(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const [word] = found;
    words.push({ text: word, start: found.index, end: found.index + word.length });
    if (words.length === most) break;
  }
  return words;
}

/** Blanks and line ends are one blank: HTML shows them so. Between what looks like tags there is none: it is taken out of pages, even in an attribute. */
export const plain = (text: string) =>
  /^\s|\s$|\s\s|[^\S ]|> </.test(text) ? text.replaceAll(/\s+/g, ' ').replaceAll('> <', '><').trim() : text;

/** A text that is to be explained. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where something in it may be cut short: “…”. */
  readonly cuts: readonly number[];
  /** For each word, by what texts are found that begin with it: those of it alone, and those that go on with the next. */
  readonly keys: readonly (readonly [alone: string, longer: string])[];
}

export function readingOf(text: string): Reading {
  const words = wordsIn(text);
  const keys = words.map((word, at) => [keyOf(word), keyOf(word, words[at + 1])] as const);
  return { text, words, cuts: Array.from(text.matchAll(/…/g), ({ index }) => index), keys };
}

/** What begins a line or a cell may have a capital there. */
export const keyOf = ({ text }: Word, next?: Word) =>
  `${text.charAt(0).toLowerCase()}${text.slice(1)} ${next?.text ?? ''}`;
