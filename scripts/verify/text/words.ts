/** A word as the checks compare words: letters, marks and digits, with what an apostrophe or a decimal point joins to it. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    words.push({ text: word, start: index, end: index + word.length });
  return words;
}

/** Blanks and line ends are one blank: HTML shows them so. */
export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A text that is to be explained. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The first two words of a text; of a text of one word there is no second. */
export function firstWords(text: string): [first: string | undefined, second: string | undefined] {
  const words = text.matchAll(WORD);
  return [words.next().value?.[0], words.next().value?.[0]];
}
