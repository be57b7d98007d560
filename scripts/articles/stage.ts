import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recover } from '../build/swap.ts';

/**
 * The folder of pages as it is to be, made beside the one that is there. It can take the other's place by one swap,
 * so that the pages of one run are never mixed with another's.
 */
export interface Stage {
  /** The file in which a new page is to be written. */
  readonly fileFor: (name: string) => string;
  /** Takes over what was there, but for pages that are to go; answers the folder, or the old one where all is as it was. */
  readonly finish: (remove: readonly string[]) => string;
  readonly discard: () => void;
}

export function openStage(folder: string, staged: string): Stage {
  const written = new Set<string>();
  let hasBegun = false;
  const begin = () => {
    if (hasBegun) return;
    hasBegun = true;
    recover(folder);
    rmSync(staged, { recursive: true, force: true });
    mkdirSync(staged, { recursive: true });
  };
  return {
    fileFor: (name) => {
      begin();
      written.add(name);
      return join(staged, name);
    },
    finish: (remove) => {
      if (written.size === 0 && remove.length === 0) return folder;
      begin();
      const dropped = new Set([...written, ...remove]);
      const there = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
      for (const entry of there) {
        if (dropped.has(entry.name)) continue;
        const [from, to] = [join(folder, entry.name), join(staged, entry.name)];
        if (entry.isFile()) linkOrCopy(from, to);
        else cpSync(from, to, { recursive: true, verbatimSymlinks: true });
      }
      return staged;
    },
    discard: () => rmSync(staged, { recursive: true, force: true }),
  };
}

/** Not every file system has links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
