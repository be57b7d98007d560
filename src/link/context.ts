import type { Block, Quotation, Span } from '../model.ts';
import { foldWords, isTelling } from './words.ts';

/** Characters before and after a quotation that are its surroundings: about two sentences. */
const REACH = 300;

/** What stands round the first part of a quotation, within its block. */
export function surroundingsOf(blocks: readonly Block[], { parts }: Pick<Quotation, 'parts'>): Span[] {
  const [part] = parts;
  if (part === undefined) return [];
  const block = blockAt(blocks, part.start);
  return [
    { start: Math.max(block?.start ?? 0, part.start - REACH), end: part.start },
    { start: part.end, end: Math.min(block?.end ?? part.end, part.end + REACH) },
  ];
}

/** Telling words of the surroundings of a quotation: what it is said of. */
export function contextOf(text: string, around: readonly Span[]): Set<string> {
  return new Set(around.flatMap(({ start, end }) => foldWords(text.slice(start, end))).filter(isTelling));
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
