import { PICTURE_AGENCY, PICTURE_NETWORK } from '../../facts/agencies.ts';
import type { Cut, Part } from './cut.ts';

const CREDIT = { role: 'credit', rule: 'credit-behind-caption' } as const;
const CAPTION = { role: 'caption', rule: 'caption-before-credit' } as const;
const TAIL = 130;
const LONGEST = 900;

const WHO = "[\\p{L}\\d][\\p{L}\\d .,’'&-]{0,50}";
const IN_BRACKETS = new RegExp(
  `[(\\[](?:${[
    '(?:image|picture|photo(?:graph)?|pic|credit|file|source|via|photo by|photo courtesy of|courtesy of|courtesy)s?\\b:? ?[^()\\[\\]]{2,70}',
    'ABC \\p{L}{2,20}: [^()]{2,60}',
    `(?:${WHO}[/|,–-] ?|${WHO} (?:via|for|—|–|-) ?)?(?:${PICTURE_NETWORK}|${PICTURE_AGENCY}(?:[ /|,][^()\\[\\]]{0,50})?)`,
  ].join('|')})[)\\]]\\.?$`,
  'iu',
);
const LABELLED =
  /(?:\b|(?<=[\p{Ll}.)]))(?:Photograph|Photo|Picture|Image|Pic|Credit|Photo by|Image credit|Photo credit|Picture credit|PHOTO|CREDIT|PICTURE|IMAGE|PIC)s?: ?[^.:!?]{2,70}$|Credit(?:\.{3}|…) ?[^.!?]{2,70}$/u;
/** Behind a dash an outlet's name ends a page's title; only a photographer, or who sells pictures, ends a caption. */
const AFTER_DASH = new RegExp(
  `\\s[-–—|]\\s(?:${WHO}/ ?${PICTURE_AGENCY}(?:[/ ].{0,40})?|(?:Getty(?: Images)?|Alamy(?: Stock Photo)?|Shutterstock|EPA(?:-EFE)?|SWNS|iStock|Pixabay|Unsplash|Rex(?: Features)?|PA Wire|PA Media|AP Photo.{0,30}))$`,
  'u',
);
const AFTER_STOP = new RegExp(`(?<=[.!?”"] ?)(?:${WHO}/ ?)${PICTURE_AGENCY}(?:[/ ].{0,30})?$`, 'u');

/** Each form of a credit, behind a quick look: most need never be asked, and take milliseconds to make ready. */
const FORMS: readonly { readonly mayBe: RegExp; readonly form: RegExp }[] = [
  { mayBe: /[)\]]\.?$/, form: IN_BRACKETS },
  { mayBe: /:|Credit/, form: LABELLED },
  { mayBe: /\s[-–—|]\s/, form: AFTER_DASH },
  { mayBe: /\//, form: AFTER_STOP },
];

/** Start of a credit at the end of a line; -1 where there is none. */
function creditStart(text: string): number {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  // A paragraph ends with its stop; a credit behind it ends with a name or a bracket.
  if (tail.includes('(@') || /[^)\]][.!?…”"]$/.test(tail)) return -1;
  for (const { mayBe, form } of FORMS) {
    const match = mayBe.test(tail) ? form.exec(tail) : null;
    // “[Reuters]” behind a sentence names its source; a picture's credit in square brackets names two.
    const isSource = match !== null && /^\[[^/:]*\]/.test(match[0]);
    if (match !== null && !isSource && from + match.index > 0) return from + match.index;
  }
  return -1;
}

const isSpoken = (text: string): boolean =>
  /["“][^"”]{20,}["”],? (?:\w+ ){0,3}(?:said|told|added)\b/.test(text);

const SOURCE = /(?:Image|Media|Video) (?:source|copyright),? ?|(?:Image|Media|Video) caption,? ?/gu;

/** Cuts of lines that hold a picture's words. */
export const pictureCuts: Readonly<Record<string, Cut>> = {
  /** A picture’s alternative text, its source and its caption, run together. */
  'source-behind-alternative': (text) => {
    if (text.length > LONGEST || !/ (?:source|copyright|caption)/.test(text)) return null;
    const starts = [...text.matchAll(SOURCE)].map((match) => match.index);
    if (starts.length === 0 || (starts.length === 1 && starts[0] === 0)) return null;
    const parts: Part[] = starts.map((at) => ({
      at,
      verdict: /^\w+ caption/u.test(text.slice(at, at + 20))
        ? { role: 'caption', rule: 'caption-label' }
        : { role: 'credit', rule: 'picture-credit' },
    }));
    const isAlternative = starts[0] !== 0;
    return isAlternative
      ? [{ at: 0, verdict: { role: 'caption', rule: 'picture-alternative' } }, ...parts]
      : parts;
  },
  /** A caption with its credit behind it. */
  'credit-behind-caption': (text) => {
    if (text.length > LONGEST) return null;
    const at = creditStart(text);
    return at <= 0 || isSpoken(text)
      ? null
      : [
          { at: 0, verdict: CAPTION },
          { at, verdict: CREDIT },
        ];
  },
};
