import { statSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import type { Message } from '../../src/model.ts';
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
      messages.push({
        path: `${folder}${sep}${id}.txt`,
        line: 1,
        column: 1,
        rule: 'seed-twice',
        reason: `Unexpected second seed named \`${id}\`, expected names that differ before their ending`,
        severity: 'error',
      });
    }
    seen.add(id);
  }
}

function noSeeds(path: string, what: string): Message {
  return {
    path,
    line: 1,
    column: 1,
    rule: 'no-seeds',
    reason: `Unexpected ${what}, expected raw articles in \`seeds\``,
    hint: 'Put .txt files into it, one for each article.',
    severity: 'error',
  };
}
