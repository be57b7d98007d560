import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createShelf, prefix } from '../client/offline/shelf.ts';
import { offlineScripts } from './offline-search.ts';

const file = (path: string, size: number) => ({
  path,
  content: Uint8Array.from({ length: size }, (_, at) => (at * 7 + path.length) % 256),
});
const files = [
  file('pagefind-entry.json', 40),
  file('2/pagefind.en_1.pf_meta', 300),
  file('index/en_a.pf_index', 300),
  file('2/index/en_a.pf_index', 5),
];
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const scripts = offlineScripts(files, '/* start */', base64);

/** A shelf that reads the scripts as a page would. */
function shelfOf() {
  const loaded: string[] = [];
  const run = async (name: string) => {
    const script = scripts.get(name);
    if (script === undefined) throw new Error(`${name} is missing`);
    loaded.push(name);
    runInNewContext(script, { onTheRecordFiles: shelf });
  };
  const shelf = createShelf(run);
  return { shelf, run, loaded };
}

test('every file comes back byte for byte', async () => {
  const { shelf, run } = shelfOf();
  await run('offline.js');
  for (const { path, content } of files) {
    const answer = await shelf.answer(`${prefix}${path}?ts=1`);
    expect(new Uint8Array(await answer.arrayBuffer()), path).toEqual(content);
  }
});

test('what only some searches need is read when it is asked for, and only once', async () => {
  const { shelf, run, loaded } = shelfOf();
  await run('offline.js');
  await shelf.answer(`${prefix}2/pagefind.en_1.pf_meta`);
  expect(loaded).toEqual(['offline.js']);
  await shelf.answer(`${prefix}2/index/en_a.pf_index`);
  await shelf.answer(`${prefix}2/index/en_a.pf_index`);
  expect(loaded).toHaveLength(2);
});

test('a file that is not there is answered as missing', async () => {
  const { shelf, run } = shelfOf();
  await run('offline.js');
  expect((await shelf.answer(`${prefix}nothing`)).status).toBe(404);
});

test('the same files make the same scripts, in whatever order they come', () => {
  expect(offlineScripts(files.toReversed(), '/* start */', base64)).toEqual(scripts);
});

test('all scripts are known by their names to be copies of what is there already', () => {
  for (const name of scripts.keys()) expect(name).toMatch(/^offline[^/]*\.js$/);
});
