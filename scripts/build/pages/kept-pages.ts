import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectPaths } from '../../paths.ts';
import { repository } from '../../paths.ts';

/** Finished pages by the hash of all that they print. Losing them costs time and nothing else. */
export interface KeptPages {
  /** The name under which a page is kept, from what it alone prints; what all pages share is added. */
  readonly nameOf: (path: string, inputs: string) => string;
  /** Puts a kept page into the site. @returns whether there was one. */
  readonly putBack: (name: string, file: string) => boolean;
  readonly keep: (name: string, html: string) => void;
  /** Forgets the pages that this build did not ask for. */
  readonly forgetOthers: () => void;
}

/** What every page is printed by. */
const PROGRAM = ['src', 'scripts/build/pages', 'astro.config.mjs', 'package-lock.json'];

/** Opens the pages kept for a project in its `.cache/pages`. */
export function openKeptPages(paths: ProjectPaths): KeptPages {
  const folder = join(paths.root, '.cache/pages');
  const shared = sharedHash(paths);
  const asked = new Set<string>();
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const place = (name: string) => join(folder, name);
  return {
    nameOf: (path, inputs) => {
      const hash = createHash('sha256').update(`${shared}\0${path}\0${inputs}`);
      return hash.digest('hex').slice(0, 40);
    },
    putBack: (name, file) => {
      asked.add(name);
      if (!there.has(name)) return false;
      mkdirSync(dirname(file), { recursive: true });
      // A copy and no link: later steps may write into the page, and what is kept must stay as it is.
      copyFileSync(place(name), file);
      return true;
    },
    keep: (name, html) => {
      // A killed process must leave no half of a page under its name.
      writeFileSync(`${place(name)}.new`, html);
      renameSync(`${place(name)}.new`, place(name));
    },
    forgetOthers: () => {
      for (const name of there) if (!asked.has(name)) rmSync(place(name), { force: true });
    },
  };
}

/** A hash of the program, of the environment and of every file of the content that is written by hand. */
function sharedHash(paths: ProjectPaths): string {
  const hash = createHash('sha256').update(`${process.version}\0${process.env['SITE_URL'] ?? ''}`);
  const add = (root: string, path: string) =>
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  for (const path of PROGRAM.flatMap((one) => filesUnder(repository, one))) add(repository, path);
  for (const path of filesUnder(paths.root, 'content')) {
    if (!path.startsWith('content/articles/')) add(paths.root, path);
  }
  return hash.digest('hex');
}

function filesUnder(root: string, path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
