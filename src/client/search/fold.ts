/** One way to read words, used for what stands on pages and for what is typed, so that both agree. */

/** A word as search compares it, and which white-space separated word of the text it came from. */
export interface Token {
  readonly text: string;
  /** Index into `words(text)`. */
  readonly word: number;
}

const otherSpace = /[^\S ]|[\u0085\u200b]/u;
const apostrophes = /(?<=\p{L})['’‘ʼ](?=\p{L})/gu;
const joints = /[-‐‑‒–—−/]+/u;
const percentage = /^([\d.,]*\d)(?:%|pc)$/iu;
const noise = /[^\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as white space parts them, in every alphabet. */
export function words(text: string): string[] {
  // Most texts have spaces alone, which are found in half the time.
  const parted = otherSpace.test(text) ? text.split(/[\s\u0085\u200b]+/u) : text.split(' ');
  return parted.filter((word) => word !== '');
}

/**
 * The text as search compares it: lower case, no marks, hyphens and slashes part words, `20%`, `20pc` and
 * `20 per cent` read `20 percent`, `&` reads `and`.
 */
export function fold(text: string): Token[] {
  const tokens = words(text).flatMap((word, index) =>
    pieces(word).map((piece) => ({ text: piece, word: index })),
  );
  return tokens.flatMap((token, at) => {
    if (token.text === 'per' && tokens[at + 1]?.text === 'cent')
      return [{ text: 'percent', word: token.word }];
    return token.text === 'cent' && tokens[at - 1]?.text === 'per' ? [] : [token];
  });
}

function pieces(word: string): string[] {
  if (word === '&') return ['and'];
  return word.replace(apostrophes, '').split(joints).flatMap(piece);
}

function piece(text: string): string[] {
  const trimmed = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
  const share = percentage.exec(trimmed);
  const bare = (share?.[1] ?? trimmed).replace(noise, '').toLowerCase();
  if (bare === '') return [];
  return share === null ? [bare] : [bare, 'percent'];
}
