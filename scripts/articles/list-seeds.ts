import { statSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import type { Message } from '../../src/model.ts';
import { fileError } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { listSeeds } from '../project/seeds.ts';

/** A seed by its names; not read yet. */
export interface ListedSeed {
  /** File stem. */
  readonly id: string;
  readonly file: string;
}

/** A path as messages show it: relative to the project, with forward slashes. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join(posix.sep);
}

/** The seeds of a project, in code-unit order of their file names. */
export function listAll(paths: ProjectPaths, messages: Message[]): ListedSeed[] {
  if (statSync(paths.seeds, { throwIfNoEntry: false })?.isDirectory() !== true) {
    messages.push(noSeeds(paths.seeds, 'absence of the folder'));
    return [];
  }
  const listed = listSeeds(paths.seeds, messages, true);
  if (listed.length === 0) messages.push(noSeeds(paths.seeds, 'folder without an article'));
  const seeds = listed.map((file) => ({ id: (file.split(sep).at(-1) ?? '').replace(/\.txt$/i, ''), file }));
  reportTwins(seeds, messages, paths.seeds);
  return seeds;
}

/** `a.txt` and `a.TXT` would be one article. */
function reportTwins(seeds: readonly ListedSeed[], messages: Message[], folder: string): void {
  const seen = new Set<string>();
  for (const { id } of seeds) {
    if (seen.has(id)) {
      const reason = `Unexpected second seed named \`${id}\`, expected names that differ before their ending`;
      messages.push(fileError(`${folder}${sep}${id}.txt`, 'seed-twice', reason));
    }
    seen.add(id);
  }
}

function noSeeds(path: string, what: string): Message {
  const reason = `Unexpected ${what}, expected raw articles in \`seeds\``;
  return fileError(path, 'no-seeds', reason, 'Put .txt files into it, one for each article.');
}
