import { type Cut, cutBehind } from './cut.ts';

/** A sentence ends and the next begins with no space: two paragraphs that lost what stood between them. */
const GLUE =
  /(?<=(?:\p{Ll}{2}|\d{2})[.!?]["”’)]?|\p{Ll}{2}["”’][.!?])(?=["“‘]?\p{Lu}\p{Ll}|["“‘]?\p{Lu} \p{Ll})/gu;
/** A quick look before the slow one. */
const MAYBE_GLUE = /[.!?]["”’)]{0,2}["“‘]?\p{Lu}/u;
const MAYBE_LABEL = /(?:READ|RELATED|MORE|WATCH|ALSO|MISS|[Rr]ead|Related|[Aa]lso|Watch)(?: \w+){0,2}:/;
const ADDRESS = /(?:https?:\/\/|www\.)\S*$|@\S*$/;
const LABEL =
  /(?<=[.!?…]["”’)]{0,2} ?)(?=(?:READ MORE|READ ALSO|RELATED|MORE|WATCH|ALSO READ|SEE ALSO|DON[’']T MISS|Read more|Read also|Also read|Related|See also|Watch)(?: on)?:)/gu;
const ADVERT = /^(?:Advertisement|ADVERTISEMENT|Advertising)(?=\p{Lu}\p{Ll}| \p{Lu}\p{Ll}+ )/u;
/** One pair of glued sentences is a slip; more are a text that lost its paragraphs. */
const LEAST = 2;
const LONG = 1200;

/** The straight mark after a full stop closes (an odd number stood before it) or opens the next paragraph. */
function gluesOf(text: string): number[] {
  const found: number[] = [];
  let counted = 0;
  let odd = false;
  for (const match of text.matchAll(GLUE)) {
    for (; counted < match.index; counted += 1) if (text.charCodeAt(counted) === 34) odd = !odd;
    const opensAfter = text.charCodeAt(match.index) === 34;
    const closesBefore = text.charCodeAt(match.index - 1) === 34;
    // `he said."We are` opens, `are ready."The` closes; the other way round it is no boundary.
    if ((opensAfter && odd) || (closesBefore && odd)) continue;
    if (!ADDRESS.test(text.slice(Math.max(0, match.index - 80), match.index))) found.push(match.index);
  }
  return found;
}

/** Cuts of lines in which paragraphs run together. */
export const fusedCuts: Readonly<Record<string, Cut>> = {
  /** The marks that Markdown puts before a heading. */
  'heading-mark': (text, { line }) => {
    const length = /^#{1,6} (?=\S)/.exec(text)?.[0].length ?? 0;
    // A sentence may begin with a number sign; a heading is short, or it is the headline.
    const isHeading = !/[.,;]/.test(text) && (line < 6 || text.split(' ').length <= 10);
    return isHeading ? cutBehind(length, { role: 'left-out', rule: 'markup' }) : null;
  },
  /** A promotion behind the last sentence of a paragraph. */
  'label-behind-paragraph': (text) => {
    if (text.length > 5000 || !text.includes(':') || !MAYBE_LABEL.test(text)) return null;
    const at = [...text.matchAll(LABEL)].at(-1)?.index ?? 0;
    const rest = text.slice(at);
    return at === 0 || rest.length > 200 || /[.!?] \p{Lu}/u.test(rest.slice(0, -1))
      ? null
      : [{ at: 0 }, { at }];
  },
  /** The word advertisement glued to the next paragraph. */
  'advertisement-before-paragraph': (text) => {
    const length = ADVERT.exec(text)?.[0].length ?? 0;
    const isSpaced = text.charAt(length) === ' ';
    return isSpaced ? null : cutBehind(length, { role: 'left-out', rule: 'advertisement-label' });
  },
  /** Paragraphs with nothing between the stop of one and the capital of the next. */
  'fused-paragraphs': (text) => {
    if (!MAYBE_GLUE.test(text)) return null;
    const glues = gluesOf(text);
    if (glues.length < LEAST && !(glues.length > 0 && text.length > LONG)) return null;
    return [{ at: 0 }, ...glues.map((at) => ({ at }))];
  },
};
