import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ProjectPaths, projectPaths } from '../paths.ts';
import { openWorkshop, recover, type Workshop } from './workshop.ts';

let paths: ProjectPaths;
beforeEach(() => {
  paths = projectPaths(mkdtempSync(join(tmpdir(), 'workshop-')));
});
afterEach(() => rmSync(paths.root, { recursive: true, force: true }));

function put(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
}

const published = () => readFileSync(join(paths.out, 'index.html'), 'utf8');

function openWith(words: string): Workshop {
  const workshop = openWorkshop(paths);
  put(workshop.site, words);
  return workshop;
}

function publish(words: string): void {
  const workshop = openWith(words);
  workshop.moveIn();
  workshop.remove();
}

test('a site takes the place of the one before, and nothing is left beside it', () => {
  publish('first');
  publish('second');
  expect(published()).toBe('second');
  expect(readdirSync(paths.root).sort()).toEqual(['.cache', 'dist']);
  expect(readdirSync(join(paths.root, '.cache'))).toEqual([]);
});

test('a place that is a link stays one, and what it links to is replaced', () => {
  put(join(paths.root, 'www'), 'first');
  symlinkSync('www', paths.out);
  publish('second');
  expect(lstatSync(paths.out).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(paths.root, 'www/index.html'), 'utf8')).toBe('second');
  rmSync(join(paths.root, 'www'), { recursive: true });
  publish('third');
  expect(readFileSync(join(paths.root, 'www/index.html'), 'utf8')).toBe('third');
});

test('where the site cannot be moved in, the one before is there again', () => {
  publish('first');
  const workshop = openWith('second');
  rmSync(workshop.site, { recursive: true });
  expect(() => workshop.moveIn()).toThrow(/ENOENT/);
  workshop.remove();
  expect(published()).toBe('first');
});

test('a site that was moved away when its build was killed is put back, and what the build left is removed', () => {
  publish('first');
  const killed = openWith('second');
  killed.moveIn();
  rmSync(paths.out, { recursive: true });
  expect(existsSync(paths.out)).toBe(false);
  recover(paths);
  expect(published()).toBe('first');
  expect(readdirSync(join(paths.root, '.cache'))).toEqual([]);
});
