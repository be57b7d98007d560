import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { Paths } from './read/paths.ts';
import { verify } from './site.ts';
import { doctor, writeTinySite } from './tiny-site.ts';

let paths: Paths;
beforeEach(async () => {
  paths = writeTinySite([
    {
      file: 'dist/articles/fen.html',
      from: '<article data-seed="fen">',
      to: '<article data-seed="fen" data-pagefind-body data-pagefind-filter="page:article">',
    },
  ]);
  const { index } = await createIndex({ keepIndexUrl: true, excludeSelectors: ['a[data-ours]'] });
  await index?.addDirectory({ path: paths.out });
  for (const { path, content } of (await index?.getFiles())?.files ?? []) write(`pagefind/${path}`, content);
});
afterAll(() => close());
afterEach(() => rmSync(paths.root, { recursive: true }));

function write(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(paths.out, path)), { recursive: true });
  writeFileSync(join(paths.out, path), content);
}

const fragments = () =>
  readdirSync(join(paths.out, 'pagefind/fragment')).map((name) => `pagefind/fragment/${name}`);

/** Changes what Pagefind keeps of the one page. */
function changeFragment(from: string, to: string) {
  const [path = ''] = fragments();
  const text = gunzipSync(readFileSync(join(paths.out, path))).toString('utf8');
  if (!text.includes(from)) throw new Error(`The fragment holds no “${from}”`);
  write(path, gzipSync(text.replace(from, () => to)));
}

const rules = async () => [...new Set((await verify(paths.out, paths)).map(({ rule }) => rule))];

test('an index of the pages as they are has nothing to answer for', async () => {
  expect(fragments()).toHaveLength(1);
  expect(await verify(paths.out, paths)).toEqual([]);
});

test.each([
  ['a word is changed', 'We are', 'We were'],
  ['a word is left out', 'opened the', 'opened'],
  ['a word is added', 'opened the', 'opened up the'],
  ['words of a quotation’s anchor are changed', '"text":"We', '"text":"They'],
  ['a filter is changed', '"article"', '"topic"'],
  ['a page that is not there is found', '/articles/fen', '/articles/marsh'],
])('%s', async (_, from, to) => {
  changeFragment(from, to);
  expect(await rules()).toEqual(['search']);
});

test('a page that is to be searched is not in the index', async () => {
  for (const path of fragments()) rmSync(join(paths.out, path));
  expect(await rules()).toEqual(['search']);
});

test('a quotation is said to be by another', async () => {
  const facts = { speaker: null, sure: false, kind: 'direct', topics: [] };
  const script = (own: object) =>
    `onTheRecordData("quotations-0",${JSON.stringify({ 'articles/fen.html': own })});\n`;
  write('search/quotations-0.js', script({ 'q-we-are-ready': { ...facts, speaker: 'Bo Quill' } }));
  expect(await rules()).toEqual(['search']);
});

test('the index for reading from a folder is another', async () => {
  const [path = ''] = fragments();
  const base64 = readFileSync(join(paths.out, path)).toString('base64');
  const script = (bytes: string) =>
    `onTheRecordShelf.add({\n"${path.replace('pagefind/', '')}":"${bytes}"\n});\n`;
  write('search/shelf-0.js', script(base64));
  expect(await rules()).toEqual([]);
  doctor(paths.root, { file: 'dist/search/shelf-0.js', from: base64, to: `AAAA${base64.slice(4)}` });
  expect(await rules()).toEqual(['search']);
});
