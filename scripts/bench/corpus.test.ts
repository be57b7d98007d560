import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeArticles } from '../articles.ts';
import { projectPaths } from '../paths.ts';
import { makeCorpus, writeProject } from './corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'corpus-'));
const corpus = makeCorpus(500);
writeProject(root, corpus);
const paths = projectPaths(root);
const build = () => writeArticles(paths, { mode: 'build' });
afterAll(() => rmSync(root, { recursive: true, force: true }));

function digest(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(paths.articles).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(paths.articles, name)));
  }
  return hash.digest('hex');
}

test('the same size gives the same texts', () => {
  expect([...makeCorpus(5).texts]).toEqual([...makeCorpus(5).texts]);
});

test('linking finds each planted statement in its two reports, and nothing else', async () => {
  const { articles } = await build();
  const linked = articles.flatMap(({ extraction }) =>
    extraction.quotations.flatMap(({ statement, exact }) =>
      statement === null ? [] : [{ statement, words: exact.join(' ').toLowerCase() }],
    ),
  );
  const groups = [...Map.groupBy(linked, ({ statement }) => statement).values()];
  expect(groups.map((group) => group.length)).toEqual(corpus.planted.map(() => 2));
  const found = groups.map(([first]) => first?.words.slice(0, 40)).sort();
  expect(found).toEqual(corpus.planted.map(({ words }) => words.slice(0, 40).toLowerCase()).sort());
}, 120_000);

test('pages made in threads, remembered ones, and those made again after a loss are the same bytes', async () => {
  await build();
  const made = digest();
  expect((await build()).unchanged).toBe(500);
  rmSync(join(paths.articles), { recursive: true });
  await build();
  expect(digest()).toBe(made);
  rmSync(join(root, '.cache'), { recursive: true });
  expect(existsSync(join(root, '.cache'))).toBe(false);
  expect((await build()).unchanged).toBe(500);
  expect(digest()).toBe(made);
}, 120_000);
