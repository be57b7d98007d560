/** The verifier that readers run, and one in Python written from its description alone, on pages of the finished site. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../../scripts/folder.ts';
import { dist, repository, sitePages } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seeds = join(repository, 'seeds');
const texts = filesIn(seeds).map((name) => join(seeds, name));
const pages = sitePages();
const cites = pages.filter(({ html }) => / data-span="\d/.test(html));
const articles = pages.filter(({ kind }) => kind === 'article');
const hashes = articles.map(({ path }) => join(dist, path));
const article = articles[0]?.html ?? '';
const quotation = /<mark[^>]* data-quotation="[^"]*" data-span="(\d+)-\d+"[^>]*>[^<]/.exec(article);
const [mark = '', start = ''] = quotation ?? [];
/** A text that the article is not made from. */
const other = filesIn(seeds)
  .find((name) => !article.includes(name))
  ?.replace('.txt', '');
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);

test('nothing is wrong on any page that cites, and each hash is shown', { timeout: 600_000 }, () => {
  expect(cites.length).toBeGreaterThan(articles.length);
  for (const { path } of cites) {
    const { status, stdout } = node(join(dist, path), ...hashes, ...texts);
    expect([path, status === 0 || status === 3]).toEqual([path, true]);
    expect(stdout).not.toMatch(/^(?:wrong|open {4}text)/m);
  }
});

const doctored: [name: string, html: string][] = [
  ['a changed letter', article.replace(mark, (all) => `${all.slice(0, -1)}#`)],
  ['a shifted span', article.replace(mark, (all) => all.replace(`"${start}-`, `"${Number(start) + 1}-`))],
  ['a removed span', article.replace(mark, (all) => all.replace(/ data-span="[^"]*"/, ''))],
  ['another seed', article.replace(/data-seed="[^"]*"/, `data-seed="${other}"`)],
  ['a page of another site', '<!DOCTYPE html><html><body><p>“Said nowhere.”</p></body></html>'],
];

test.each(doctored)('%s is found', (_name, html) => {
  expect(html).not.toBe(article);
  expect(node(written(html), ...texts).status).toBe(1);
});

test.skipIf(python === undefined)('a program written from the description finds the same', () => {
  const paths = cites.filter((_, at) => at % 6 === 0).map(({ path }) => join(dist, path));
  for (const path of [...hashes, ...paths, ...doctored.map(([, html]) => written(html))]) {
    const theirs = spawnSync(python ?? '', [join(repository, 'src/tests/verify.py'), path, ...texts], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    const ours = node(path, ...texts);
    expect([path, theirs.status, states(theirs.stdout)]).toEqual([path, ours.status, states(ours.stdout)]);
  }
});

function node(...paths: readonly string[]) {
  return spawnSync(process.execPath, [join(dist, 'verify.mjs'), ...paths], { encoding: 'utf8' });
}

function written(html: string): string {
  const path = join(folder, `${filesIn(folder).length}.html`);
  writeFileSync(path, html);
  return path;
}

/** How many findings there are of each state, and each place with its own. */
function states(lines: string): string[] {
  return [...lines.matchAll(/^(proved|wrong|open)\s.*?((?:\w+:\d+-\d+)?)(?:\t| {2}|$)/gm)]
    .map(([, state, place]) => `${state} ${place}`)
    .sort();
}
