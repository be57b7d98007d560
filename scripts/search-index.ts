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
import { folderOf, textName } from '../src/client/search/text.ts';
import { offlineScripts } from '../src/portable/offline-search.ts';
import { projectPaths } from './paths.ts';
import { documentsOf, mostSingleQuotations, type SearchDocument } from './search/documents.ts';
import { filterValues } from './search/filter-values.ts';
import { type IndexedDocument, indexFiles, listedWords } from './search/index-files.ts';
import { fields, indexed, indexedPage, type NumberedText, numbered } from './search/numbered.ts';
import { createNumbering, largestPart, partsFor } from './search/parts.ts';
import { pagefindScript, readPrograms, shelfScript } from './search/programs.ts';
import { type PagefindReading, readWithPagefind } from './search/reading.ts';
import { readSite, type Site } from './search/site.ts';
import { createStore, type Store } from './search/store.ts';
import { articleText, figureText, pageShown, type SearchText, shownText } from './search/texts.ts';
import { createVocabulary, type Vocabulary } from './search/vocabulary.ts';
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
  const store = createStore(join(out, 'pagefind'));
  const single = quotationCount(site) <= most;
  const parts = partsFor(expectedDocuments(site, single), largest);
  const { numberOf } = createNumbering(parts);
  const vocabulary = createVocabulary();
  const documents: SearchDocument[] = [];
  const texts = new Map<number, NumberedText>();
  for (const text of textsOf(out, site)) {
    const number = numberOf(text.shown.href);
    const own = documentsOf(text, number, single);
    texts.set(number, numbered(text, own, vocabulary));
    documents.push(...own);
    store.data(textName(number), shownText(text));
  }
  const reading = await readPages(out, site, vocabulary);
  const pages = new Map(reading.pages.map((page) => [numberOf(page.url), page]));
  for (const [number, page] of pages) store.data(textName(number), pageShown(page));
  store.data('values', filterValues(documents));
  store.data('words', wordList(vocabulary.words, vocabulary.counts));
  const offlineBytes = await writeIndex(store, reading, parts, (part) => [
    ...inPart(texts, part, parts).flatMap(([, text]) => indexed(text, reading.words)),
    ...inPart(pages, part, parts).map(([number, page]) => indexedPage(number, page)),
  ]);
  return { records: documents.length + pages.size, pages: texts.size + pages.size, offlineBytes };
}

function quotationCount({ quotations }: Site): number {
  return [...quotations.values()].reduce((sum, own) => sum + own.length, 0);
}

/** Before the texts are read: what their number will be at most. */
function expectedDocuments(site: Site, single: boolean): number {
  const quoted = single ? 2 * quotationCount(site) : 0;
  return site.articles.length + quoted + site.figures.length + site.pages.length;
}

/** The texts of which we know more than Pagefind would: articles with their quotations, and figures. */
function* textsOf(out: string, site: Site): Generator<SearchText> {
  for (const article of site.articles) {
    const html = readFileSync(join(out, article.href), 'utf8');
    yield articleText(html, article, site.quotations.get(article.href) ?? [], site);
  }
  for (const figure of site.figures) yield figureText(figure);
}

/** Lets Pagefind read the words of these texts, and the other pages. */
function readPages(out: string, { pages, language }: Site, { words }: Vocabulary): Promise<PagefindReading> {
  const files = pages.map((url) => ({ url, content: readFileSync(join(out, url), 'utf8') }));
  return readWithPagefind(words, files, language, { excludeSelectors, titleField: fields.indexOf('title') });
}

function inPart<Value>(all: ReadonlyMap<number, Value>, part: number, parts: number): [number, Value][] {
  return [...all].filter(([number]) => number % parts === part);
}

/** Writes what Pagefind reads, part by part. Returns the bytes of what is written once more as scripts. */
async function writeIndex(
  store: Store,
  reading: PagefindReading,
  parts: number,
  documentsOf: (part: number) => readonly IndexedDocument[],
): Promise<number> {
  const { entry, engine, module } = readPrograms(reading.files);
  const { language } = reading;
  const words = listedWords(reading.entries);
  const wasm = entry.languages[language]?.wasm ?? null;
  const files: IndexFile[] = [engine];
  for (let part = 0; part < parts; part++) {
    const documents = documentsOf(part);
    const made = indexFiles(documents, { words, language, fields, version: entry.version });
    const languages = { [language]: { hash: made.hash, wasm, page_count: documents.length } };
    const own = { ...entry, languages, parts, version: entry.version, texts: store.version() };
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
