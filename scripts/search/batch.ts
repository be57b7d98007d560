/** Texts that are read together, and kept together for the next build. */
import { hash } from 'node:crypto';
import type { DocumentName } from '../../src/client/search/text.ts';
import { documentsOf, type SearchDocument } from './documents.ts';
import type { Kept } from './kept.ts';
import { indexed, type NumberedText, numbered } from './numbered.ts';
import type { Run, RunMaker } from './postings.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { shownText } from './texts.ts';
import { createVocabulary } from './vocabulary.ts';

/** A document of a batch. Its name has the text's place in the batch, not its number in the site. */
export interface BatchDocument {
  readonly name: DocumentName;
  readonly length: number;
  readonly values: SearchDocument['values'];
}

/** The different words of some texts, in the order in which they first stand there, and how often each does. */
export type CountedWords = readonly (readonly [word: string, count: number])[];

/** A batch as it is indexed. */
export interface Batch {
  readonly words: CountedWords;
  readonly documents: readonly BatchDocument[];
  /** Of each part of the index, those of the documents that belong to it. */
  readonly runs: readonly Run[];
}

/** A batch of which it is not known yet how Pagefind reads the words. */
export interface UnreadBatch {
  readonly words: CountedWords;
  readonly documents: readonly SearchDocument[];
  readonly numbered: readonly NumberedText[];
}

/** One name for all that a batch is made of; `null` where this is not known. `site` is what all batches share. */
export function batchName(sources: readonly Source[], site: string): string | null {
  const all = sources.map(({ madeOf }) => madeOf);
  return all.includes(null) ? null : hash('sha256', [site, ...all].join('\n'));
}

/** Reads the texts of a batch. With each, `show` is given its place in the batch and what is shown, as JSON. */
export function readBatch(
  sources: readonly Source[],
  single: boolean,
  show: (at: number, json: string) => void,
): UnreadBatch {
  const vocabulary = createVocabulary();
  const documents: SearchDocument[] = [];
  const texts = sources.map(({ read }, at) => {
    const text = read();
    const own = documentsOf(text, at, single);
    documents.push(...own);
    show(at, JSON.stringify(shownText(text)));
    return numbered(text, own, vocabulary);
  });
  const words = vocabulary.words.map((word, number) => [word, vocabulary.counts[number] ?? 0] as const);
  return { words, documents, numbered: texts };
}

/** How Pagefind reads all words. */
export interface WordReadings {
  readonly runOf: RunMaker;
  readonly of: ReadonlyMap<string, readonly Reading[]>;
}

/** A batch as it is indexed; `partOf` says which part a text belongs to, by its place in the batch. */
export function indexBatch(
  { words, documents, numbered: texts }: UnreadBatch,
  { runOf, of }: WordReadings,
  parts: number,
  partOf: (at: number) => number,
): Batch {
  const readings = words.map(([word]) => of.get(word) ?? []);
  const all = texts.map((text) => indexed(text, readings));
  const runs = Array.from({ length: parts }, (_, part) =>
    runOf(all.flatMap((own, at) => (partOf(at) === part ? own : []))),
  );
  const lengths = all.flatMap((own) => own.map(({ length }) => length));
  const listed = documents.map(({ name, values }, at) => ({ name, values, length: lengths[at] ?? 0 }));
  return { words, documents: listed, runs };
}

const LINE_END = 10;
const textsOf = (name: string) => `${name} texts`;

/** Keeps what is shown of the texts of a batch. Apart from it, since it is known long before. */
export function keepTexts(kept: Kept, name: string, texts: readonly string[]): void {
  kept.add(textsOf(name), Buffer.from(texts.map((json) => `${json}\n`).join('')));
}

export function keepBatch(kept: Kept, name: string, { words, documents, runs }: Batch): void {
  const listed = runs.map((run) => ({ count: run.count, words: run.words, length: run.bytes.length }));
  const head = Buffer.from(`${JSON.stringify({ words, documents, runs: listed })}\n`);
  kept.add(name, Buffer.concat([head, ...runs.map(({ bytes }) => bytes)]));
}

/** A batch that is kept, and what is shown of its texts. */
export function keptBatch(kept: Kept, name: string): { batch: Batch; texts: Buffer[] } | undefined {
  const bytes = kept.get(name);
  const texts = kept.get(textsOf(name));
  if (bytes === undefined || texts === undefined) return undefined;
  const end = bytes.indexOf(LINE_END);
  const { words, documents, runs } = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<Batch, 'runs'> & {
    runs: (Omit<Run, 'bytes'> & { length: number })[];
  };
  let at = end + 1;
  const read = runs.map(({ length, ...run }) => {
    at += length;
    return { ...run, bytes: bytes.subarray(at - length, at) };
  });
  return { batch: { words, documents, runs: read }, texts: linesOf(texts) };
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let at = 0;
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, at)) {
    lines.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return lines;
}
