import type { Span } from '../model.ts';

const LONGEST = 32;

/**
 * What stands just before and after words, for a TextQuoteSelector: at most 32 UTF-16 units, cut at whole
 * characters. It never leaves the words' blocks, so that nothing of a caption or of what was left out is
 * published; where only quotations are shown, it never leaves their sentences.
 */
export function contextOf(
  text: string,
  { start, end }: Span,
  blocks: readonly Span[],
  onlySentence: boolean,
): { prefix: string | null; suffix: string | null } {
  const block = enclosing(blocks, start, end);
  const room = onlySentence ? sentenceAround(text, start, end, block) : block;
  const from = wholeCharacter(text, Math.max(room.start, start - LONGEST), 1);
  const to = wholeCharacter(text, Math.min(room.end, end + LONGEST), -1);
  return {
    prefix: text.slice(from, start).trimStart() || null,
    suffix: text.slice(end, to).trimEnd() || null,
  };
}

function enclosing(blocks: readonly Span[], start: number, end: number): Span {
  const first = blocks.find((block) => block.start <= start && start < block.end);
  const last = blocks.find((block) => block.start < end && end <= block.end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}

function sentenceAround(text: string, start: number, end: number, block: Span): Span {
  const sentences = [
    ...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(block.start, block.end)),
  ];
  const starts = sentences.map(({ index }) => block.start + index);
  return {
    start: starts.findLast((at) => at <= start) ?? start,
    end: starts.find((at) => at >= end) ?? block.end,
  };
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number, step: 1 | -1): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
    ? at + step
    : at;
}
