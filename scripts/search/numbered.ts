/** Documents in numbers: first of words, then, when Pagefind has read the words, of places in the index. */
import { words } from '../../src/client/search/fold.ts';
import { writeName } from '../../src/client/search/text.ts';
import type { SearchDocument, Stretch } from './documents.ts';
import type { IndexedDocument } from './index-files.ts';
import { fieldPlace, PLAIN, wordPlace } from './places.ts';
import type { Reading, ReadPage } from './reading.ts';
import type { SearchText } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is searched with the text, by the number in places.ts; `title` counts more, as Pagefind has it. */
export const fields = ['outlet', 'title'] as const;

/** A text with the documents made of it, all words as their numbers in the vocabulary. */
export interface NumberedText {
  readonly words: Int32Array;
  readonly documents: readonly {
    readonly name: string;
    readonly stretches: readonly Stretch[];
    readonly fields: readonly (readonly number[])[];
  }[];
}

export function numbered(
  text: SearchText,
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
): NumberedText {
  const numbersOf = (own: string) => words(own).map((word) => vocabulary.numberOf(word));
  const all = new Int32Array(text.words.length);
  for (let at = 0; at < all.length; at++) all[at] = vocabulary.numberOf(text.words[at] ?? '');
  return {
    words: all,
    documents: documents.map((one) => ({
      name: writeName(one.name),
      stretches: one.stretches,
      fields: fields.map((field) => numbersOf(one[field])),
    })),
  };
}

/** The documents of a text as they are indexed, by how each word is read. */
export function indexed(
  { words: all, documents }: NumberedText,
  readings: readonly (readonly Reading[])[],
): IndexedDocument[] {
  return documents.map(({ name, stretches, fields: own }) => {
    const places: number[] = [];
    for (const stretch of stretches) addPlaces(places, all, stretch, readings);
    for (const [field, numbers] of own.entries()) {
      for (const [at, word] of numbers.entries())
        for (const { entry } of readings[word] ?? []) places.push(fieldPlace(entry, at, field));
    }
    const length = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
    return { name, length, places: new Float64Array(places).sort() };
  });
}

function addPlaces(
  places: number[],
  all: Int32Array,
  { from, to, weight }: Stretch,
  readings: readonly (readonly Reading[])[],
): void {
  for (let at = from; at < to; at++) {
    const own = readings[all[at] ?? 0] ?? [];
    // Counted, since there are millions of words and nearly all have one reading.
    for (let which = 0; which < own.length; which++) {
      const { entry, share } = own[which] as Reading;
      places.push(wordPlace(entry, at, Math.max(1, Math.floor((weight * PLAIN) / share))));
    }
  }
}

/** A page of ours as it is indexed. Pagefind has read it: headings count more there. */
export function indexedPage(text: number, { content, places }: ReadPage): IndexedDocument {
  const length = content.split(' ').length;
  return { name: writeName({ letter: 'p', text }), length, places: new Float64Array(places).sort() };
}
