import type { Extraction, Message, Quotation, Seed, Source, TopicKeywords } from '../model.ts';
import { compareCodeUnits } from '../text/order.ts';
import { segment } from './blocks/segment.ts';
import { lint } from './checks/lint.ts';
import { unanswered } from './corrections/answered.ts';
import { overrideBlocks } from './corrections/blocks.ts';
import { complainTo, type Locate } from './corrections/failure.ts';
import { sortOverrides } from './corrections/overrides.ts';
import { checkPrinted } from './corrections/printed.ts';
import { overrideQuotations } from './corrections/quotations.ts';
import { overrideReported } from './corrections/reported.ts';
import { overrideTopics } from './corrections/topics.ts';
import { readMetadata } from './facts/facts.ts';
import { attribute } from './speech/attribute/attribute.ts';
import { type Knowledge, know } from './speech/attribute/resolve.ts';
import { readBody } from './speech/grammar/reading.ts';
import { readIndirect } from './speech/indirect/indirect.ts';
import { quotationIds } from './speech/quotations/id.ts';
import { findQuotations } from './speech/quotations/quotations.ts';
import { tagArticle } from './topics/article.ts';
import { tagQuotations } from './topics/quotations.ts';

export interface ExtractOptions {
  /** Topics of the project, with the words that give them. */
  readonly topics: readonly TopicKeywords[];
  /** What an editor says about this seed; absent where the text alone is to be read. */
  readonly source?: Source | undefined;
  /** Where an entry of the source file stands, for messages about it. */
  readonly locate?: Locate | undefined;
}

const nowhere: Locate = () => ({ path: '(source)', line: 1, column: 1 });

/**
 * Reads one article from its raw text, step by step. Spans are UTF-16 units of `seed.text`. Never throws,
 * whatever the text; messages with a path are about the source file, the others about the seed.
 */
export function extract(seed: Seed, { topics, source = {}, locate = nowhere }: ExtractOptions): Extraction {
  const messages: Message[] = [];
  const complain = complainTo(messages, locate);
  const overrides = sortOverrides(source.overrides ?? []);

  const blocks = overrideBlocks(seed, segment(seed), overrides.blocks, complain);
  const known = know(readBody(seed.text, blocks));
  const found = findAndAttribute(known);
  const tags = overrideTopics(tagArticle(seed, blocks, topics), topics, overrides.topics, complain);
  const tagged = tagQuotations(seed, blocks, found, topics, tags);
  const quotations = overrideQuotations(seed, tagged, overrides.quotations, topics, complain);
  const indirect = overrideReported(seed, readIndirect(known, quotations), overrides.reported, complain);
  const metadata = readMetadata(seed, blocks);
  checkPrinted(seed, metadata, source, complain);
  messages.push(...unanswered(lint(seed, blocks, quotations, metadata), source).sort(byPlace));
  return { seed, metadata, blocks, quotations, indirect, topics: tags, messages };
}

function byPlace(a: Message, b: Message): number {
  return a.line - b.line || a.column - b.column || compareCodeUnits(a.rule, b.rule);
}

/** The quotations of the body with their speakers, before an editor or other articles have had a say. */
function findAndAttribute(known: Knowledge): Quotation[] {
  const { text } = known.reading;
  const found = findQuotations(known.reading);
  const attributions = attribute(known, found);
  const exacts = found.map(({ parts }) => parts.map((part) => text.slice(part.start, part.end)));
  const ids = quotationIds(exacts);
  return found.flatMap(({ parts, kind, joinedBy }, index) => {
    const [attribution, id, exact] = [attributions[index], ids[index], exacts[index]];
    if (attribution === undefined || id === undefined || exact === undefined) {
      throw new Error(`Implementation error: quotation ${index} without speaker or id`);
    }
    return [{ parts, kind, joinedBy, ...attribution, id, exact, topics: [], statement: null }];
  });
}
