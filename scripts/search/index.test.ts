/** The index as Pagefind's own engine reads it. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShelf } from '../../src/client/offline/shelf.ts';
import type { Pagefind } from '../../src/client/search/engine.ts';
import { folderOf } from '../../src/client/search/text.ts';
import { readCbor } from './cbor.ts';
import { indexFiles, listedWords } from './index-files.ts';
import { fields, indexed, numbered } from './numbered.ts';
import { runMaker } from './postings.ts';
import { readPrograms } from './programs.ts';
import { type PagefindReading, readWithPagefind } from './reading.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

const texts = [
  { title: 'Ada Brook', words: 'The pilots were waiting for the tide, and the émigré waited too.' },
  { title: 'Ben Field', words: 'A goal-line save: the pilot saw it, the pilot said it.' },
  { title: 'Harbour works', words: 'No tide waits for a CamelCase harbour or its 5,000 pilots.' },
];
const page = {
  url: 'about.html',
  content: '<html><body><h1>Of tides</h1><p id="x">A page on tides.</p></body></html>',
};

const own = fields.indexOf('title');
let vocabulary: Vocabulary;
let reading: PagefindReading;
let files: IndexFile[];
beforeAll(async () => {
  vocabulary = createVocabulary();
  const [first, second, third] = texts.map((text, at) => numberedText(text, at, vocabulary));
  reading = await readWithPagefind(vocabulary.words, [page], 'en-GB', {
    excludeSelectors: [],
    titleField: own,
  });
  files = [[first, second], [third]].flatMap((some, part) => partFiles(some, part));
});
afterAll(() => close());

function numberedText({ title, words }: (typeof texts)[number], at: number, all: Vocabulary) {
  const list = words.split(' ');
  const shown = { href: '', title, outlet: '', date: '', year: null, anchors: [], quotations: [] };
  const text = { words: list, end: list.length, blocks: [], shown };
  const stretches = [{ from: 0, to: list.length, weight: 1 }];
  const name = { letter: 'p', text: at } as const;
  return numbered(text, [{ name, stretches, title, outlet: '', values: null }], all);
}

function partFiles(
  some: readonly (ReturnType<typeof numberedText> | undefined)[],
  part: number,
): IndexFile[] {
  const documents = some.flatMap((text) => (text === undefined ? [] : indexed(text, reading.words)));
  const { entry, engine } = readPrograms(reading.files);
  const { language } = reading;
  const list = listedWords(reading.entries);
  const made = indexFiles(documents, [runMaker(reading.entries)(documents)], {
    words: list,
    language,
    fields,
    version: entry.version,
  });
  const languages = { en: { hash: made.hash, wasm: 'en', page_count: documents.length } };
  const named = {
    path: 'pagefind-entry.json',
    content: Buffer.from(JSON.stringify({ ...entry, languages })),
  };
  const placed = [...made.files, named].map((file) => ({ ...file, path: folderOf(part) + file.path }));
  return part === 0 ? [...placed, engine] : placed;
}

/** What Pagefind finds in the index, by the titles of the texts. */
async function found(term: string): Promise<string[]> {
  const { results } = await (await engine()).search(term, {});
  return results.map(({ id }) => texts[Number(id.slice(1))]?.title ?? id).toSorted();
}

let started: Promise<Pagefind> | undefined;
function engine(): Promise<Pagefind> {
  started ??= start();
  return started;
}

async function start(): Promise<Pagefind> {
  const shelf = createShelf(() => Promise.reject(new Error('no more files')));
  shelf.add(
    Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')])),
  );
  globalThis.fetch = (address) => shelf.answer(String(address));
  const { module } = readPrograms(reading.files);
  const source = `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`;
  const { createInstance } = (await import(source)) as { createInstance(options: object): Pagefind };
  const instance = createInstance({ basePath: shelf.prefix, baseUrl: '/', noWorker: true });
  await instance.search('', {});
  await instance.mergeIndex(`${shelf.prefix}2/`, {});
  return instance;
}

test.each([
  ['pilot', ['Ada Brook', 'Ben Field', 'Harbour works']],
  ['waiting', ['Ada Brook', 'Harbour works']],
  ['emigre', ['Ada Brook']],
  ['émigré', ['Ada Brook']],
  ['goal line', ['Ben Field']],
  ['camel', ['Harbour works']],
  ['5000', ['Harbour works']],
  ['brook', ['Ada Brook']],
  ['harb', ['Harbour works']],
  ['"pilot said"', ['Ben Field']],
  ['"said pilot"', []],
])('Pagefind finds %s', async (term, titles) => {
  expect(await found(term)).toEqual(titles);
});

test('all words must be there, even where one is in another part of the index', async () => {
  expect(await found('tide harbour')).toEqual(['Harbour works']);
  expect(await found('goal tide')).toEqual([]);
});

test('places are numbers of words', async () => {
  const { results } = await (await engine()).search('pilot', {});
  expect(results.find(({ id }) => id === 'p1')?.words).toEqual([4, 8]);
});

test('a page of ours is read whole, its headings as more than its text', () => {
  const [read] = reading.pages;
  expect(read).toMatchObject({ url: 'about.html', title: 'Of tides', content: 'Of tides. A page on tides.' });
  expect(read?.anchors.map(({ id, location }) => [id, location])).toEqual([['x', 2]]);
});

test('the index says of each word what Pagefind’s own says', async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const [at, { title, words }] of texts.slice(0, 2).entries())
    await index?.addCustomRecord({
      url: `${at}`,
      content: words,
      language: 'en',
      meta: { outlet: '', title },
    });
  const { files: its } = (await index?.getFiles()) ?? { files: [] };
  const ours = files.filter(({ path }) => !path.startsWith('2/'));
  const wordsOfOurs = wordsIn(ours).filter(([, pages, forms = []]) => pages.length + forms.length > 0);
  expect(wordsOfOurs).toEqual(wordsIn(its));
});

type Word = [stem: string, pages: number[][][], forms: unknown[]];

// Pagefind writes plain text as another weight than the one that it reads where none is written, and says of each
// document that it has no words in fields.
function wordsIn(all: readonly IndexFile[]): Word[] {
  const chunks = all.filter(({ path }) => path.endsWith('.pf_index'));
  const data = chunks.map(({ content }) => JSON.stringify(readCbor(gunzipSync(content).subarray(12))));
  const plain = data.map((chunk) => chunk.replaceAll('[-25,', '[').replaceAll('],[]]', ']]'));
  const words = plain.flatMap((chunk) => (JSON.parse(chunk) as [Word[]])[0]);
  return words.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
