/**
 * Indexes a finished site for search: each quotation as a result of its own, and the pages; over http and, as
 * scripts, for reading from a folder. Run by the build, or alone: `node scripts/search-index.ts [folder]`.
 *
 * Pagefind searches in the browser, and says how words are read; the index is written here in its form, since it
 * would take five times as long over a large site and write files that are too large to be loaded by the way.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexFile } from 'pagefind';
import { folderOf, textName, writeName } from '../src/client/search/text.ts';
import { offlineScripts } from '../src/portable/offline-search.ts';
import { projectPaths } from './paths.ts';
import type { BatchDocument } from './search/batch.ts';
import { countWords, documentsIn, indexBatches, type NumberedBatch, readBatches } from './search/batches.ts';
import { mostSingleQuotations } from './search/documents.ts';
import { filterValues } from './search/filter-values.ts';
import { indexFiles, type ListedDocument, listedWords } from './search/index-files.ts';
import { type Kept, nothingKept } from './search/kept.ts';
import { fields, indexedPage } from './search/numbered.ts';
import { createNumbering, largestPart, partsFor } from './search/parts.ts';
import { type Run, type RunMaker, runMaker } from './search/postings.ts';
import { pagefindScript, readPrograms, shelfScript } from './search/programs.ts';
import { type PagefindReading, type ReadPage, readingsOf, readWithPagefind } from './search/reading.ts';
import { readSite, type Site } from './search/site.ts';
import { sourcesOf } from './search/sources.ts';
import { createStore, type Store } from './search/store.ts';
import { pageShown } from './search/texts.ts';
import { wordList } from './search/word-list.ts';

export interface SearchIndexSummary {
  /** How many documents can be found: quotations, reports, pages, figures. */
  readonly records: number;
  /** How many texts they are in. */
  readonly pages: number;
  /** Bytes of `pagefind/offline.js` and the scripts beside it. */
  readonly offlineBytes: number;
}

/** What stands on pages and is not searched. */
const excludeSelectors = ['[data-notes]', 'a[data-ours]', '.noprint'];

/**
 * Writes `pagefind/` into the finished site at `out`. Above `most` quotations, those of an article are found
 * together; parts of the index have at most about `largest` documents.
 * @throws where the indexer reports an error.
 */
export async function writeSearchIndex(
  out: string,
  most: number = mostSingleQuotations,
  largest: number = largestPart,
): Promise<SearchIndexSummary> {
  const site = readSite(out);
  const kept = nothingKept;
  const store = createStore(join(out, 'pagefind'));
  const single = quotationCount(site) <= most;
  const parts = partsFor(expectedDocuments(site, single), largest);
  const { numberOf } = createNumbering(parts);
  const madeBy = JSON.stringify([site.language, site.topics, single, parts]);
  const sources = sourcesOf(out, site, new Map());
  const read = readBatches(sources, { store, kept, single, madeBy, numberOf });
  const words = countWords(read);
  const reading = await readPages(out, site, [...words.keys()]);
  const runOf = runMaker(reading.entries);
  const batches = indexBatches(read, { runOf, of: readingsOf(words, reading) }, parts, kept);
  const pages = reading.pages.map((page) => ({ number: numberOf(page.url), page }));
  for (const { number, page } of pages) store.data(textName(number), JSON.stringify(pageShown(page)));
  const documents = documentsIn(batches);
  store.data('values', JSON.stringify(filterValues(documents)));
  store.data('words', JSON.stringify(wordList(words)));
  const made = partsOf(parts, documents, batches, pages, runOf);
  const offlineBytes = await writeIndex(store, reading, made, kept);
  kept.close();
  const records = documents.length + pages.length;
  return { records, pages: sources.length + pages.length, offlineBytes };
}

/** A part of the index: its documents in their order, and where their words are. */
interface Part {
  readonly documents: readonly ListedDocument[];
  readonly runs: readonly Run[];
}

/** The parts of the index. Of each text the number says which part it belongs to. */
function partsOf(
  parts: number,
  documents: readonly BatchDocument[],
  batches: readonly NumberedBatch[],
  pages: readonly { readonly number: number; readonly page: ReadPage }[],
  runOf: RunMaker,
): Part[] {
  return Array.from({ length: parts }, (_, part) => {
    const own = documents.filter(({ name }) => name.text % parts === part);
    const listed = own.map(({ name, length }) => ({ name: writeName(name), length }));
    const last = pages
      .filter(({ number }) => number % parts === part)
      .map(({ number, page }) => indexedPage(number, page));
    const runs = batches.flatMap(({ batch }) => batch.runs[part] ?? []);
    return { documents: [...listed, ...last], runs: [...runs, runOf(last)] };
  });
}

function quotationCount({ quotations }: Site): number {
  return [...quotations.values()].reduce((sum, own) => sum + own.length, 0);
}

/** Before the texts are read: what their number will be at most. */
function expectedDocuments(site: Site, single: boolean): number {
  const quoted = single ? 2 * quotationCount(site) : 0;
  return site.articles.length + quoted + site.figures.length + site.pages.length;
}

/** Lets Pagefind read the words of these texts, and the other pages. */
function readPages(
  out: string,
  { pages, language }: Site,
  words: readonly string[],
): Promise<PagefindReading> {
  const files = pages.map((url) => ({ url, content: readFileSync(join(out, url), 'utf8') }));
  return readWithPagefind(words, files, language, { excludeSelectors, titleField: fields.indexOf('title') });
}

/** Writes what Pagefind reads, part by part. Returns the bytes of what is written once more as scripts. */
async function writeIndex(
  store: Store,
  reading: PagefindReading,
  parts: readonly Part[],
  kept: Kept,
): Promise<number> {
  const { entry, engine, module } = readPrograms(reading.files);
  const { language } = reading;
  const words = listedWords(reading.entries);
  const wasm = entry.languages[language]?.wasm ?? null;
  const files: IndexFile[] = [engine];
  for (const [part, { documents, runs }] of parts.entries()) {
    const made = indexFiles(documents, runs, { words, language, fields, version: entry.version, kept });
    const languages = { [language]: { hash: made.hash, wasm, page_count: documents.length } };
    const own = { ...entry, languages, parts: parts.length, version: entry.version, texts: store.version() };
    const named = { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(own)) };
    for (const { path, content } of [named, ...made.files])
      files.push({ path: folderOf(part) + path, content });
  }
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const scripts = offlineScripts(files, await shelfScript(), base64);
  store.write('pagefind.js', await pagefindScript(module));
  for (const { path, content } of files) store.write(path, content);
  for (const [path, content] of scripts) store.write(path, content);
  return [...scripts.values()].reduce((sum, text) => sum + text.length, 0);
}

if (import.meta.main) {
  const out = projectPaths(undefined, process.argv[2]).out;
  const { records, pages, offlineBytes } = await writeSearchIndex(out);
  console.log(`${records} documents of ${pages} texts; ${Math.round(offlineBytes / 1000)} kB for offline`);
}
