import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { IndexFile } from 'pagefind';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShelf, prefix } from '../../src/client/offline/shelf.ts';
import { type QuotationShard, shardOf } from '../../src/client/search/shards.ts';
import { hashesOf, putFiles } from '../folder.ts';
import { writeSearchIndex } from '../search-index.ts';
import { quotationScripts } from './quotations.ts';
import { shelfScripts } from './shelf.ts';
import { wordList } from './word-list.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'searched-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><main data-pagefind-body><h1>${title}</h1>${main}</main></html>`;

const write = (files: Readonly<Record<string, string>>) => putFiles(out, files);

const data = {
  'data/topics.json': JSON.stringify({ topics: [{ id: 'tides', title: 'Tides', accent: 'teal' }] }),
  'data/quotations.json': JSON.stringify({ quotations: [] }),
};

test('the same pages make the same bytes', async () => {
  const pages = Array.from({ length: 120 }, (_, at) => [
    `articles/${at}.html`,
    page(
      `Report ${at}`,
      `<p data-pagefind-filter="outlet[data-o], year:20" data-o="Outlet ${at % 40}">The harbour gate of pier ${at} was open, said “<mark id="q-${at}">somebody ${at * 7}</mark>”.</p>`,
    ),
  ]);
  write({ ...data, ...Object.fromEntries(pages), 'index.html': page('Home', '') });
  await writeSearchIndex(out);
  const first = hashesOf(out);
  await writeSearchIndex(out);
  expect(hashesOf(out)).toEqual(first);
});

test('what is found are pages, not copies of them', async () => {
  const copy = page('A', 'Tide');
  write({ ...data, 'a.html': copy, 'topics/b.html': page('B', 'Tide'), 'offline/a.html': copy });
  expect((await writeSearchIndex(out)).pages).toBe(2);
  // The second time there is an index in the folder.
  expect((await writeSearchIndex(out)).pages).toBe(2);
});

test('the facts of a page’s quotations are in the script that the browser asks for', () => {
  const quotations = Array.from({ length: 100 }, (_, at) => ({
    speaker: at % 2 === 0 ? 'Ada Fenn' : null,
    speakerSure: true,
    kind: 'direct',
    topics: ['tides'],
    href: `articles/${at}.html#q-we-are-ready`,
  }));
  const scripts = quotationScripts(JSON.stringify({ quotations }), new Map([['tides', 'Tides']]));
  for (const { href, speaker } of quotations) {
    const [path = '', id = ''] = href.split('#');
    const shard = shardOf(path, scripts.size);
    let facts: QuotationShard = {};
    runInNewContext(scripts.get(`search/quotations-${shard}.js`) ?? '', {
      onTheRecordData: (_: string, read: QuotationShard) => {
        facts = read;
      },
    });
    expect(facts[path]?.[id]).toEqual({ speaker, sure: true, kind: 'direct', topics: ['Tides'] });
  }
});

const file = (path: string, size: number): IndexFile => ({
  path,
  content: Uint8Array.from({ length: size }, (_, at) => (at * 7 + path.length) % 256),
});
const entry = { languages: { en: { wasm: 'en' } } };
const index: readonly IndexFile[] = [
  { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
  file('pagefind.en_1.pf_meta', 300),
  file('wasm.en.pagefind', 300),
  file('wasm.unknown.pagefind', 300),
  ...Array.from({ length: 40 }, (_, at) => file(`fragment/en_${at}.pf_fragment`, 9_000)),
  file('index/en_a.pf_index', 5),
];

/** A shelf that reads the scripts as a page would. */
async function shelfOf() {
  const scripts = await shelfScripts(index);
  const loaded: string[] = [];
  const run = async (name: string) => {
    const script = scripts.get(`search/${name}`);
    if (script === undefined) throw new Error(`${name} is missing`);
    loaded.push(name);
    // The program at the head of the script needs a page; what it puts up is played here.
    runInNewContext(script.slice(Math.max(0, script.indexOf('\nonTheRecordShelf.shards'))), {
      onTheRecordShelf: shelf,
    });
  };
  const shelf = createShelf(run);
  await run('shelf.js');
  return { shelf, loaded };
}

test('every file that is read comes back from the shelf byte for byte', async () => {
  const { shelf } = await shelfOf();
  for (const { path, content } of index.filter(({ path }) => path !== 'wasm.unknown.pagefind')) {
    const answer = await shelf.answer(`${prefix}${path}?ts=1`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(content), path).toBe(true);
  }
});

test('a script of the shelf is loaded when it is asked for, and once', async () => {
  const { shelf, loaded } = await shelfOf();
  await shelf.answer(`${prefix}pagefind.en_1.pf_meta`);
  expect(loaded).toEqual(['shelf.js']);
  await Promise.all([1, 2].map(() => shelf.answer(`${prefix}index/en_a.pf_index`)));
  expect(loaded).toHaveLength(2);
  expect((await shelf.answer(`${prefix}nothing`)).status).toBe(404);
});

test('words are suggested as most pages print them, the most frequent first', () => {
  const pages = ['The XY5 tide. “Tide” of it', 'tide, tide; TIDE goal-line 2015', 'a xy5 XY5'];
  expect(wordList(pages)).toEqual(['tide', 'XY5', 'The']);
});
