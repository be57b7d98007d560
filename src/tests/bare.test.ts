import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn, repository } from './site.ts';

const project = mkdtempSync(join(tmpdir(), 'bare '));
afterAll(() => rmSync(project, { recursive: true }));

const articles = {
  'sluice.txt': `Wending opens its sluice

By Ada Fenn

The reeve of Wending opened the sluice on Monday. “We are ready for the spring tide,” said Ivo Reed, the reeve.

“Nobody,” he added, “will sleep <b>wet</b> this {year}.”
`,
  // Written on Windows, without a headline, with a word that YAML and MDX could take for their own.
  'null.txt':
    'export const a = 1\r\n\r\nThe ferry was late again, its master Una Marsh said: “It is the tide.”\r\n',
};

test('a folder with nothing but articles gives a whole, checked site', () => {
  mkdirSync(join(project, 'seeds'));
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(project, 'seeds', name), text);
  const built = spawnSync('node', ['scripts/build.ts', '--project', project], {
    cwd: repository,
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  const dist = join(project, 'dist');
  const pages = filesIn(join(dist, 'articles')).filter((file) => file.endsWith('.html'));
  expect(pages).toHaveLength(2);
  const html = pages.map((page) => readFileSync(join(dist, 'articles', page), 'utf8')).join();
  for (const words of ['Publisher unknown', 'We are ready for the spring tide,', 'It is the tide.']) {
    expect(html).toContain(words);
  }
  // A lone “>” may stand as it is; a “<” never.
  expect(html).toMatch(/&lt;b(?:>|&gt;)wet/);
  expect(filesIn(dist)).toEqual(expect.arrayContaining(['index.html', 'quotations.html', 'search.html']));
}, 300_000);
