import type { Block, Extraction, Quotation, Span } from '../model.ts';
import { sentencesIn } from '../text/sentences.ts';
import { align } from './align.ts';
import { REMEMBERED, SHARED, shingles } from './candidates.ts';
import { contextOf, surroundingsOf } from './context.ts';
import { LONG, TELLING } from './same.ts';
import { foldWords, isTelling } from './words.ts';

/** A sentence of one article that seems to tell without marks what another article quotes. */
export interface Narrated {
  readonly quotation: Quotation;
  /** Seeds of the quotation and of the sentence. */
  readonly quotedIn: string;
  readonly narratedIn: string;
  /** The sentence, UTF-16 units of its seed. */
  readonly span: Span;
}

/** Words that must come back in order: narrating changes tense and person, so not all do. */
const MATCHED = 6;
/** Words left out or put in between, for each word that comes back. */
const LOOSENESS = 0.5;
/** Share of the surroundings that a few words and their narration must have in common. */
const SHARED_PART = 0.3;
const COMMON = 5;

interface Quoted {
  readonly article: number;
  readonly quotation: Quotation;
  readonly words: readonly string[];
  readonly context: ReadonlySet<string>;
}

interface Sentence extends Span {
  readonly article: number;
  readonly words: readonly string[];
  /** Telling words of its paragraph. */
  readonly context: ReadonlySet<string>;
}

/**
 * Finds what one report quotes and another narrates, as proposals for an editor: similar words need not be
 * the same utterance, so nothing is published of it. Takes time linear in the length of the articles.
 */
export function findNarrated(extractions: readonly Extraction[]): Narrated[] {
  const quoted = extractions.flatMap((extraction, article) =>
    extraction.quotations.map(
      (quotation): Quoted => ({
        article,
        quotation,
        words: foldWords(quotation.exact.join(' ')),
        context: contextOf(extraction.seed.text, surroundingsOf(extraction.blocks, quotation)),
      }),
    ),
  );
  const index = indexOf(quoted);
  return extractions.flatMap((extraction, article) =>
    sentencesOf(extraction, article).flatMap((sentence) =>
      candidates(sentence, index)
        .filter((one) => one.article !== article && tells(sentence, one))
        .map(({ quotation, article: from }) => ({
          quotation,
          quotedIn: extractions[from]?.seed.id ?? '',
          narratedIn: extraction.seed.id,
          span: { start: sentence.start, end: sentence.end },
        })),
    ),
  );
}

type Index = ReadonlyMap<string, readonly Quoted[]>;

/** Quotations by their runs of three words; short ones by all their words. */
function indexOf(quoted: readonly Quoted[]): Index {
  const index = new Map<string, Quoted[]>();
  for (const one of quoted) {
    for (const key of keysOf(one.words)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [one]);
      else if (known.length < REMEMBERED) known.push(one);
    }
  }
  return index;
}

function keysOf(words: readonly string[]): Iterable<string> {
  if (words.length >= LONG) return shingles(words);
  // A single word, or words that say nothing, are in every report.
  return words.length >= 2 && words.some(isTelling) ? [words.join(' ')] : [];
}

function candidates({ words }: Sentence, index: Index): Quoted[] {
  const shared = new Map<Quoted, number>();
  for (let length = 2; length < LONG; length += 1) {
    for (let i = 0; i + length <= words.length; i += 1) {
      for (const one of index.get(words.slice(i, i + length).join(' ')) ?? []) {
        shared.set(one, (shared.get(one) ?? 0) + 1);
      }
    }
  }
  return [...shared].filter(([one, count]) => one.words.length < LONG || count >= SHARED).map(([one]) => one);
}

function tells(sentence: Sentence, { words, context }: Quoted): boolean {
  if (words.length < LONG) {
    const own = new Set(words);
    const common = [...context].filter((word) => !own.has(word) && sentence.context.has(word)).length;
    return common >= SHARED_PART * Math.min(context.size, sentence.context.size) && common >= COMMON;
  }
  const { matched, telling, unmatched } = align(sentence.words, words);
  return matched >= MATCHED && telling >= TELLING && unmatched <= LOOSENESS * matched;
}

/** The sentences of the body, without their quoted words. */
function sentencesOf({ seed, blocks, quotations }: Extraction, article: number): Sentence[] {
  const parts = quotations.flatMap((quotation) => quotation.parts).sort((a, b) => a.start - b.start);
  return blocks
    .filter(({ role }) => role === 'paragraph' || role === 'standfirst')
    .flatMap((block) => {
      const text = withoutSpeech(seed.text, block, parts);
      const context = new Set(foldWords(seed.text.slice(block.start, block.end)).filter(isTelling));
      return sentencesIn(text).map(({ start, end }) => ({
        article,
        start: block.start + start,
        end: block.start + end,
        words: foldWords(text.slice(start, end)),
        context,
      }));
    });
}

/** The block's text with quoted words blanked, so that offsets stay. */
function withoutSpeech(text: string, block: Block, parts: readonly Span[]): string {
  let result = '';
  let at = block.start;
  for (const part of parts) {
    if (part.end <= block.start || part.start >= block.end) continue;
    result += text.slice(at, part.start) + ' '.repeat(part.end - part.start);
    at = part.end;
  }
  return result + text.slice(at, block.end);
}
