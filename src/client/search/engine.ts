/** Pagefind, loaded when first wanted: from the server, or under `file:` from scripts that hold its files. */

import { loadScript, siteRoot } from '../page/root.ts';
import type { Location } from './excerpt.ts';

/** How many results each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of a Pagefind fragment that is read here. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly weighted_locations: readonly Location[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number; readonly element: string }[];
}

/** One result; its fragment is read only when it is shown. */
export interface Found {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

export interface Results {
  readonly results: readonly Found[];
  readonly filters: Counts;
}

/** What is asked of Pagefind; a contract small enough to be played by a test. */
export interface Engine {
  search(term: string | null, options: { filters: object }): Promise<Results>;
  /** Words of the index, the most frequent first. */
  words(): Promise<readonly string[]>;
}

interface PagefindInstance {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: { filters: object }): Promise<Results>;
}

interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

/** Words exactly as typed come before longer ones that begin so. */
const ranking = { termSimilarity: 1.6 };

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
  const place = location.protocol === 'file:' ? await fromScripts() : fromServer();
  const module = (await import(place.module)) as PagefindModule;
  // One thread: the same way over http and from a folder, and no second copy of the engine to load.
  const instance = module.createInstance({ basePath: place.files, baseUrl: '/', noWorker: true, ranking });
  await instance.init();
  // Only after all filters are loaded does each search return their counts.
  await instance.filters();
  let list: Promise<readonly string[]> | undefined;
  return {
    search: (term, options) => instance.search(term, options),
    words: () => {
      list ??= fetch(`${place.files}words.txt`).then(async (answer) => (await answer.text()).split('\n'));
      return list;
    },
  };
}

interface Place {
  readonly module: string;
  readonly files: string;
}

function fromServer(): Place {
  const files = new URL('pagefind/', siteRoot()).href;
  return { module: `${files}pagefind.js`, files };
}

async function fromScripts(): Promise<Place> {
  await loadScript('pagefind/offline.js');
  const shelf = globalThis.onTheRecordFiles;
  if (shelf === undefined) throw new Error('pagefind/offline.js is missing or damaged');
  return { module: shelf.module('pagefind.js'), files: shelf.prefix };
}
