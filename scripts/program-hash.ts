import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { repository } from './paths.ts';

/**
 * One number for a part of this program: its files, or folders without their tests, by their paths in the
 * repository; and what runs them, which also packs bytes and names months. What is kept for the next build is
 * kept under it.
 */
export function programHash(paths: readonly string[]): string {
  const { node, icu, zlib } = process.versions;
  const hash = createHash('sha256').update([node, icu, zlib].join('\0'));
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(repository, path)));
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (extname(path) !== '') return [path];
  const names = readdirSync(join(repository, path), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /(?<!\.test)\.(?:ts|json|txt|tsv)$/.test(name))
    .sort()
    .map((name) => `${path}/${name}`);
}
