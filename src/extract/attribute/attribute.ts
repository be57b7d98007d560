import type { Attribution, Block, QuotedRun, Seed } from '../../model.ts';

/** Says for each quotation who speaks, in the same order and number. */
export function attribute(_seed: Seed, _blocks: readonly Block[], runs: readonly QuotedRun[]): Attribution[] {
  return runs.map(() => ({
    speaker: null,
    mention: null,
    mentionAt: null,
    cue: null,
    cueAt: null,
    rule: 'no-cue',
    confidence: 0,
  }));
}
