import { phrases } from '../../words.ts';

/** Words printed with a leading apostrophe, which is no opening mark: ’tis, ’em, rock ’n’ roll. */
const ELISIONS = phrases('grammar/elisions');

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Tells an apostrophe from a single quotation mark: inside a word (don’t), before a decade (’80s), before an elided
 * word (’tis, ’em), after a figure (5'). What stands after a final s (officers’) is left to pairing.
 */
export function isApostrophe(text: string, at: number, before: string, after: string): boolean {
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (text.charAt(at) === "'" && /\p{N}/u.test(before)) return true;
  if (LETTER.test(before) || !LETTER.test(after)) return false;
  const following = text.slice(at + 1, at + 9);
  if (/^\p{N}0s?(?!\p{N})/u.test(following)) return true;
  const word = /^\p{L}+/u.exec(following)?.[0] ?? '';
  return ELISIONS.has(word.toLowerCase());
}
