import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asideOf } from '../build/swap.ts';
import type { Changes } from './changes.ts';

/**
 * The folder of pages as it is to be, made beside the one that is there; or that one, where nothing changes.
 * It can take the other's place by one swap, so that the pages of one run are never mixed with another's.
 */
export function stageArticles(folder: string, { write, remove }: Changes): string {
  if (write.size === 0 && remove.length === 0) return folder;
  const staged = asideOf(folder);
  mkdirSync(staged, { recursive: true });
  const dropped = new Set([...write.keys(), ...remove]);
  const there = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  for (const entry of there) {
    if (dropped.has(entry.name)) continue;
    const [from, to] = [join(folder, entry.name), join(staged, entry.name)];
    if (entry.isFile()) linkOrCopy(from, to);
    else cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
  for (const [name, mdx] of write) writeFileSync(join(staged, name), mdx);
  return staged;
}

/** Not every file system has links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
