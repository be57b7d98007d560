import type { Block, Seed } from '../../model.ts';

/** Cuts a seed into blocks that tile it. */
export function segment(seed: Seed): Block[] {
  const { text } = seed;
  const blocks: Block[] = [];
  let start = 0;
  for (const match of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*)*/g)) {
    const end = match.index + match[0].length;
    blocks.push({ start, end, role: 'paragraph', rule: 'line' });
    start = end;
  }
  if (start < text.length) blocks.push({ start, end: text.length, role: 'left-out', rule: 'blank' });
  return blocks;
}
