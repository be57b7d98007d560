import type { Span } from '../../model.ts';
import type { Line } from './lines.ts';

/** A paragraph's span over one or more lines. */
export interface Joined extends Span {
  readonly gap: number;
}

const MIN_COLUMN = 40;
const MAX_COLUMN = 130;
/** Share of line ends that must fit the column before a text counts as wrapped. */
const FITTING = 0.7;

const widthOf = (line: Line): number => line.indent + line.end - line.start;

function firstWord(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at - line.start < MAX_COLUMN && text.charCodeAt(at) > 32) at += 1;
  return at - line.start;
}

/** The line could not have held the first word of the next one: what a wrapping program leaves. */
function isFull(text: string, line: Line, next: Line, column: number): boolean {
  const isHyphened = text.charAt(line.end - 1) === '-' && /\p{Ll}/u.test(text.charAt(next.start));
  return widthOf(line) <= column && (isHyphened || widthOf(line) + 1 + firstWord(text, next) > column);
}

const isMidSentence = (text: string, line: Line, next: Line): boolean =>
  !/[.!?:”"’]/.test(text.charAt(line.end - 1)) && /[\p{Ll}\d]/u.test(text.charAt(next.start));

const PAGE_NUMBER = /^(?:page )?\d{1,4}(?: of \d{1,4})?$|^[-–—] ?\d{1,4} ?[-–—]$/i;
const LONGEST_HEAD = 90;

/** Lines that stand on every page of a printed document: page numbers, and heads that are there again and again. */
function pageMarks(text: string, lines: readonly Line[]): Set<number> {
  const seen = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line.end - line.start > LONGEST_HEAD) return;
    const words = text.slice(line.start, line.end);
    const key = PAGE_NUMBER.test(words) ? '#' : words;
    seen.set(key, [...(seen.get(key) ?? []).slice(-2), at]);
  });
  return new Set(
    lines.flatMap((line, at) => {
      const words = text.slice(line.start, line.end);
      return (seen.get(PAGE_NUMBER.test(words) ? '#' : words)?.length ?? 0) > 1 || PAGE_NUMBER.test(words)
        ? [at]
        : [];
    }),
  );
}

/** A capital alone on its line, and behind it the rest of the word: what an ornament at a text's beginning leaves. */
function isDropCap(text: string, last: Joined, next: Line): boolean {
  return /^["“‘]?\p{Lu}$/u.test(text.slice(last.start, Math.min(last.end, last.start + 3))) &&
    last.end - last.start <= 2
    ? /^[\p{Ll}’']/u.test(text.slice(next.start, next.start + 1)) && next.end - next.start > 40
    : false;
}

/**
 * The column at which a text was hard-wrapped, or `null`. Wrapped text has no long lines, and its lines
 * run on in mid-sentence and are as full as they can be; short lines of a list are neither.
 */
export function findColumn(text: string, all: readonly Line[]): number | null {
  const marks = pageMarks(text, all);
  const lines = all.filter((_, at) => !marks.has(at));
  let column = 0;
  lines.forEach((line, at) => {
    const isInside = lines[at + 1]?.gap === 0 || (at > 0 && line.gap === 0);
    if (isInside) column = Math.max(column, widthOf(line));
  });
  if (column < MIN_COLUMN || column > MAX_COLUMN) return null;
  let pairs = 0;
  let fitting = 0;
  let running = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || next.gap > 0 || widthOf(line) < column / 2) return;
    pairs += 1;
    if (isFull(text, line, next, column)) fitting += 1;
    if (isMidSentence(text, line, next)) running += 1;
  });
  return pairs >= 4 && fitting >= pairs * FITTING && running >= pairs * 0.35 ? column : null;
}

/** An article or a possessive: no line ends with one. */
const SURELY_OPEN = /(?:^|\s)(?:the|an?|its|his|her|their|our|Mr|Mrs|Ms|Dr)$/;
/** Prepositions and the like end a button (“Log in”) as well as a broken line. */
const MAYBE_OPEN = /(?:^|\s)(?:of|to|in|at|on|by|for|from|with|and|or|that|told)$/;
const CLOSING_START = /^[,;.:!?)\]”’](?:\s|$)/;

const tailOf = (text: string, end: number): string => text.slice(Math.max(0, end - 12), end);

/** The line goes on with a small letter or with the mark that closes what is before it. */
function goesOn(text: string, line: Line | undefined): boolean {
  if (line === undefined) return false;
  const start = text.slice(line.start, line.start + 2);
  return CLOSING_START.test(start) || /^\p{Ll}/u.test(start);
}

/**
 * A sentence that a collector broke at its links: the line ends with “the”, or the next one begins with a
 * comma; `inside` where the line before it was already joined so.
 */
function isBroken(text: string, last: Joined, next: Line, after: Line | undefined, inside: boolean): boolean {
  if (last.end - last.start < 12 && !inside) return false;
  const end = tailOf(text, last.end);
  if (/[.!?:]["”’)]?$/.test(end)) return false;
  if (CLOSING_START.test(text.slice(next.start, next.start + 2)) || SURELY_OPEN.test(end)) return true;
  if (MAYBE_OPEN.test(end)) return goesOn(text, next) || goesOn(text, after);
  return inside && goesOn(text, next);
}

/** Joins the lines of hard-wrapped paragraphs and of sentences broken at links; any other line stays by itself. */
export function unwrap(text: string, lines: readonly Line[]): Joined[] {
  const column = findColumn(text, lines);
  const marks = column === null ? new Set<number>() : pageMarks(text, lines);
  const joined: Joined[] = [];
  let inside = false;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = joined.at(-1);
    const isWrapped =
      column !== null &&
      before !== undefined &&
      line.gap === 0 &&
      !marks.has(at) &&
      !marks.has(at - 1) &&
      line.indent <= before.indent &&
      isFull(text, before, line, column);
    inside = last !== undefined && !isWrapped && isBroken(text, last, line, lines[at + 1], inside);
    const isCap = last !== undefined && isDropCap(text, last, line);
    if ((isWrapped || inside || isCap) && last !== undefined)
      joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push({ start: line.start, end: line.end, gap: line.gap });
  });
  return joined;
}
