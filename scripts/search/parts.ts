/** The index in parts, which Pagefind merges while it searches. */
import { createHash } from 'node:crypto';

/**
 * Pagefind compares every document that it finds with every place of the words: twice the documents, four times the
 * work. Parts of this many keep it below a tenth of a second.
 */
export const largestPart = 1700;

/** In how many parts an index of so many documents comes. */
export function partsFor(documents: number, largest: number = largestPart): number {
  return Math.max(1, Math.ceil(documents / largest));
}

/** Gives each text a number; it belongs to the part that is the number’s remainder. */
export interface Numbering {
  numberOf(href: string): number;
}

/** A numbering for so many parts. A text’s part follows from its address, so that a new text changes one part. */
export function createNumbering(parts: number): Numbering {
  const counts = new Map<number, number>();
  return {
    numberOf: (href) => {
      const part = createHash('sha256').update(href).digest().readUInt32BE() % parts;
      const count = counts.get(part) ?? 0;
      counts.set(part, count + 1);
      return count * parts + part;
    },
  };
}
