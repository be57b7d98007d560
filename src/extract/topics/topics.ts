import type { Block, QuotedRun, Seed, TopicKeywords, TopicTag } from '../../model.ts';

export interface Tagged {
  readonly article: TopicTag[];
  /** Topics of each quotation, in the order of the quotations. */
  readonly quotations: string[][];
}

/** Topics of a seed and of each of its quotations. */
export function tagTopics(
  _seed: Seed,
  _blocks: readonly Block[],
  quotations: readonly QuotedRun[],
  _topics: readonly TopicKeywords[],
): Tagged {
  return { article: [], quotations: quotations.map(() => []) };
}
