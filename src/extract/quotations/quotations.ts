import type { Block, QuotedRun, Seed } from '../../model.ts';

/** Finds the quotations of a seed in order of text; only body blocks are read. */
export function findQuotations(seed: Seed, blocks: readonly Block[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  for (const block of blocks) {
    if (block.role !== 'paragraph' && block.role !== 'standfirst') continue;
    for (const match of seed.text.slice(block.start, block.end).matchAll(/[“"]([^“”"\n]+)[”"]/g)) {
      const start = block.start + match.index + 1;
      runs.push({ parts: [{ start, end: start + match[0].length - 2 }], kind: 'direct', rule: 'single' });
    }
  }
  return runs;
}
