import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createShelf, prefix } from '../client/offline/shelf.ts';
import { offlineScripts } from './offline-search.ts';

const file = (path: string, size: number) => ({
  path,
  content: Uint8Array.from({ length: size }, (_, at) => (at * 7 + path.length) % 256),
});
const small = [file('pagefind.js', 40), file('index/a.pf_index', 300), file('fragment/b.pf_fragment', 5)];
const large = [
  ...small,
  ...Array.from({ length: 50 }, (_, at) => file(`fragment/f${at}.pf_fragment`, 100_000)),
];
const start = (pieces: number) => `/* ${pieces} pieces */`;

/** A shelf that reads the scripts as a page would. */
function shelfOf(scripts: ReadonlyMap<string, string>) {
  const loaded: string[] = [];
  const run = async (name: string) => {
    loaded.push(name);
    runInNewContext(scripts.get(name) ?? '', { onTheRecordFiles: shelf });
  };
  const pieces = Number(/\d+/.exec(scripts.get('offline.js') ?? '')?.[0]);
  const shelf = createShelf({ pieces, loadPiece: (piece) => run(`offline-${piece}.js`) });
  return { shelf, run, loaded };
}

test.each([
  ['small', small],
  ['large', large],
])('every file of a %s index comes back byte for byte', async (_, files) => {
  const { shelf, run } = shelfOf(offlineScripts(files, start));
  await run('offline.js');
  for (const { path, content } of files) {
    const answer = await shelf.answer(`${prefix}${path}?ts=1`);
    expect(new Uint8Array(await answer.arrayBuffer()), path).toEqual(content);
  }
});

test('a small index is one script; of a large one only what is needed first is read first', async () => {
  expect([...offlineScripts(small, start).keys()]).toEqual(['offline.js']);
  const scripts = offlineScripts(large, start);
  expect(scripts.size).toBeGreaterThan(2);
  expect(scripts.get('offline.js')).toContain('pagefind.js');
  expect(scripts.get('offline.js')).not.toContain('pf_fragment');
  const { shelf, run, loaded } = shelfOf(scripts);
  await run('offline.js');
  await shelf.answer(`${prefix}fragment/f7.pf_fragment`);
  expect(loaded).toHaveLength(2);
});

test('a file that is not there is answered as missing', async () => {
  const { shelf, run } = shelfOf(offlineScripts(small, start));
  await run('offline.js');
  expect((await shelf.answer(`${prefix}nothing`)).status).toBe(404);
});

test('the same files make the same scripts, in whatever order they come', () => {
  expect(offlineScripts(large.toReversed(), start)).toEqual(offlineScripts(large, start));
});
