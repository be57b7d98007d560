import type { Span } from '../model.ts';

/** Length of the runs of characters compared: long enough to be telling, short enough to survive a typo. */
const GRAM = 3;
/** Below this share of common runs a proposal would only mislead. */
const ENOUGH = 0.4;

/**
 * The words of `text` most like `exact`, for a proposal to a person; `null` where nothing is like it. Slides a
 * window of the same length over the text and counts common three-character runs, so it takes time linear
 * in the text.
 */
export function nearest(text: string, exact: string): Span | null {
  const wanted = fold(exact);
  const within = fold(text);
  const length = Math.min(wanted.length, within.length);
  if (length < GRAM) return null;
  const best = bestWindow(within, gramCounts(wanted), length);
  if (best.score < ENOUGH * (wanted.length - GRAM + 1)) return null;
  return wholeWords(text, shrink(within, wanted, { start: best.start, end: best.start + length }));
}

/** The same number of UTF-16 units, without differences of case, marks, dashes and blanks. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) => foldUnit(text.charAt(i))).join('');
  return same
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s/g, ' ');
}

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

function gramCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + GRAM <= text.length; i += 1) {
    const gram = text.slice(i, i + GRAM);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Start and score of the window of `length` that shares most runs with `wanted`, each counted as often as wanted. */
function bestWindow(text: string, wanted: ReadonlyMap<string, number>, length: number) {
  const left = new Map(wanted);
  let score = 0;
  let best = { start: 0, score: -1 };
  for (let end = GRAM; end <= text.length; end += 1) {
    const entering = text.slice(end - GRAM, end);
    const room = left.get(entering);
    if (room !== undefined) {
      if (room > 0) score += 1;
      left.set(entering, room - 1);
    }
    const start = end - length;
    if (start < 0) continue;
    if (score > best.score) best = { start, score };
    const leaving = text.slice(start, start + GRAM);
    const held = left.get(leaving);
    if (held !== undefined) {
      if (held >= 0) score -= 1;
      left.set(leaving, held + 1);
    }
  }
  return best;
}

/** Drops characters at both ends that belong to no common run. */
function shrink(text: string, wanted: string, span: Span): Span {
  let { start, end } = span;
  while (end - start > GRAM && !wanted.includes(text.slice(start, start + GRAM))) start += 1;
  while (end - start > GRAM && !wanted.includes(text.slice(end - GRAM, end))) end -= 1;
  return { start, end };
}

/** Grows a span to whole words and drops blanks at its ends. */
function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  const isWord = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
  while (start > 0 && isWord(start - 1) && isWord(start)) start -= 1;
  while (end < text.length && isWord(end) && isWord(end - 1)) end += 1;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
