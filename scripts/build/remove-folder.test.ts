import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeFolder } from './remove-folder.ts';
import { recover } from './swap.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'removed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const all = () => readdirSync(root, { recursive: true }).sort();

test.each([3, 2500])('a folder of %i files is removed whole, and nothing beside it', async (count) => {
  const folder = join(root, 'dist.old-1');
  mkdirSync(join(folder, 'empty/deep'), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    mkdirSync(join(folder, `f-${at % 7}`), { recursive: true });
    writeFileSync(join(folder, `f-${at % 7}/${at}.txt`), '');
  }
  mkdirSync(join(root, 'other'));
  writeFileSync(join(root, 'other/kept.txt'), '');
  symlinkSync(join(root, 'other'), join(folder, 'link'));
  await removeFolder(folder, join(root, 'dist'));
  // A build that begins meanwhile leaves the removal to whoever is at it.
  recover(join(root, 'dist'));
  await vi.waitFor(() => expect(all()).toEqual(['other', 'other/kept.txt']), 10_000);
});

test('what a killed removal has left is removed by the next build', () => {
  mkdirSync(join(root, 'dist.removed-999999999/articles'), { recursive: true });
  recover(join(root, 'dist'));
  expect(all()).toEqual([]);
});

test('where there is no folder, there is nothing to do', async () => {
  await removeFolder(join(root, 'none'), join(root, 'dist'));
  expect(all()).toEqual([]);
});
