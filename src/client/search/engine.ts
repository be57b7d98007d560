/** Pagefind and what it finds, loaded when first wanted: from the server, or under `file:` from scripts. */
import { loadScript, rootPrefix, siteRoot } from '../page/root.ts';
import { loadData } from './data.ts';
import {
  type DocumentName,
  type FilterValues,
  folderOf,
  partsAtFirst,
  readName,
  type ShownText,
  textName,
} from './text.ts';

/** A document that was found. */
export interface Found extends DocumentName {
  readonly score: number;
  /** Numbers of the words that were found, in the order of the text. */
  readonly places: readonly number[];
}

/** What is asked of search; a contract small enough to be played by a test. */
export interface Engine {
  /** The documents that hold all the words, or the phrase if the term is in double quotes; best first. */
  search(term: string): Promise<readonly Found[]>;
  text(number: number): Promise<ShownText>;
  /** What documents can be filtered by. */
  values(): Promise<FilterValues>;
  /** Words of the site, the most frequent first. */
  words(): Promise<readonly string[]>;
}

/** The engine of a collection; of a large one also the engine of a part of it, which is loaded in a moment. */
export interface Engines {
  /** Finds in the first parts of the index. */
  readonly first: Engine;
  /** Loads what finds in all parts; `null` where the first are all. */
  readonly whole: (() => Promise<Engine>) | null;
}

/** The part of Pagefind that is used; `pagefind/pagefind.js` gives it. */
export interface Pagefind {
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(term: string, options: object): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

/** `pagefind-entry.json`: what the build adds to what Pagefind itself reads there. */
interface Entry {
  /** How many parts the index has; Pagefind merges them. */
  readonly parts: number;
  /** Changes whenever a text does. */
  readonly texts: string;
}

/** Words exactly as typed come before longer ones that begin so. */
const ranking = { termSimilarity: 1.6 };
/** Answers that are kept: while a reader types, the words before the last are asked again and again. */
const keptAnswers = 40;

/** The engines; loaded once, loaded again only after a failure. */
export const engines: () => Promise<Engines> = once(start);

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((reason: unknown) => {
      loading = undefined;
      throw reason;
    });
    return loading;
  };
}

async function start(): Promise<Engines> {
  const files = location.protocol === 'file:' ? await shelf() : new URL('pagefind/', siteRoot()).href;
  await loadScript('pagefind/pagefind.js');
  const make = globalThis.onTheRecordPagefind;
  if (make === undefined) throw new Error('pagefind/pagefind.js is missing or damaged');
  const asked = await fetch(`${files}pagefind-entry.json?ts=${Date.now()}`);
  const { parts, texts } = (await asked.json()) as Entry;
  // A file of a folder is never an older copy.
  const version = location.protocol === 'file:' ? '' : `?${texts}`;
  const load = <Data>(name: string) => loadData<Data>(`${rootPrefix()}pagefind/`, name, version);
  const folders = Array.from({ length: parts }, (_, part) => files + folderOf(part));
  const search = kept(await searchIn(make, folders.slice(0, partsAtFirst)));
  const first: Engine = {
    search,
    text: (number) => load(textName(number)),
    values: () => load('values'),
    words: () => load('words'),
  };
  const whole = once(async (): Promise<Engine> => {
    const others = kept(await searchIn(make, folders.slice(partsAtFirst)));
    return { ...first, search: async (term) => best(await search(term), await others(term)) };
  });
  return { first, whole: parts > partsAtFirst ? whole : null };
}

/** Documents of several parts, best first. */
function best(...found: readonly (readonly Found[])[]): Found[] {
  return found.flat().toSorted((a, b) => b.score - a.score);
}

/** A search in some parts of the index. */
async function searchIn(
  make: (options: object) => Pagefind,
  [first = '', ...others]: readonly string[],
): Promise<Engine['search']> {
  // One thread: the same way over http and from a folder, and no second copy of the engine to load.
  const options = { baseUrl: '/', ranking };
  const instance = make({ ...options, basePath: first, noWorker: true });
  await instance.init();
  // Throws where the engine could not be loaded; merging would wait for it for ever.
  await instance.search('', {});
  await Promise.all(others.map((folder) => instance.mergeIndex(folder, options)));
  return async (term) => {
    const { results } = await instance.search(term, {});
    return results.map(({ id, score, words }) => ({ ...readName(id), score, places: words }));
  };
}

/** Under `file:`, the address under which the files of the index are answered from scripts. */
async function shelf(): Promise<string> {
  await loadScript('pagefind/offline.js');
  const files = globalThis.onTheRecordFiles?.prefix;
  if (files === undefined) throw new Error('pagefind/offline.js is missing or damaged');
  return files;
}

/** A search that remembers its last answers. */
function kept(search: Engine['search']): Engine['search'] {
  const answers = new Map<string, ReturnType<Engine['search']>>();
  return (term) => {
    const known = answers.get(term) ?? search(term);
    answers.delete(term);
    answers.set(term, known);
    const [oldest] = answers.keys();
    if (answers.size > keptAnswers && oldest !== undefined) answers.delete(oldest);
    known.catch(() => answers.delete(term));
    return known;
  };
}
