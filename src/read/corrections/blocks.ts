import type { Block, BlockOverride, Seed } from '../../model.ts';
import { again, anchor, type Complain, type Numbered } from './failure.ts';

/** Gives the blocks in which the editor's words stand the editor's role. */
export function overrideBlocks(
  seed: Seed,
  blocks: readonly Block[],
  overrides: readonly Numbered<BlockOverride>[],
  complain: Complain,
): Block[] {
  const result = [...blocks];
  const corrected = new Map<number, number>();
  for (const { index, block: selector, role, reason } of overrides) {
    const keys = ['overrides', index, 'block'];
    const place = anchor(seed.text, selector, keys, complain);
    if (place === null) continue;
    const at = result.findIndex((block) => block.start <= place.start && place.start < block.end);
    const block = result[at];
    if (block === undefined || place.end > block.end) {
      complain(
        keys,
        'override-two-blocks',
        `Unexpected words that run over the end of a block, expected words of one: “${selector.exact}”`,
        'Write one override for each block.',
      );
      continue;
    }
    const earlier = corrected.get(at);
    if (earlier !== undefined) {
      again(keys, 'one block', earlier, complain);
      continue;
    }
    corrected.set(at, index);
    if (block.role === role) unneeded(keys, `the block already has the role ${role}`, complain);
    result[at] = { ...block, role, rule: 'editor', setByEditor: reason };
  }
  return result;
}

/** Tells that an override changes nothing: the extractor has learnt it meanwhile. */
export function unneeded(keys: readonly (string | number)[], why: string, complain: Complain): void {
  complain(
    keys,
    'override-unneeded',
    `Unexpected override that changes nothing: ${why}`,
    'Remove it.',
    'info',
  );
}
