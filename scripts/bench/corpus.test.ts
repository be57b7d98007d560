import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeArticles } from '../articles.ts';
import { hashesOf } from '../folder.ts';
import { projectPaths } from '../paths.ts';
import { makeCorpus, writeProject } from './corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'corpus-'));
const corpus = makeCorpus(500);
writeProject(root, corpus);
const paths = projectPaths(root);
const build = () => writeArticles(paths, 'write');
afterAll(() => rmSync(root, { recursive: true, force: true }));

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

test('pages that are made again are the same bytes', async () => {
  await build();
  const made = hashesOf(paths.articles);
  expect((await build()).unchanged).toBe(500);
  rmSync(paths.articles, { recursive: true });
  await build();
  expect(hashesOf(paths.articles)).toEqual(made);
}, 120_000);
