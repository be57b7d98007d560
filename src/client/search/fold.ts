/** One way to read words, used when the index is written and when a query is read, so that both agree. */

/** A word as search compares it, and which white-space separated word of the text it came from. */
export interface Token {
  readonly text: string;
  /** Index into `words(text)`. */
  readonly word: number;
}

const otherSpace = /[^\S ]|[\u0085\u200b]/u;
const apostrophes = /(?<=\p{L})['’‘ʼ](?=\p{L})/gu;
const joints = /[-‐‑‒–—−/]+/u;
/** What makes a text read otherwise than by its white space. */
const parting = /[-‐‑‒–—−/%&]|\dpc|per\s+cent/iu;
const percentage = /^([\d.,]*\d)(?:%|pc)$/iu;
const noise = /[^\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as white space parts them, in every alphabet: what a place in the index counts. */
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

/**
 * The folded text where an engine that parts words at white space would read it otherwise, else `''`.
 * Indexed beside the printed words, it makes each way of writing find the other.
 */
export function variants(text: string): string {
  // Few texts have any; folding all of them would take longer than reading their pages.
  if (!parting.test(text)) return '';
  const tokens = fold(text);
  const plain = words(text).filter((word) => pieces(word).length > 0);
  const same = tokens.length === plain.length && plain.every((word) => !/[-‐‑–—/%&]/u.test(word));
  return same ? '' : tokens.map((token) => token.text).join(' ');
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
