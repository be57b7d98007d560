/**
 * Indexes a finished site for search: each quotation as a result of its own, and the pages; over http and,
 * as scripts, for reading from a folder. Run by the build, or alone: `node scripts/search-index.ts [folder]`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { close, createIndex, type HTMLFile, type IndexFile, type PagefindIndex } from 'pagefind';
import { offlineScripts } from '../src/portable/offline-search.ts';
import { projectPaths, repository } from './paths.ts';
import { type PageBlock, pageBlocks } from './search/context.ts';
import { figureHtml, readFigures } from './search/figures.ts';
import { recordHtml } from './search/html.ts';
import { type IndexedQuotation, readQuotations } from './search/quotation.ts';
import { mostSingleRecords, searchRecords } from './search/records.ts';
import { sameBytes } from './search/same-bytes.ts';
import { readLanguage, readTopics } from './search/site.ts';
import { wordList } from './search/word-list.ts';

export interface SearchIndexSummary {
  readonly records: number;
  readonly pages: number;
  /** Bytes of `pagefind/offline.js` and its pieces. */
  readonly offlineBytes: number;
}

/** Pages that only lead to others, or repeat quotations that are results of their own. */
const unindexed = new Set(['index.html', 'quotations.html', 'search.html', '404.html', 'figures.html']);

/** A list’s pages after its first. */
const FURTHER_PART = /^(?:articles|people|quotations|timeline)-\d+\.html$/;

/** What stands on article pages and is not the article. */
const excludeSelectors = [
  '[data-notes]',
  '#left-out',
  '#other-reports',
  'a[data-ours]',
  '.noprint',
  'dl.cat',
];

/** Writes `pagefind/` into the finished site at `out`. @throws where the indexer reports an error. */
export async function writeSearchIndex(out: string, most = mostSingleRecords): Promise<SearchIndexSummary> {
  const quotations = readQuotations(await readFile(join(out, 'data/quotations.json'), 'utf8'));
  const language = await readLanguage(out);
  const blocks =
    quotations.length > most ? new Map<string, PageBlock[]>() : await readBlocks(out, quotations);
  const records = searchRecords(quotations, {
    language,
    topics: await readTopics(out),
    blocksOf: (page) => blocks.get(page) ?? [],
    most,
  });
  const figures = readFigures(await readFile(join(out, 'data/figures.json'), 'utf8'));
  const made = await indexed(out, language, [
    ...records.map(({ url, record }) => ({ url, content: recordHtml(record) })),
    ...figures.map((figure) => ({ url: figure.href, content: figureHtml(figure, language) })),
  ]);
  const texts = [...quotations.flatMap((one) => [...one.exact, one.speaker ?? '']), ...blockTexts(blocks)];
  const list = { path: 'words.txt', content: new TextEncoder().encode(wordList(texts).join('\n')) };
  const files = [...made.files, list];
  const scripts = offlineScripts(files, await shelfScript());
  const folder = join(out, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  await writeAll(folder, [...files, ...[...scripts].map(([path, content]) => ({ path, content }))]);
  const offlineBytes = [...scripts.values()].reduce((sum, text) => sum + text.length, 0);
  return { records: records.length, pages: made.pages, offlineBytes };
}

async function indexed(out: string, language: string, documents: readonly HTMLFile[]) {
  const forceLanguage = language.split('-')[0] ?? 'en';
  const { index, errors } = await createIndex({
    forceLanguage,
    keepIndexUrl: true,
    rootSelector: 'body',
    excludeSelectors,
  });
  if (index === undefined) throw new Error(`Search cannot be indexed: ${errors.join('; ')}`);
  try {
    const pages = await addPages(index, out);
    await addDocuments(index, documents);
    const { files } = await index.getFiles();
    return { pages, files: sameBytes(wanted(files)) };
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, out: string): Promise<number> {
  const top = (await readdir(out))
    .filter((name) => name.endsWith('.html') && !unindexed.has(name) && !FURTHER_PART.test(name))
    .toSorted();
  const globs = ['articles/**/*.html', 'topics/**/*.html', 'compare/**/*.html', ...top];
  const { page_count, errors } = await index.addDirectory({ path: out, glob: `{${globs.join(',')}}` });
  if (errors.length > 0) throw new Error(`Search cannot read the pages: ${errors.join('; ')}`);
  return page_count;
}

// Many at a time, since each call is answered by another process; not all, which would hold all in memory.
async function addDocuments(index: PagefindIndex, documents: readonly HTMLFile[]): Promise<void> {
  for (let at = 0; at < documents.length; at += 200) {
    const added = documents.slice(at, at + 200).map((document) => index.addHTMLFile(document));
    const failed = (await Promise.all(added)).flatMap(({ errors }) => errors);
    if (failed.length > 0) throw new Error(`Search cannot index a record: ${failed.join('; ')}`);
  }
}

/** The files that our own interface loads; the indexer also makes interfaces of its own. */
function wanted(files: readonly IndexFile[]): IndexFile[] {
  const entry = files.find((file) => file.path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const engines = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  return files.filter(({ path }) => {
    if (path.startsWith('wasm.')) return engines.has(path);
    return /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_(?:meta|index|filter|fragment))$/.test(path);
  });
}

async function readBlocks(
  out: string,
  quotations: readonly IndexedQuotation[],
): Promise<Map<string, PageBlock[]>> {
  const pages = [...new Set(quotations.map((one) => one.page))];
  const read = pages.map(
    async (page) => [page, pageBlocks(await readFile(join(out, page), 'utf8'))] as const,
  );
  return new Map(await Promise.all(read));
}

function blockTexts(blocks: ReadonlyMap<string, readonly PageBlock[]>): string[] {
  return [...blocks.values()].flatMap((page) => page.map((block) => block.text));
}

/** The program at the head of `offline.js`, for a number of further scripts. */
async function shelfScript(): Promise<(pieces: number) => string> {
  const entry = join(repository, 'src/client/offline/start.ts');
  const options = { bundle: true, format: 'iife', minify: true, write: false, target: 'es2022' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], define: { PIECES: 'PIECES' } });
  const text = outputFiles[0]?.text.trim() ?? '';
  return (pieces) => text.replace(/\bPIECES\b/, String(pieces));
}

/** Writes many small files, some at a time: one by one it would be the slowest step of all. */
async function writeAll(
  folder: string,
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  const folders = new Set(files.map((file) => dirname(join(folder, file.path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (let at = 0; at < files.length; at += 100) {
    const some = files.slice(at, at + 100);
    await Promise.all(some.map((file) => writeFile(join(folder, file.path), file.content)));
  }
}

if (import.meta.main) {
  const out = projectPaths(undefined, process.argv[2]).out;
  const { records, pages, offlineBytes } = await writeSearchIndex(out);
  console.log(
    `${records} records of quotations, ${pages} pages; ${Math.round(offlineBytes / 1000)} kB for offline`,
  );
}
