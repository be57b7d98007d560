import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFolder } from './remove-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'removed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([3, 2500])('a folder of %i files is removed whole, and nothing beside it', async (count) => {
  const folder = join(root, 'old');
  mkdirSync(join(folder, 'empty/deep'), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    mkdirSync(join(folder, `f-${at % 7}`), { recursive: true });
    writeFileSync(join(folder, `f-${at % 7}/${at}.txt`), '');
  }
  mkdirSync(join(root, 'other'));
  writeFileSync(join(root, 'other/kept.txt'), '');
  symlinkSync(join(root, 'other'), join(folder, 'link'));
  await removeFolder(folder);
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(['other', 'other/kept.txt']);
});

test('where there is no folder, there is nothing to do', async () => {
  await removeFolder(join(root, 'none'));
  expect(readdirSync(root)).toEqual([]);
});
