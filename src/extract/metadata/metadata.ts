import type { Block, PrintedMetadata, Seed } from '../../model.ts';

/** What the text of a seed shows about itself. */
export function readMetadata(_seed: Seed, _blocks: readonly Block[]): PrintedMetadata {
  return { title: null, publisher: null, author: null, published: null };
}
