import type { Role, Span } from '../../model.ts';
import { type Shape, shapeOf } from './shape.ts';

/** What a rule decided about a passage. */
export interface Verdict {
  readonly role: Role;
  readonly rule: string;
  /** What follows is likely no part of the article: links (`list`) or the foot of the page (`end`). */
  readonly closes?: 'list' | 'end' | undefined;
  /** What it heads or is a part of, for the rules that read on from there. */
  readonly opens?: 'highlights' | 'highlight' | 'facts' | 'fact' | undefined;
}

/** What becomes one block: a line, several lines wrapped at a column, or a part of a line. */
export interface Passage extends Span {
  /** The trimmed words; lines that were wrapped are joined by a space, marks of Markdown around them left off. */
  readonly text: string;
  /** For looking words up: lower case, straight marks, single spaces, no bullet, no colon or stop at its end. Empty for long passages. */
  readonly key: string;
  readonly shape: Shape;
  /** Blank lines before it. */
  readonly gap: number;
  /** It is a part of a line that another passage began. */
  readonly inner: boolean;
  /** Decided where the line was cut. */
  readonly preset?: Verdict | undefined;
}

const KEY_LENGTH = 700;
/** All white space but a single blank, which stays as it is. */
const BLANKS = /[\s\u200b\u200e\ufeff]{2,}|[^\S ]|[\u200b\u200e]/g;

const TRAILING = ' :.…»›>→*|_~–—-';

/** The form in which words are looked up; see {@link Passage.key}. */
export function keyOf(text: string): string {
  if (text.length > KEY_LENGTH) return '';
  const key = text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(BLANKS, ' ')
    .replace(/^[\s•·●▪◦‣∙■►▶▼▲→➡»›>*|#_~–—-]+/u, '');
  let end = key.length;
  while (end > 0 && TRAILING.includes(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}

/** Without the marks that Markdown puts around a heading or a line in bold. */
function unmarked(text: string): string {
  if (!/^[#*_]/.test(text)) return text;
  const bare = text.replace(/^#{1,6} |^\*\*(?=\S)|^__(?=\S)/, '').replace(/(?<=\S)(?:\*\*|__)$/, '');
  return bare === '' ? text : bare;
}

/** Makes a passage of a span of the seed. */
export function passageOf(
  text: string,
  span: Span,
  gap: number,
  extra: { inner?: boolean; preset?: Verdict | undefined } = {},
): Passage {
  const raw = text.slice(span.start, span.end);
  const joined = /[\n\r\u2028\u2029\u0085\v\f]/.test(raw) ? raw.replace(/\s+/g, ' ') : raw;
  const words = unmarked(joined);
  return {
    start: span.start,
    end: span.end,
    text: words,
    key: keyOf(words),
    shape: shapeOf(words),
    gap,
    inner: extra.inner ?? false,
    preset: extra.preset,
  };
}

/** Reads as a sentence or more, however short: “It was over.” */
export function isProse({ shape, text }: Passage): boolean {
  if (shape.words >= 24 || (shape.sentences && shape.words >= 9)) return true;
  if (shape.stopped) return (shape.words >= 3 || shape.last === '.') && /\p{Ll}{2}/u.test(text);
  return shape.last === ':' && shape.words >= 3;
}

/** Surely a paragraph by its length and shape. */
export function isStrongProse({ shape }: Passage): boolean {
  if (shape.words >= 32 || (shape.sentences && shape.words >= 12)) return true;
  return shape.words >= 12 && (shape.last === '.' || shape.last === '…');
}
