import type { Span } from '../../../model.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isApostrophe } from './apostrophe.ts';

/** Marks of one family pair with each other, whatever their shape: “ closes with " in careless copy. */
export type Family = 'double' | 'single' | 'angle';
export type Side = 'open' | 'close' | 'either';

/** A quotation mark; a doubled apostrophe ('') is one mark of two characters. */
export interface Mark extends Span {
  readonly family: Family;
  readonly side: Side;
  /** Printed with a shape that tells its side (“ ” ‘ ’ « »), or only placed so. */
  readonly curly: boolean;
}

/** “ ” ‘ ’ written as UTF-8 and read as Windows-1252: `â€œ`, `â€\u009d`, `â€˜`, `â€™`. */
const SPOILED = /^â€/;
const CANDIDATE = /â€(?:[œ˜™\u009d\ufffd])?|''|‘‘|’’|``|[“”„‟"″＂‘’‛'«»]/g;
const OPENERS = '“„‟‘‛«';
const CLOSERS = '”’»';
const BLANK = /^[\s\u00a0\u200b]?$/;
const BEFORE_OPEN = /^[([{\-–—―/“"‘'«¿¡]$/;
const AFTER_CLOSE = /^[)\]}\-–—―/”"’'».,;:!?…]$/;

/** The quotation marks of a stretch in order, apostrophes and inch marks left out. */
export function scanMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of matchesOf(CANDIDATE, text.slice(span.start, span.end))) {
    const mark = readMark(text, span.start + match.index, match[0], span);
    if (mark !== null) marks.push(fitting(mark, marks));
  }
  return marks;
}

/** ‘We are ready.’’: a doubled mark that closes a single one is one of its family. */
function fitting(mark: Mark, before: readonly Mark[]): Mark {
  if (mark.family !== 'double' || mark.end - mark.start !== 2 || mark.side !== 'close') return mark;
  const last = before.at(-1);
  return last?.family === 'single' && last.side === 'open' ? { ...mark, family: 'single' } : mark;
}

function readMark(text: string, at: number, shape: string, span: Span): Mark | null {
  const end = at + shape.length;
  const before = at > span.start ? text.charAt(at - 1) : '';
  const after = end < span.end ? text.charAt(end) : '';
  if (before === '=') return null;
  const family = familyOf(shape);
  if (family === 'single' && isApostrophe(text, at, before, after)) return null;
  if (shape === '"' && /\p{N}/u.test(before) && /[\p{N}x×]/u.test(text.charAt(end + 1))) return null;
  const side = SPOILED.test(shape) ? spoiledSide(shape) : sideOf(shape, before, after);
  return { start: at, end, family, side, curly: /[“”‘’«»]/.test(shape) };
}

function familyOf(shape: string): Family {
  if (SPOILED.test(shape)) return /[˜™]/.test(shape) ? 'single' : 'double';
  if (shape.length === 2 || '“”„‟"″＂'.includes(shape)) return 'double';
  return shape === '«' || shape === '»' ? 'angle' : 'single';
}

const spoiledSide = (shape: string): Side => (/[œ˜]/.test(shape) ? 'open' : 'close');

/** The shape decides, except where its place says the contrary: `word“ ` closes, ` ”Word` opens. */
function sideOf(shape: string, before: string, after: string): Side {
  const opens = (BLANK.test(before) || BEFORE_OPEN.test(before)) && !BLANK.test(after);
  const closes = !BLANK.test(before) && (BLANK.test(after) || AFTER_CLOSE.test(after));
  const char = shape.charAt(0);
  if (OPENERS.includes(char) || shape === '``') return closes && !opens ? 'close' : 'open';
  if (CLOSERS.includes(char)) return opens && !closes && BLANK.test(before) ? 'open' : 'close';
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}
