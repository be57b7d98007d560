import { gunzipSync } from 'node:zlib';
import { texts } from '../read/content.ts';
import { readPage } from '../read/read-page.ts';
import type { Tables } from '../record/tables.ts';
import { remembered } from '../remembered.ts';
import { plain } from '../text/words.ts';
import type { FileCheck } from './files.ts';

/** What Pagefind keeps of a page. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

const MARK = 'pagefind_dcd';

const readFragment = (bytes: Buffer): Fragment =>
  JSON.parse(gunzipSync(bytes).subarray(MARK.length).toString('utf8'));

/**
 * The words by which a page is found and shown in a search are those that it prints, one after the other: white space
 * aside, and full stops, which Pagefind puts behind a block that has none.
 */
export const checkFragment: FileCheck = (path, site, tell) => {
  const { url, content, anchors, meta, filters } = readFragment(site.bytes(path));
  const page = site.pages.get(url.replace(/^\//, ''));
  if (page === undefined) return tell('search', `Unexpected page ${url}, expected one of the site`);
  const { words, values, printed } = page.searched;
  const apart = difference(content, words);
  if (apart !== null)
    tell('search', `Unexpected words “${apart.found}” of ${url}, expected “${apart.expected}”`);
  for (const [name, all] of [...Object.entries(filters), ...Object.entries(meta)])
    for (const value of [all].flat())
      if (!values.has(plain(`${name}: ${value}`)))
        tell('search', `Unexpected ${name}: ${value} of ${url}, expected what its page says for search`);
  for (const { id, text } of anchors) {
    const own = /^(?:q|part)-/.test(id) ? printed.get(id) : undefined;
    if (own !== undefined && letters(own) !== letters(text) && letters(readOnce(own)) !== letters(text))
      tell('search', `Unexpected words “${text}” at ${url}#${id}, expected those of the element`);
  }
};

/** Pagefind 1.6 reads an entity that a page prints (“&amp;”) once more in the texts of anchors. */
const readOnce = (text: string) => text.replace(/&#?\w+;/g, (entity) => readPage('entity.html', entity).text);

/** White space aside, and signs that nobody sees, some of which Pagefind leaves out. */
const letters = (text: string) => text.replace(/[\s\p{Cf}\p{Cc}]+/gu, '');

/** How much is told on either side of a difference. */
const TOLD = 24;

/** Where two runs of words part, without white space and what Pagefind adds; `null` where they do not. */
function difference(content: string, words: string): { found: string; expected: string } | null {
  const [found, expected] = [letters(content), letters(words)];
  let [at, own] = [0, 0];
  while (at < found.length || own < expected.length) {
    if (found[at] === expected[own]) own++;
    else if (found[at] !== '.') return { found: told(found, at), expected: told(expected, own) };
    at++;
  }
  return null;
}

const told = (text: string, at: number) => text.slice(Math.max(0, at - TOLD), at + TOLD);

/** Each page that is to be searched is in the index, once. */
export const checkSearched: FileCheck = (_, site, tell) => {
  const found = [...site.files]
    .filter((file) => /^pagefind\/fragment\//.test(file))
    .map((file) => readFragment(site.bytes(file)).url.replace(/^\//, ''));
  const counts = Map.groupBy(found, (page) => page);
  for (const { page, searched } of site.pages.values()) {
    const { length = 0 } = counts.get(page) ?? [];
    if (length !== 1 && searched.words !== '' && !page.startsWith('offline/'))
      tell('search', `Unexpected index that has ${page} ${length} times, expected once`);
  }
};

/** What is to be said of each quotation, by its address. */
const factsOf = remembered((tables: Tables): ReadonlyMap<unknown, string> => {
  const titles = new Map(tables.get('topics')?.map(({ id, title }) => [id, title]));
  const rows = tables.get('quotations') ?? [];
  return new Map(
    rows.map(({ href, speaker, speakerSure: sure, kind, topics }) => {
      const named = texts(topics).map((topic) => titles.get(topic) ?? topic);
      return [href, JSON.stringify({ speaker, sure, kind, topics: named })];
    }),
  );
}, new WeakMap());

/** What search says of a quotation beside its words follows from the rows of data. */
export const checkFacts: FileCheck = (path, site, tell) => {
  // What a script hands over: `call("name",{…});`.
  const script = site.text(path);
  const shards: unknown = JSON.parse(script.slice(script.indexOf(',') + 1, script.lastIndexOf(')')));
  const known = factsOf(site.sources.tables);
  for (const [page, facts] of Object.entries(shards as Readonly<Record<string, object>>))
    for (const [id, own] of Object.entries(facts)) {
      const [expected, found] = [known.get(`${page}#${id}`), JSON.stringify(own)];
      if (expected !== found)
        tell('search', `Unexpected ${found} of ${page}#${id}, expected ${expected ?? 'nothing'}`);
    }
};

/** The index once more as scripts, for reading from a folder, is the index. */
export const checkShelf: FileCheck = (path, site, tell) => {
  for (const [, name = '', base64 = ''] of site.text(path).matchAll(/^"([^"]+)":"([A-Za-z0-9+/=]*)",?$/gm)) {
    const file = `pagefind/${name}`;
    if (!site.files.has(file) || site.bytes(file).toString('base64') !== base64)
      tell('search', `Unexpected bytes of ${name}, expected those of ${file}`);
  }
};
