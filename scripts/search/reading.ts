/**
 * How Pagefind reads words. It is asked once for each different word and not for every text: the words of many
 * texts are far fewer than their places, and finding those is quick work that needs no other process.
 */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type HTMLFile, type IndexFile, type PagefindIndex } from 'pagefind';
import { type Cbor, readCbor } from './cbor.ts';
import { fieldPlace, PLAIN, wordPlace } from './places.ts';

/** Where a word stands in the index: under its stem, apart from others where it has accents that the stem has not. */
export interface Entry {
  readonly stem: string;
  /** The word with its accents, or `null`. */
  readonly form: string | null;
}

/** An entry under which a word is found. A part of a compound of three counts for a third: it has `share` 3. */
export interface Reading {
  readonly entry: number;
  readonly share: number;
}

/** A page of HTML as Pagefind reads it. */
export interface ReadPage {
  readonly url: string;
  readonly title: string;
  /** Its words, one space between two. */
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  /** See places.ts. */
  readonly places: readonly number[];
}

export interface PagefindReading {
  readonly entries: readonly Entry[];
  /** The readings of each word, in the order of the words. */
  readonly words: readonly (readonly Reading[])[];
  readonly pages: readonly ReadPage[];
  /** The language of the index, as Pagefind names it. */
  readonly language: string;
  /** Pagefind’s own programs, and `pagefind-entry.json`, which names those that are needed. */
  readonly files: readonly IndexFile[];
}

/** Stands before the data of every file of the index. */
export const MARK = 'pagefind_dcd';

/** The weight that Pagefind 1.5 writes for plain text, though it says {@link PLAIN}. */
const TEXT = 24;
/** The address under which the words are handed over, which no page has. */
const WORDS = 'otr:words';
/** In these Pagefind parts what has no white space, and places would no longer be numbers of words. */
const unparted = /^(?:zh|ja|th)$/;

/**
 * Lets Pagefind read words and pages. `words` hold no white space and are all different; `language` is a BCP 47
 * tag; `titleField` is the number by which places name the title of a page.
 * @throws where the indexer reports an error, or does not read a word as one.
 */
export async function readWithPagefind(
  words: readonly string[],
  pages: readonly HTMLFile[],
  language: string,
  { excludeSelectors, titleField }: { excludeSelectors: string[]; titleField: number },
): Promise<PagefindReading> {
  const [base = 'en'] = language.toLowerCase().split('-');
  const forceLanguage = unparted.test(base) ? 'unknown' : base;
  const options = { forceLanguage, keepIndexUrl: true, rootSelector: 'body', excludeSelectors };
  const { index, errors } = await createIndex(options);
  if (index === undefined) throw new Error(`Search cannot be indexed: ${errors.join('; ')}`);
  try {
    for (const page of pages) refuse(await index.addHTMLFile(page));
    const record = { url: WORDS, content: words.join(' '), language: forceLanguage };
    if (words.length > 0) refuse(await index.addCustomRecord(record));
    const { files } = await index.getFiles();
    return { ...decode(files, words.length, titleField), language: forceLanguage, files: programs(files) };
  } finally {
    await close();
  }
}

/** The readings by the words that were read, in their order. */
export function readingsOf(
  words: ReadonlyMap<string, unknown>,
  { words: readings }: PagefindReading,
): Map<string, readonly Reading[]> {
  return new Map([...words.keys()].map((word, number) => [word, readings[number] ?? []]));
}

function refuse({ errors }: Awaited<ReturnType<PagefindIndex['addHTMLFile']>>): void {
  if (errors.length > 0) throw new Error(`Search cannot be indexed: ${errors.join('; ')}`);
}

/** The files that a site needs; the indexer also makes interfaces of its own. */
function programs(files: readonly IndexFile[]): IndexFile[] {
  return files.filter(({ path }) => /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*)$/.test(path));
}

type Occurrence = readonly [delta: number, places: readonly number[], meta?: readonly number[]];
type IndexedWord = readonly [
  stem: string,
  occurrences: readonly Occurrence[],
  forms: readonly (readonly [form: string, occurrences: readonly Occurrence[]])[],
];

function decode(files: readonly IndexFile[], count: number, titleField: number) {
  const { pages: listed, fields } = listing(files);
  const wordsAt = listed.findIndex(({ url }) => url === WORDS);
  if (count > 0 && listed[wordsAt]?.word_count !== count)
    throw new Error(`Pagefind reads ${listed[wordsAt]?.word_count} words, expected ${count}`);
  const entries: Entry[] = [];
  const words: Reading[][] = Array.from({ length: count }, () => []);
  const places: number[][] = listed.map(() => []);
  const add = (stem: string, form: string | null, occurrences: readonly Occurrence[]) => {
    if (occurrences.length === 0) return;
    const entry = entries.push({ stem, form }) - 1;
    for (const [page, at, mark] of placesOf(occurrences, 1, -PLAIN - 1)) {
      const weight = -mark - 1;
      if (page === wordsAt) words[at]?.push({ entry, share: Math.round(TEXT / weight) });
      else places[page]?.push(wordPlace(entry, at, weight === TEXT ? PLAIN : weight));
    }
    for (const [page, at, mark] of placesOf(occurrences, 2, 0))
      if (fields[-mark - 1] === 'title') places[page]?.push(fieldPlace(entry, at, titleField));
  };
  for (const [stem, occurrences, forms] of wordsIn(files)) {
    add(stem, null, occurrences);
    for (const [form, own] of forms) add(stem, form, own);
  }
  const pages = listed.map(({ url, meta, content, anchors }, page) => ({
    url,
    title: meta['title'] ?? url,
    content,
    anchors,
    places: places[page] ?? [],
  }));
  return { entries, words, pages: pages.filter(({ url }) => url !== WORDS) };
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** What Pagefind keeps of each page, in the order by which the index numbers them; and the names of its fields. */
function listing(files: readonly IndexFile[]): { pages: Fragment[]; fields: readonly string[] } {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) return { pages: [], fields: [] };
  const read = readCbor(unpack(meta)) as readonly Cbor[];
  const [, listed, , , , fields] = read as unknown as [0, [hash: string, words: number][], 0, 0, 0, string[]];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const pages = listed.flatMap(([hash]) => {
    const file = byPath.get(`fragment/${hash}.pf_fragment`);
    return file === undefined ? [] : [JSON.parse(unpack(file).toString('utf8')) as Fragment];
  });
  return { pages, fields };
}

/** The words of the index in alphabetical order, since its files have the order of a hash table. */
function wordsIn(files: readonly IndexFile[]): IndexedWord[] {
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  const all = chunks.flatMap((file) => (readCbor(unpack(file)) as unknown as [IndexedWord[]])[0]);
  return all.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function unpack({ content }: IndexFile): Buffer {
  return gunzipSync(content).subarray(MARK.length);
}

/** Pages are written as steps; so are places, where a negative number is a mark of those that follow. */
function* placesOf(
  occurrences: readonly Occurrence[],
  which: 1 | 2,
  first: number,
): Generator<[page: number, at: number, mark: number]> {
  let page = 0;
  for (const occurrence of occurrences) {
    page += occurrence[0];
    let [at, mark] = [0, first];
    for (const number of occurrence[which] ?? []) {
      if (number < 0) [at, mark] = [0, number];
      else {
        at += number;
        yield [page, at, mark];
      }
    }
  }
}
