/** Pagefind and what this site adds to it, loaded when first wanted: from the server, or under `file:` from scripts. */
import { loadScript, siteRoot } from '../page/root.ts';
import {
  type QuotationFacts,
  type QuotationShard,
  quotationShardName,
  type SearchSite,
  shardOf,
} from './shards.ts';
import { type Chosen, facetNames } from './state.ts';

/** A page as Pagefind keeps it. */
export interface Fragment {
  /** Path from the root of the site, with a slash before it. */
  readonly url: string;
  /** Its words, one space between two. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Every element with an id, and the number of the first word in it. */
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A page that was found and has not been read. */
export interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** How many pages have each value of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is asked of search; a contract small enough to be played by a test. */
export interface Engine {
  /** The pages with these words, and with one of the chosen values of each filter, best first; `null` for all. */
  search(words: string | null, chosen: Chosen): Promise<readonly Found[]>;
  /** The same, counted by the values of the filters. */
  counts(words: string | null, chosen: Chosen): Promise<Counts>;
  /** What is known of the quotations of a page, by the ids of their elements. */
  facts(page: string): Promise<Readonly<Record<string, QuotationFacts>>>;
  /** Name of the colour of the first of these topics. */
  accent(topics: readonly string[]): string;
  /** The filters are much to load: they wait until the reader opens them. */
  readonly hasManyValues: boolean;
  /** Words of the site, the most frequent first. */
  words(): Promise<readonly string[]>;
}

/** What is used of `pagefind/pagefind.js`. */
interface Instance {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: object): Promise<{ results: readonly Found[]; filters: Counts }>;
}

/** Words exactly as typed come before longer ones that begin so. */
const ranking = { termSimilarity: 1.6 };

/** Answers that are kept. */
const mostKept = 40;

let loading: Promise<Engine> | undefined;

/** The engine; loaded once, loaded again only after a failure. */
export function engine(): Promise<Engine> {
  loading ??= start().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function start(): Promise<Engine> {
  const isFolder = location.protocol === 'file:';
  const [site, pagefind] = await Promise.all([
    readData<SearchSite>('site', isFolder ? '' : `?ts=${Date.now()}`),
    isFolder ? fromShelf() : open(new URL('pagefind/', siteRoot()).href),
  ]);
  const version = isFolder ? '' : `?${site.version}`;
  // While a reader types, the words before the last are asked again and again.
  const answers = new Map<string, ReturnType<Instance['search']>>();
  const search = (words: string | null, chosen: Chosen, isCounted: boolean) => {
    const key = JSON.stringify([words, chosen, isCounted]);
    const any = facetNames.flatMap((name) => (chosen[name] ? [[name, { any: chosen[name] }]] : []));
    const answer = answers.get(key) ?? pagefind.search(words, { filters: Object.fromEntries(any) });
    if (answers.size > mostKept) answers.clear();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
  return {
    search: async (words, chosen) => (await search(words, chosen, false)).results,
    counts: async (words, chosen) => {
      await pagefind.filters();
      return (await search(words, chosen, true)).filters;
    },
    hasManyValues: site.hasManyValues,
    facts: async (page) => {
      const name = quotationShardName(shardOf(page, site.quotationShards));
      return (await readData<QuotationShard>(name, version))[page] ?? {};
    },
    accent: (topics) => site.accents[topics[0] ?? ''] ?? 'slate',
    words: () => readData('words', version),
  };
}

const read = new Map<string, unknown>();
globalThis.onTheRecordData = (name, data) => read.set(name, data);

/**
 * The data called `name` of `search/`. They are scripts, since a page opened from a folder may run scripts but not
 * read files; each calls `onTheRecordData(name, data)`. `query`, `?` and a version, keeps older copies out.
 */
async function readData<Data>(name: string, query: string): Promise<Data> {
  await loadScript(`search/${name}.js${query}`);
  if (!read.has(name)) throw new Error(`search/${name}.js is damaged`);
  return read.get(name) as Data;
}

/** @param module the address of `pagefind.js`, where it does not lie in the folder of the index. */
async function open(basePath: string, module = `${basePath}pagefind.js`): Promise<Instance> {
  const { createInstance } = (await import(module)) as { createInstance(options: object): Instance };
  // One thread: the same way over http and from a folder, and no second copy of the engine to load.
  const instance = createInstance({ basePath, baseUrl: '/', ranking, noWorker: true });
  await instance.init();
  // Throws where the engine could not be loaded.
  await instance.search('', {});
  return instance;
}

async function fromShelf(): Promise<Instance> {
  await loadScript('search/shelf.js');
  const shelf = globalThis.onTheRecordShelf;
  if (shelf === undefined) throw new Error('search/shelf.js is missing or damaged');
  return open(shelf.prefix, shelf.module('pagefind.js'));
}
