/** All texts of a site in batches: those that are kept from an earlier build, and the others read anew. */
import { type DocumentName, textName } from '../../src/client/search/text.ts';
import {
  type Batch,
  type BatchDocument,
  batchName,
  indexBatch,
  keepBatch,
  keepTexts,
  keptBatch,
  readBatch,
  type UnreadBatch,
  type WordReadings,
} from './batch.ts';
import type { Kept } from './kept.ts';
import { batchesOf, type Source } from './sources.ts';
import type { Store } from './store.ts';

/** A batch with the numbers of its texts, as far as it is known before Pagefind has read the words. */
interface Known {
  readonly numbers: readonly number[];
  /** Under which it is kept; `null` if it cannot be. */
  readonly name: string | null;
  readonly batch: Batch | UnreadBatch;
}

/** A batch with the numbers of its texts. */
export interface NumberedBatch extends Known {
  readonly batch: Batch;
}

export interface BatchOptions {
  readonly store: Store;
  readonly kept: Kept;
  /** Whether each quotation is a document. */
  readonly single: boolean;
  /** What besides the texts decides on all batches. */
  readonly madeBy: string;
  readonly numberOf: (href: string) => number;
}

/** Reads the texts, writes what is shown of them, and tells their words. */
export function readBatches(sources: readonly Source[], options: BatchOptions): Known[] {
  return batchesOf(sources).map((own) => {
    const numbers = own.map(({ href }) => options.numberOf(href));
    const show = (at: number, json: string | Buffer) => options.store.data(textName(numbers[at] ?? 0), json);
    const name = batchName(own, options.madeBy);
    const before = name === null ? undefined : keptBatch(options.kept, name);
    if (before !== undefined) {
      for (const [at, json] of before.texts.entries()) show(at, json);
      return { numbers, name, batch: before.batch };
    }
    const texts: string[] = [];
    const batch = readBatch(own, options.single, (at, json) => {
      show(at, json);
      if (name !== null) texts.push(json);
    });
    if (name !== null) keepTexts(options.kept, name, texts);
    return { numbers, name, batch };
  });
}

/** The words of all batches, in the order in which they first stand there, with how often each does. */
export function countWords(known: readonly Known[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { batch } of known) {
    for (const [word, count] of batch.words) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
}

/** Indexes the batches that are not kept, and keeps them. Takes each out of `known`, to need its memory no longer. */
export function indexBatches(
  known: Known[],
  readings: WordReadings,
  parts: number,
  kept: Kept,
): NumberedBatch[] {
  const all: NumberedBatch[] = [];
  for (let one = known.shift(); one !== undefined; one = known.shift()) {
    const { numbers, name, batch } = one;
    const partOf = (at: number) => (numbers[at] ?? 0) % parts;
    const made = 'runs' in batch ? batch : indexBatch(batch, readings, parts, partOf);
    if (made !== batch && name !== null) keepBatch(kept, name, made);
    all.push({ numbers, name, batch: made });
  }
  return all;
}

/** The documents of all batches, under the names that they have in the site. */
export function documentsIn(batches: readonly NumberedBatch[]): BatchDocument[] {
  return batches.flatMap(({ numbers, batch }) => {
    const named = (name: DocumentName) => ({ ...name, text: numbers[name.text] ?? 0 });
    return batch.documents.map((one) => ({ ...one, name: named(one.name) }));
  });
}
