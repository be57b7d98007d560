import { phrases } from '../../words.ts';
import { type Cut, cutBehind, type Part } from './cut.ts';

const MARKUP = { role: 'left-out', rule: 'markup' } as const;
const OPENING = /^(?:<[a-z][a-z0-9]{0,10}(?: [^<>]{0,300})?>\s*){1,4}/i;
const CLOSING = /(?:\s*<\/[a-z][a-z0-9]{0,10}>){1,4}$/i;
/** The mark before each line of a mail that was passed on. */
const PASSED_ON = /^(?:> ?){1,4}(?=\S)/;
const HIGHLIGHTS = phrases('highlight-headings');

/** The heading of a list of highlights at the start of a line; 0 where none is. */
function headingLength(text: string): number {
  const words = text.slice(0, 40).split(' ');
  for (let count = Math.min(3, words.length - 1); count >= 2; count -= 1) {
    const heading = words.slice(0, count).join(' ');
    if (HIGHLIGHTS.has(heading.toLowerCase()) && /^\p{Lu}/u.test(words[count] ?? ''))
      return heading.length + 1;
  }
  return 0;
}

/** Cuts of lines that hold marks beside their words. */
export const markupCuts: Readonly<Record<string, Cut>> = {
  /** The tags of a page’s source around a line of its text. */
  tags: (text) => {
    if (!text.startsWith('<') && !text.endsWith('>')) return null;
    const from = OPENING.exec(text)?.[0].length ?? 0;
    const closing = CLOSING.exec(text.slice(-60));
    const to = closing === null ? text.length : text.length - closing[0].length;
    if ((from === 0 && to === text.length) || from >= to) return null;
    const parts: Part[] = from === 0 ? [] : [{ at: 0, verdict: MARKUP }];
    parts.push({ at: from });
    if (to < text.length) parts.push({ at: to, verdict: MARKUP });
    return parts;
  },
  /** The mark that a mail puts before each line of what it passes on. */
  'passed-on': (text) => {
    const length = PASSED_ON.exec(text)?.[0].length ?? 0;
    return text.startsWith('> ') ? cutBehind(length, MARKUP) : null;
  },
  /** The heading of a list of highlights, run together with the first of them. */
  'highlights-heading-before': (text, { prose }) => {
    if (prose > 2 || text.length > 160 || /[.!?]$/.test(text)) return null;
    const verdict = { role: 'left-out', rule: 'highlights-heading', opens: 'highlights' } as const;
    return cutBehind(headingLength(text), verdict);
  },
};
