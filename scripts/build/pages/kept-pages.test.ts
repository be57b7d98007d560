import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { projectPaths } from '../../paths.ts';
import { openKeptPages } from './kept-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'kept-'));
const paths = projectPaths(root);

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), 'title: Mill\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const html = '<p>“We are ready”</p>';

function keepOne(): void {
  const kept = openKeptPages(paths);
  kept.find('/articles/mill.html', 'inputs');
  kept.keep('/articles/mill.html', Buffer.from(html));
  kept.close();
}

/** What a build that asks for the page finds. */
function found(inputs = 'inputs', path = '/articles/mill.html'): string | undefined {
  return openKeptPages(paths).find(path, inputs)?.toString();
}

test('a page is found where nothing that it prints has changed', () => {
  keepOne();
  expect(found()).toBe(html);
});

test('a page is printed again where its own data, its place, the content or the address of the site changed', () => {
  keepOne();
  expect(found('other inputs')).toBeUndefined();
  expect(found('inputs', '/articles/weir.html')).toBeUndefined();
  writeFileSync(join(root, 'content/site.yaml'), 'title: Weir\n');
  expect(found()).toBeUndefined();
  writeFileSync(join(root, 'content/site.yaml'), 'title: Mill\n');
  process.env['SITE_URL'] = 'https://example.org';
  expect(found()).toBeUndefined();
  delete process.env['SITE_URL'];
  expect(found()).toBe(html);
});

test('pages of articles are no content that is written by hand', () => {
  keepOne();
  writeFileSync(join(root, 'content/articles/mill.mdx'), 'new');
  mkdirSync(join(root, 'content/articles.building-1'));
  writeFileSync(join(root, 'content/articles.building-1/mill.mdx'), 'new');
  expect(found()).toBe(html);
});

test('a build that does not come to its end leaves what was kept', () => {
  keepOne();
  const killed = openKeptPages(paths);
  killed.find('/articles/weir.html', 'inputs');
  killed.keep('/articles/weir.html', Buffer.from('half'));
  expect(found()).toBe(html);
});

test('pages that a build did not ask for are forgotten', () => {
  keepOne();
  openKeptPages(paths).close();
  expect(found()).toBeUndefined();
});

test('an index that is no index finds nothing', () => {
  keepOne();
  writeFileSync(join(root, '.cache/pages/index.json'), '{"places":');
  expect(found()).toBeUndefined();
});

test('what has been forgotten is written over in time', () => {
  for (let at = 0; at < 6; at += 1) {
    const kept = openKeptPages(paths);
    kept.find('/articles/mill.html', 'inputs');
    kept.find('/articles/weir.html', `inputs ${at}`);
    if (at === 0) kept.keep('/articles/mill.html', Buffer.from(html));
    kept.keep('/articles/weir.html', Buffer.from(`<p>${at}</p>`.repeat(99)));
    kept.close();
  }
  expect(found()).toBe(html);
  expect(found('inputs 5', '/articles/weir.html')).toBe('<p>5</p>'.repeat(99));
  const [pack = ''] = readdirSync(join(root, '.cache/pages')).filter((name) => name.endsWith('.pack'));
  expect(statSync(join(root, '.cache/pages', pack)).size).toBeLessThan(3 * 99 * 8);
});
