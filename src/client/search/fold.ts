/** One way to read words, used for what stands on pages and for what is typed, so that both agree. */

/** A word as search compares it, and which white-space separated word of the text it came from. */
export interface Token {
  readonly text: string;
  /** Index into `words(text)`. */
  readonly word: number;
}

const apostrophes = /(?<=\p{L})['’‘ʼ](?=\p{L})/gu;
const joints = /[-‐‑‒–—−/]+/u;
const percentage = /^([\d.,]*\d)(?:%|pc)$/iu;
const noise = /[^\p{L}\p{N}\p{M}]+/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;

/** The words of a text as white space parts them, in every alphabet. */
export const words = (text: string): string[] =>
  text.split(/[\s\u0085\u200b]+/u).filter((word) => word !== '');

/** A word without the marks around it. */
export const bare = (word: string): string => word.replace(edges, '');

/**
 * The text as search compares it: lower case, no marks, hyphens and slashes part words, `20%`, `20pc` and
 * `20 per cent` read `20 percent`, `&` reads `and`.
 */
export function fold(text: string): Token[] {
  const tokens = words(text).flatMap((word, index) =>
    word
      .replace(apostrophes, '')
      .split(joints)
      .flatMap((piece) => pieces(piece).map((text) => ({ text, word: index }))),
  );
  return tokens.flatMap((token, at) => {
    if (token.text === 'per' && tokens[at + 1]?.text === 'cent') return [{ ...token, text: 'percent' }];
    return token.text === 'cent' && tokens[at - 1]?.text === 'per' ? [] : [token];
  });
}

function pieces(piece: string): string[] {
  if (piece === '&') return ['and'];
  const trimmed = bare(piece);
  const share = percentage.exec(trimmed);
  const letters = (share?.[1] ?? trimmed).replace(noise, '').toLowerCase();
  if (letters === '') return [];
  return share === null ? [letters] : [letters, 'percent'];
}
