import type { Extraction, Quotation, Seed, Source, TopicKeywords } from '../model.ts';
import { attribute } from './attribute/attribute.ts';
import { lint } from './lint/lint.ts';
import { readMetadata } from './metadata/metadata.ts';
import { quotationIds } from './quotations/id.ts';
import { findQuotations } from './quotations/quotations.ts';
import { segment } from './segment/segment.ts';
import { tagTopics } from './topics/topics.ts';

export interface ExtractOptions {
  /** Topics of the project, with the words that give them. */
  readonly topics: readonly TopicKeywords[];
  /** What an editor says about this seed; absent where the text alone is to be read. */
  readonly source?: Source | undefined;
}

/** Reads one article from its raw text. Spans are UTF-16 units of `seed.text`; never throws on any text. */
export function extract(seed: Seed, options: ExtractOptions): Extraction {
  const blocks = segment(seed);
  const runs = findQuotations(seed, blocks);
  const attributions = attribute(seed, blocks, runs);
  const exacts = runs.map((run) => run.parts.map((part) => seed.text.slice(part.start, part.end)));
  const ids = quotationIds(exacts);
  const tags = tagTopics(seed, blocks, runs, options.topics);
  const quotations = runs.map((run, index): Quotation => {
    const attribution = attributions[index];
    if (attribution === undefined) throw new Error('attribute() must answer for every quotation');
    return {
      ...run,
      ...attribution,
      id: ids[index] ?? '',
      exact: exacts[index] ?? [],
      topics: tags.quotations[index] ?? [],
      statement: null,
    };
  });
  const metadata = readMetadata(seed, blocks);
  return {
    seed,
    metadata,
    blocks,
    quotations,
    topics: tags.article,
    messages: lint(seed, blocks, quotations, metadata),
  };
}
