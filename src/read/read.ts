import type { Extraction, Seed, Source, TopicKeywords } from '../model.ts';
import { segment } from './blocks/segment.ts';
import { lint } from './checks/lint.ts';
import { editorOf } from './corrections/editor.ts';
import type { Locate } from './corrections/failure.ts';
import { readMetadata } from './facts/facts.ts';
import { readIndirect } from './speech/indirect/indirect.ts';
import { readQuotations, readSpeech } from './speech/speech.ts';
import { tagArticle } from './topics/article.ts';
import { tagSaid } from './topics/said.ts';

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
 * Reads one article from its raw text: blocks, then speech, topics and facts from the blocks that are kept. After each
 * step the editor has a say. Spans are UTF-16 units of `seed.text`. Never throws, whatever the text; messages with a
 * path are about the source file, the others about the seed.
 *
 * @example extract({ id: 'flood', text: 'The river rose, Ada Fenn said.' }, { topics: [] }).indirect[0]?.speaker // Ada Fenn
 */
export function extract(seed: Seed, { topics, source = {}, locate = nowhere }: ExtractOptions): Extraction {
  const editor = editorOf(seed, source, topics, locate);
  const blocks = editor.blocks(segment(seed));
  const speech = readSpeech(seed, blocks);
  const tags = editor.topics(tagArticle(seed, blocks, topics));
  const quotations = editor.quotations(tagSaid(seed, blocks, readQuotations(speech), topics, tags));
  const reported = tagSaid(seed, blocks, readIndirect(speech, quotations), topics, tags);
  const indirect = editor.reported(reported);
  const metadata = readMetadata(seed, blocks);
  const messages = editor.messages(lint(seed, blocks, quotations, metadata), metadata);
  return { seed, metadata, blocks, quotations, indirect, topics: tags, messages };
}
