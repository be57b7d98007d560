/** The files of one part of the index, as Pagefind’s engine asks for them. */
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { type CborWriter, cborWriter } from './cbor.ts';
import { type Kept, nothingKept } from './kept.ts';
import { entryKey, joinRuns, type Postings, type Run } from './postings.ts';
import { type Entry, MARK } from './reading.ts';

/** A document as it is listed. */
export interface ListedDocument {
  readonly name: string;
  /** How many words it has, for the ranking. */
  readonly length: number;
}

/** A document as it is indexed. */
export interface IndexedDocument extends ListedDocument {
  /** See places.ts; sorted. */
  readonly places: Float64Array;
}

export interface IndexOptions {
  /** The words of the whole site; see {@link listedWords}. */
  readonly words: readonly ListedWord[];
  /** Version of the Pagefind that reads the files. */
  readonly version: string;
  readonly language: string;
  /** Names of what is searched with the text, in the order by which places number them. */
  readonly fields: readonly string[];
  /** Where files that were packed before are kept. */
  readonly kept?: Kept;
}

/** A word with the keys of its entries: one without accents, and one for each way of writing it with some. */
export interface ListedWord {
  readonly stem: string;
  readonly plain: string | null;
  readonly forms: readonly { readonly form: string; readonly key: string }[];
}

/** The words of the entries, in alphabetical order. */
export function listedWords(entries: readonly Entry[]): ListedWord[] {
  const byStem = Map.groupBy(entries, ({ stem }) => stem);
  const words = [...byStem].map(([stem, own]) => ({
    stem,
    plain: own.some(({ form }) => form === null) ? stem : null,
    forms: own.flatMap(({ form }) => (form === null ? [] : [{ form, key: entryKey({ stem, form }) }])),
  }));
  return words.toSorted((a, b) => compareCodeUnits(a.stem, b.stem));
}

/** Words that begin alike stay in one file, so that what a reader has typed so far finds all of them. */
const togetherLetters = 4;

type AllPostings = ReadonlyMap<string, Postings>;

/**
 * Writes the index of the documents of some runs. Returns its files and the hash by which `pagefind-entry.json`
 * names it.
 */
export function indexFiles(
  documents: readonly ListedDocument[],
  runs: readonly Run[],
  options: IndexOptions,
): { readonly hash: string; readonly files: IndexFile[] } {
  const postings = joinRuns(runs);
  const chunks = chunked(options.words, postings).map((words) => packChunk(words, postings, options));
  const meta = metaOf(documents, chunks, options);
  const name = `${options.language}_${digest(meta).slice(0, 10)}`;
  const files = chunks.map(({ file }) => file);
  return { hash: name, files: [...files, { path: `pagefind.${name}.pf_meta`, content: packed(meta) }] };
}

/**
 * Words by file. Each search loads a file or two and the list of all: the smaller the files, the longer the list.
 * Together they are least where a file’s size grows as the root of the whole; 3 was found by trying.
 */
function chunked(words: readonly ListedWord[], postings: AllPostings): ListedWord[][] {
  const sizes = words.map((word) => sizeOf(word, postings));
  const fullBytes = 3 * Math.sqrt(sizes.reduce((sum, size) => sum + size, 0));
  const chunks: ListedWord[][] = [];
  const startOf = (word: ListedWord | undefined) => word?.stem.slice(0, togetherLetters);
  let bytes = 0;
  for (const [at, word] of words.entries()) {
    const last = chunks.at(-1);
    if (last === undefined || (bytes >= fullBytes && startOf(last.at(-1)) !== startOf(word))) {
      chunks.push([word]);
      bytes = 0;
    } else last.push(word);
    bytes += sizes[at] ?? 0;
  }
  return chunks;
}

function sizeOf({ stem, plain, forms }: ListedWord, postings: AllPostings): number {
  const keys = [...(plain === null ? [] : [plain]), ...forms.map(({ key }) => key)];
  const written = keys.map((key) => postings.get(key)?.documents.bytes().length ?? 0);
  return written.reduce((sum, length) => sum + length, stem.length);
}

interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly file: IndexFile;
}

function packChunk(words: readonly ListedWord[], postings: AllPostings, options: IndexOptions): Chunk {
  const to = cborWriter();
  to.array(1);
  to.array(words.length);
  for (const word of words) writeWord(to, word, postings);
  const whole = digest(to.bytes());
  const name = `${options.language}_${whole.slice(0, 7)}`;
  const file = { path: `index/${name}.pf_index`, content: packedOnce(to.bytes(), whole, options) };
  return { from: words[0]?.stem ?? '', to: words.at(-1)?.stem ?? '', hash: name, file };
}

function packedOnce(data: Uint8Array, whole: string, { kept = nothingKept }: IndexOptions): Buffer {
  const before = kept.get(whole);
  if (before !== undefined) return before;
  const made = packed(data);
  kept.add(whole, made);
  return made;
}

/**
 * A word with its documents. One that none of these documents has is written too: Pagefind passes over words that
 * it does not know, and would find documents here without it.
 */
function writeWord(to: CborWriter, { stem, plain, forms }: ListedWord, postings: AllPostings): void {
  to.array(3);
  to.text(stem);
  writeDocuments(to, plain === null ? undefined : postings.get(plain));
  const own = forms.filter(({ key }) => postings.has(key));
  to.array(own.length);
  for (const { form, key } of own) {
    to.array(2);
    to.text(form);
    writeDocuments(to, postings.get(key));
  }
}

function writeDocuments(to: CborWriter, postings: Postings | undefined): void {
  to.array(postings?.count ?? 0);
  if (postings !== undefined) to.raw(postings.documents.bytes());
}

/** What Pagefind reads first: the documents, and which file has which words. */
function metaOf(
  documents: readonly ListedDocument[],
  chunks: readonly Chunk[],
  { version, fields }: IndexOptions,
): Buffer {
  const to = cborWriter();
  to.array(6);
  to.text(version);
  to.array(documents.length);
  for (const { name, length } of documents) {
    to.array(2);
    to.text(name);
    to.number(rounded(length));
  }
  to.array(chunks.length);
  for (const [at, { from, to: last, hash }] of chunks.entries()) {
    to.array(3);
    to.text(shortest(from, chunks[at - 1]?.to));
    to.text(last);
    to.text(hash);
  }
  // No filters and no orders: values.js has those.
  to.array(0);
  to.array(0);
  to.array(fields.length);
  for (const field of fields) to.text(field);
  return to.bytes();
}

/**
 * As much of a file’s first word as tells it from the last of the file before: what a reader has typed so far is
 * then found here. The last word stands whole; Pagefind would load two files for it otherwise.
 */
function shortest(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const letters = [...word];
  const other = [...neighbour];
  const same = letters.findIndex((letter, at) => letter !== other[at]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}

// Three binary digits of a length are enough for the ranking, and halve what every search loads first.
function rounded(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, length))) - 2);
  return Math.round(length / step) * step;
}

function packed(data: Uint8Array): Buffer {
  const zipped = gzipSync(Buffer.concat([Buffer.from(MARK), data]));
  // The tenth byte names the system that packed it; 255 says that it is not told.
  zipped.writeUInt8(255, 9);
  return zipped;
}

function digest(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
