/** A word of a wording as it is printed, with the blank and the marks before it and the marks after it. */
export interface Token {
  readonly text: string;
  /** The word alone, as it is compared: capitals, curled apostrophes and kinds of hyphen make no other word. */
  readonly word: string;
}

/** Letters, digits and signs that say something (£, %, +); inside a word also apostrophes, hyphens and the points of a number. */
const SIGN = String.raw`[\p{L}\p{M}\p{N}\p{S}%‰&@#]`;
const WORD = String.raw`${SIGN}+(?:(?:['’‐‑-]|(?<=\p{N})[.,:/](?=\p{N}))${SIGN}+)*`;
const ALONE = new RegExp(WORD, 'u');
/** Marks that stand close behind a word belong to it, those after a blank to the next one. */
const TOKEN = new RegExp(
  String.raw`[^\p{L}\p{M}\p{N}\p{S}%‰&@#]*${WORD}(?:[^\p{L}\p{M}\p{N}\p{S}%‰&@#\s]+(?=\s|$))?`,
  'gu',
);

/** So many words of a wording are compared; what follows is one more token, like another's only if all of it is. */
const LONGEST = 1000;

/**
 * The tokens of a wording: joined they are exactly ` ${wording}`, so that the first of them begins with a blank as all
 * others do. Marks are no tokens of their own, so that a comma never wins over a word.
 */
export function tokensOf(wording: string): Token[] {
  const text = ` ${wording}`;
  const found = text.match(TOKEN) ?? [];
  const length = found.reduce((sum, one) => sum + one.length, 0);
  // Marks at the end that stand after a blank; or a wording without any word.
  const whole =
    length === text.length ? found : [...found.slice(0, -1), (found.at(-1) ?? '') + text.slice(length)];
  const rest = whole.slice(LONGEST).join('');
  return [
    ...whole.slice(0, LONGEST).map((one) => ({ text: one, word: fold(ALONE.exec(one)?.[0] ?? one.trim()) })),
    ...(rest === '' ? [] : [{ text: rest, word: fold(rest.trim()) }]),
  ];
}

const fold = (word: string) => word.toLowerCase().replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');
