import { gunzipSync } from 'node:zlib';
import { type Finding, finding } from '../finding.ts';
import type { Tables } from '../record/tables.ts';
import { plain } from '../text/words.ts';
import type { Built } from './built.ts';

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
export function checkFragment(path: string, site: Built): Finding[] {
  const tell = (reason: string) => [finding(site.pathOf(path), 'search', reason)];
  const { url, content, anchors, meta, filters } = readFragment(site.bytes(path));
  const page = site.pages.get(url.replace(/^\//, ''));
  if (page === undefined) return tell(`Unexpected page ${url}, expected one of the site`);
  const { words, values, printed } = page.searched;
  const at = difference(content, words);
  const strange = [
    ...Object.entries(filters).flatMap(([name, own]) => own.map((value) => `${name}: ${value}`)),
    ...Object.entries(meta).map(([name, value]) => `${name}: ${value}`),
  ].filter((value) => !values.has(plain(value)));
  const moved = anchors.filter(
    ({ id, text }) =>
      /^(?:q|part)-/.test(id) && printed.has(id) && letters(printed.get(id) ?? '') !== letters(text),
  );
  return [
    ...(at === null ? [] : tell(`Unexpected words “${at.found}” of ${url}, expected “${at.expected}”`)),
    ...strange.flatMap((value) =>
      tell(`Unexpected ${value} of ${url}, expected what its page says for search`),
    ),
    ...moved.flatMap(({ id, text }) =>
      tell(`Unexpected words “${text}” at ${url}#${id}, expected those of the element`),
    ),
  ];
}

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
export function checkSearched(path: string, site: Built): Finding[] {
  const found = [...site.files]
    .filter((file) => /^pagefind\/fragment\//.test(file))
    .map((file) => readFragment(site.bytes(file)).url.replace(/^\//, ''));
  const wanted = [...site.pages.values()]
    .filter(({ page, searched }) => searched.words !== '' && !page.startsWith('offline/'))
    .map(({ page }) => page);
  const counts = new Map<string, number>();
  for (const page of found) counts.set(page, (counts.get(page) ?? 0) + 1);
  return wanted.flatMap((page) => {
    const count = counts.get(page) ?? 0;
    const reason = `Unexpected index that has ${page} ${count} times, expected once`;
    return count === 1 ? [] : [finding(site.pathOf(path), 'search', reason)];
  });
}

/** What is to be said of each quotation, by its address, for each reading of the tables. */
const expectedFacts = new WeakMap<Tables, Map<unknown, string>>();

function factsOf(tables: Tables): Map<unknown, string> {
  const known = expectedFacts.get(tables);
  if (known !== undefined) return known;
  const titles = new Map(tables.get('topics')?.map(({ id, title }) => [id, title]));
  const rows = tables.get('quotations') ?? [];
  const facts = new Map(
    rows.map(({ href, speaker, speakerSure: sure, kind, topics }) => {
      const named = (topics as string[]).map((topic) => titles.get(topic) ?? topic);
      return [href, JSON.stringify({ speaker, sure, kind, topics: named })];
    }),
  );
  expectedFacts.set(tables, facts);
  return facts;
}

/** What search says of a quotation beside its words follows from the rows of data. */
export function checkFacts(path: string, site: Built): Finding[] {
  const shards = JSON.parse(argument(site.text(path))) as Record<
    string,
    Record<string, Record<string, unknown>>
  >;
  const known = factsOf(site.sources.tables);
  return Object.entries(shards).flatMap(([page, facts]) =>
    Object.entries(facts).flatMap(([id, own]) => {
      const expected = known.get(`${page}#${id}`);
      if (expected === JSON.stringify(own)) return [];
      const reason = `Unexpected ${JSON.stringify(own)} of ${page}#${id}, expected ${expected ?? 'nothing'}`;
      return [finding(site.pathOf(path), 'search', reason)];
    }),
  );
}

/** What a script hands over: `call("name",{…});`. */
const argument = (script: string) => script.slice(script.indexOf(',') + 1, script.lastIndexOf(')'));

/** The index once more as scripts, for reading from a folder, is the index. */
export function checkShelf(path: string, site: Built): Finding[] {
  const entries = site.text(path).matchAll(/^"([^"]+)":"([A-Za-z0-9+/=]*)",?$/gm);
  return [...entries].flatMap(([, name = '', base64 = '']) => {
    const file = `pagefind/${name}`;
    if (site.files.has(file) && site.bytes(file).toString('base64') === base64) return [];
    return [finding(site.pathOf(path), 'search', `Unexpected bytes of ${name}, expected those of ${file}`)];
  });
}
