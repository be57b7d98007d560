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

/** A phrase of the list with a name in the place of its dots. */
function patternOf(phrase: string): RegExp {
  const [before = '', after = ''] = phrase.split('…').map((part) => part.trim());
  const start = before === '' ? '(?<![\\p{L}’])' : `(?<!\\p{L})${escaped(before)} (?:the )?`;
  return new RegExp(`${start}${NAME}${after === '' ? '' : ` ${escaped(after)}(?!\\p{L})`}`, 'u');
}

const OWN = [...phrases('own-notices')].map(patternOf);

/** Where a notice names the outlet whose page it stands on; UTF-16 units of the notice; `null` where it names none. */
export function nameInNotice(text: string): Span | null {
  for (const pattern of OWN) {
    const match = pattern.exec(text);
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
