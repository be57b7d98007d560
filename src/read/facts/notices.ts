import type { Span } from '../../model.ts';
import { phrases } from '../words.ts';
import { isAgency, isKnownOutlet, isSurelyOutlet } from './outlets.ts';

const WORD = "[\\p{Lu}\\d][\\p{L}\\d&'’-]*(?:\\.\\p{L}+)*";
/** A name of up to five capitalised words, with “of”, “and” or “on” inside; group 1. */
export const NAME = `((?:The |the )?${WORD}(?: (?:of |and |& |on )?${WORD}){0,4})`;

const escaped = (part: string): string =>
  part
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** A phrase of the list with a name in the place of its dots, and its words, which are looked for first. */
function patternOf(phrase: string): { readonly words: string; readonly pattern: RegExp } {
  const [before = '', after = ''] = phrase.split('…').map((part) => part.trim());
  const words = before.length > after.length ? before : after;
  const start = before === '' ? '(?<![\\p{L}’])' : `(?<!\\p{L})${escaped(before)} (?:the )?`;
  const end = after === '' ? '' : ` ${escaped(after)}(?!\\p{L})`;
  return { words, pattern: new RegExp(`${start}${NAME}${end}`, 'u') };
}

const OWN = [...phrases('own-notices')].map(patternOf);

/** Where a notice names the outlet whose page it stands on; UTF-16 units of the notice; `null` where it names none. */
export function nameInNotice(text: string): Span | null {
  const lower = text.toLowerCase();
  for (const { words, pattern } of OWN) {
    const match = lower.includes(words) ? pattern.exec(text) : null;
    const name = match?.[1];
    const willDo =
      name !== undefined && ((isSurelyOutlet(name) && !isAgency(name)) || /^Reuters$/.test(name));
    if (match === null || name === undefined || !willDo) continue;
    // “The Vale Gazette may be told …”: the article is of the name only where the list of outlets has it so.
    const article = name.startsWith('The ') && !isKnownOutlet(name) ? 4 : 0;
    const start = match.index + match[0].lastIndexOf(name);
    return { start: start + article, end: start + name.length };
  }
  return null;
}
