import type { Block, Role, Seed } from '../model.ts';

const BODY: ReadonlySet<Role> = new Set<Role>(['standfirst', 'paragraph', 'crosshead']);

/** The blocks that make the text of the article: standfirst, paragraphs and crossheads. */
export function bodyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => BODY.has(block.role));
}

/** The text of the article: each body block trimmed, parted by a blank line. */
export function bodyText(seed: Seed, blocks: readonly Block[]): string {
  return bodyBlocks(blocks)
    .map((block) => seed.text.slice(block.start, block.end).trim())
    .join('\n\n');
}
