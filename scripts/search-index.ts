/**
 * Indexes the finished pages of a site for search, over http and for reading from a folder. Run by the build, or
 * alone: `node scripts/search-index.ts [folder]`.
 *
 * `pagefind/` is Pagefind's own index and can be used by any page; `search/` holds what this site's search adds:
 * who said each quotation, words for "did you mean", and the index once more as scripts.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { IndexFile } from 'pagefind';
import type { SearchSite } from '../src/client/search/shards.ts';
import { projectPaths } from './paths.ts';
import { dataScript } from './search/data-script.ts';
import { readFragments } from './search/fragments.ts';
import { indexPages } from './search/pagefind.ts';
import { quotationScripts } from './search/quotations.ts';
import { shelfScripts } from './search/shelf.ts';
import { wordList } from './search/word-list.ts';

export interface SearchIndexSummary {
  /** How many pages can be found. */
  readonly pages: number;
  /** Bytes of what is written once more as scripts. */
  readonly offlineBytes: number;
}

const topicsSchema = z.object({
  topics: z.array(z.object({ id: z.string(), title: z.string(), accent: z.string() })),
});

/** Writes `pagefind/` and `search/` into the finished site at `out`. @throws where Pagefind reports an error. */
export async function writeSearchIndex(out: string): Promise<SearchIndexSummary> {
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const { topics } = topicsSchema.parse(JSON.parse(read('data/topics.json')));
  const index = await indexPages(out);
  const pages = readFragments(index);
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const quotations = quotationScripts(read('data/quotations.json'), titles);
  const shelf = await shelfScripts(index);
  const words = dataScript('words', wordList(pages.map(({ content }) => content)));
  const site: SearchSite = {
    version: hashOf([words, ...quotations.values()]),
    quotationShards: quotations.size,
    hasManyValues: filterBytes(index) > MANY_BYTES,
    accents: Object.fromEntries(topics.map(({ title, accent }) => [title, accent])),
  };
  const files = new Map<string, string | Uint8Array>([
    ...index.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ...quotations,
    ...shelf,
    ['search/words.js', words],
    ['search/site.js', dataScript('site', site)],
  ]);
  for (const folder of ['pagefind', 'search']) rmSync(join(out, folder), { recursive: true, force: true });
  for (const folder of new Set([...files.keys()].map(dirname)))
    mkdirSync(join(out, folder), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(out, path), content);
  return {
    pages: pages.length,
    offlineBytes: [...shelf.values()].reduce((sum, { length }) => sum + length, 0),
  };
}

/** More of the filters is not loaded before a reader opens them. */
const MANY_BYTES = 20_000;

function filterBytes(index: readonly IndexFile[]): number {
  const filters = index.filter(({ path }) => path.endsWith('.pf_filter'));
  return filters.reduce((sum, { content }) => sum + content.length, 0);
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
}

if (import.meta.main) {
  const { pages, offlineBytes } = await writeSearchIndex(projectPaths(undefined, process.argv[2]).out);
  console.log(`${pages} pages; ${Math.round(offlineBytes / 1000)} kB for offline`);
}
