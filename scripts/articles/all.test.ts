import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { makeCorpus } from '../bench/corpus.ts';
import { extractAll } from './extract-all.ts';

const cache = mkdtempSync(join(tmpdir(), 'extracted-'));
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const seeds = [...makeCorpus(3).texts].map(([id, text]) => ({ id, text }));
const topics = [{ id: 'water', keywords: ['harbour', 'river'] }];
const afresh = seeds.map((seed) => JSON.stringify(extract(seed, { topics })));
const all = async () => {
  const found = await extractAll(seeds, topics, new Map(), cache);
  return found.map(({ seed, ...read }) => JSON.stringify({ seed, ...read }));
};

test('what is remembered of a seed is what reading it gives, and a broken memory is not believed', async () => {
  expect(await all()).toEqual(afresh);
  expect(await all()).toEqual(afresh);
  const [version = ''] = readdirSync(join(cache, 'extracted'));
  const files = readdirSync(join(cache, 'extracted', version));
  expect(files).toHaveLength(seeds.length);
  for (const file of files) writeFileSync(join(cache, 'extracted', version, file), '{"blocks":');
  expect(await all()).toEqual(afresh);
});

test('only what today’s seeds are made of is remembered', async () => {
  await all();
  await extractAll(seeds.slice(1), topics, new Map(), cache);
  const [version = ''] = readdirSync(join(cache, 'extracted'));
  expect(readdirSync(join(cache, 'extracted', version))).toHaveLength(seeds.length - 1);
});
