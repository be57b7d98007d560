import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ProjectPaths, repository } from '../../paths.ts';

/** What every page is printed by; and what Astro puts beside the pages, which is kept with the program. */
const PROGRAM = ['src', 'public', 'scripts/build/pages', 'astro.config.mjs', 'package-lock.json'];

/**
 * A hash of the program, which lies in `code`, of the site's address and of every file of the content that is
 * written by hand.
 */
export function sharedHash(paths: ProjectPaths, code = repository): string {
  const hash = createHash('sha256').update(`${process.version}\0${process.env['SITE_URL'] ?? ''}`);
  const program = PROGRAM.flatMap((path) => filesUnder(join(code, path)));
  const content = filesUnder(paths.content).filter((file) => !isArticle(relative(paths.content, file)));
  for (const [root, files] of [
    [code, program],
    [paths.root, content],
  ] as const) {
    for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Pages of articles are made anew by each build, in a folder beside the one in which they will stand. */
const isArticle = (path: string) => /^articles(?:\.|$)/.test(path.split(sep)[0] ?? '');

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
