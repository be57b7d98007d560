import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectPaths } from '../../paths.ts';
import { sharedHash } from './shared-hash.ts';

const root = mkdtempSync(join(tmpdir(), 'shared-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a page is printed by all that prints it, and by the files that Astro puts beside it', () => {
  const files = [
    'src/a.ts',
    'public/icon.svg',
    'scripts/build/pages/b.ts',
    'astro.config.mjs',
    'package-lock.json',
  ];
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const path of files) write(path, 'first');
  const hash = () => sharedHash(projectPaths(root), root);
  const first = hash();
  for (const path of files) {
    write(path, 'second');
    expect(hash(), path).not.toBe(first);
    write(path, 'first');
    expect(hash(), path).toBe(first);
  }
});
