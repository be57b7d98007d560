import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { writeArticles } from '../articles.ts';
import { makeCorpus } from '../bench/corpus.ts';
import { type ProjectPaths, projectPaths } from '../paths.ts';

let paths: ProjectPaths;
const seedsOf = (count: number) => [...makeCorpus(count).texts].map(([id, text]) => ({ id, text }));
const few = seedsOf(12);

function put(seeds: readonly { readonly id: string; readonly text: string }[]): void {
  for (const { id, text } of seeds) writeFileSync(join(paths.seeds, `${id}.txt`), text);
}

beforeEach(() => {
  paths = projectPaths(mkdtempSync(join(tmpdir(), 'memory-')));
  mkdirSync(paths.seeds, { recursive: true });
  put(few);
});
afterEach(() => rmSync(paths.root, { recursive: true, force: true }));

const run = () => writeArticles(paths, { mode: 'build' });
const pages = () =>
  readdirSync(paths.articles).map((name) => [name, readFileSync(join(paths.articles, name), 'utf8')]);

/** The one folder of the memory. */
function memory(): string {
  const folder = join(paths.root, '.cache/articles');
  const [version = ''] = readdirSync(folder);
  return join(folder, version);
}

test('what is read in threads and remembered of a seed is what reading it gives', async () => {
  const seeds = seedsOf(60);
  put(seeds);
  for (const { articles } of [await run(), await run()]) {
    const read = articles.map(({ extraction }) =>
      JSON.parse(JSON.stringify({ ...extraction, quotations: [] })),
    );
    const afresh = seeds.map((seed) => ({ ...extract(seed, { topics: [] }), quotations: [] }));
    expect(read).toEqual(JSON.parse(JSON.stringify(afresh)));
  }
});

test('a second run makes nothing anew', async () => {
  await run();
  const before = statSync(join(memory(), 'extractions')).size;
  expect(await run()).toMatchObject({ count: 12, written: [], unchanged: 12 });
  expect(statSync(join(memory(), 'extractions')).size).toBe(before);
});

test.each(['seeds.jsonl', 'extractions'])(
  'a memory whose file %s is broken is not believed',
  async (name) => {
    await run();
    const made = pages();
    const file = join(memory(), name);
    const there = readFileSync(file, 'latin1');
    for (const broken of [
      there.slice(0, there.length / 2),
      there.replaceAll('the', 'teh'),
      `{"${there}`,
      '',
    ]) {
      writeFileSync(file, broken, 'latin1');
      rmSync(paths.articles, { recursive: true });
      await run();
      expect(pages()).toEqual(made);
    }
  },
);

test('a page that somebody changed is seen although the memory knows how it was', async () => {
  await run();
  const [[name = '', mdx = ''] = []] = pages();
  writeFileSync(join(paths.articles, name), mdx.replace('said', 'Said'));
  const { messages, written } = await run();
  expect(written).toEqual([]);
  expect(messages).toMatchObject([{ rule: 'article-differs', severity: 'error' }]);
});

test('only what today’s seeds are made of is remembered', async () => {
  await run();
  for (const { id } of few.slice(10)) rmSync(join(paths.seeds, `${id}.txt`));
  await run();
  expect(readFileSync(join(memory(), 'seeds.jsonl'), 'utf8').trim().split('\n')).toHaveLength(10);
  put([{ id: few[5]?.id ?? '', text: 'Another report\n\nNothing was said.\n' }]);
  expect(await run()).toMatchObject({ unchanged: 9, messages: [] });
  expect(readdirSync(join(paths.root, '.cache/articles'))).toHaveLength(1);
});
