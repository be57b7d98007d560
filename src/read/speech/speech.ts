import type { Block, Quotation, Seed } from '../../model.ts';
import { attribute } from './attribute/attribute.ts';
import { type Knowledge, know } from './attribute/resolve.ts';
import { readBody } from './grammar/reading.ts';
import { quotationIds } from './quotations/id.ts';
import { findQuotations } from './quotations/quotations.ts';

/** Reads the body of an article once for all who ask of its speech: its words, its names, and who is spoken of where. */
export const readSpeech = (seed: Seed, blocks: readonly Block[]): Knowledge =>
  know(readBody(seed.text, blocks));

/** The quotations of the body with their speakers, before topics, an editor or other articles have had a say. */
export function readQuotations(speech: Knowledge): Quotation[] {
  const { text } = speech.reading;
  const found = findQuotations(speech.reading);
  const speakers = attribute(speech, found);
  const exacts = found.map(({ parts }) => parts.map((part) => text.slice(part.start, part.end)));
  const ids = quotationIds(exacts);
  return found.map(({ parts, kind, joinedBy }, index) => ({
    ...{ parts, kind, joinedBy },
    ...(speakers[index] as (typeof speakers)[number]),
    id: ids[index] ?? '',
    exact: exacts[index] ?? [],
    topics: [],
    statement: null,
  }));
}
