import type { Extraction, Quotation } from '../../model.ts';
import { foldWords, isTelling } from './words.ts';

/** Characters before and after a quotation that are its surroundings: about two sentences. */
const REACH = 300;

/** Telling words round the first part of a quotation, within its block: what it is said of. */
export function contextOf({ seed, blocks }: Extraction, { parts }: Quotation): Set<string> {
  const [part] = parts;
  if (part === undefined) return new Set();
  const block = blockAt(blocks, part.start);
  const before = seed.text.slice(Math.max(block?.start ?? 0, part.start - REACH), part.start);
  const after = seed.text.slice(part.end, Math.min(block?.end ?? part.end, part.end + REACH));
  return new Set([...foldWords(before), ...foldWords(after)].filter(isTelling));
}

function blockAt(blocks: Extraction['blocks'], offset: number): Extraction['blocks'][number] | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
