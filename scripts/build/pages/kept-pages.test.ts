import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { projectPaths } from '../../paths.ts';
import { openKeptPages } from './kept-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'kept-'));
const paths = projectPaths(root);
const out = join(root, 'out/articles/mill.html');

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), 'title: Mill\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function keepOne(): void {
  const kept = openKeptPages(paths);
  kept.keep(kept.nameOf('/articles/mill', 'inputs'), '<p>We are ready</p>');
}

/** Whether a build that asks for the page finds it. */
function isFound(inputs = 'inputs', path = '/articles/mill'): boolean {
  const kept = openKeptPages(paths);
  return kept.putBack(kept.nameOf(path, inputs), out);
}

test('a page is put back where nothing that it prints has changed', () => {
  keepOne();
  expect(isFound()).toBe(true);
  expect(readFileSync(out, 'utf8')).toBe('<p>We are ready</p>');
});

test('a page is printed again where its own data, its place, the content or the address of the site changed', () => {
  keepOne();
  expect(isFound('other inputs')).toBe(false);
  expect(isFound('inputs', '/articles/weir')).toBe(false);
  writeFileSync(join(root, 'content/site.yaml'), 'title: Weir\n');
  expect(isFound()).toBe(false);
  writeFileSync(join(root, 'content/site.yaml'), 'title: Mill\n');
  process.env['SITE_URL'] = 'https://example.org';
  expect(isFound()).toBe(false);
  delete process.env['SITE_URL'];
  expect(isFound()).toBe(true);
});

test('what later steps write into a page does not reach what is kept', () => {
  keepOne();
  isFound();
  writeFileSync(out, 'changed');
  isFound();
  expect(readFileSync(out, 'utf8')).toBe('<p>We are ready</p>');
});

test('pages that no build asks for any more are forgotten', () => {
  keepOne();
  const folder = join(root, '.cache/pages');
  expect(readdirSync(folder)).toHaveLength(1);
  openKeptPages(paths).forgetOthers();
  expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
});
