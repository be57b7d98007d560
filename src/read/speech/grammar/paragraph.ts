import type { Block, Role, Span } from '../../../model.ts';

const SPOKEN: ReadonlySet<Role> = new Set<Role>(['paragraph', 'standfirst']);

/** A body block without the white space at its ends. */
export interface Paragraph extends Span {
  readonly index: number;
}

/** The paragraphs in which speech may stand, in order; what stands between them (crossheads, captions, links) is passed over. */
export function bodyParagraphs(text: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (!SPOKEN.has(block.role)) continue;
    const words = text.slice(block.start, block.end);
    const start = block.start + (words.length - words.trimStart().length);
    const end = block.start + words.trimEnd().length;
    if (end > start) paragraphs.push({ start, end, index: paragraphs.length });
  }
  return paragraphs;
}
