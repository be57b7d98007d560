import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './processes.ts';

/** Where a folder is made before it takes the place of `out`: beside it, so that a rename is enough. */
export const asideOf = (out: string) => `${out}.building-${process.pid}`;

/**
 * Puts the finished folder `made` in the place of `out`. Both lie side by side, so each step is one rename: at
 * no moment is a half-written folder in the place of a whole one. Answers where what was there before is now.
 */
export function moveIn(made: string, out: string): string {
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(made, out);
  return old;
}

/** The same, and removes what was there before. */
export function swapIn(made: string, out: string): void {
  rmSync(moveIn(made, out), { recursive: true, force: true });
}

/**
 * Mends what a killed process left beside `out`: what it was making is dropped, and what it had already moved
 * away, if nothing took its place, is put back.
 */
export function recover(out: string): void {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).sort()) {
    if (!name.startsWith(`${basename(out)}.`)) continue;
    const [, kind, pid] =
      /^(building|old)-(\d+)(?:\.astro)?$/.exec(name.slice(basename(out).length + 1)) ?? [];
    if (kind === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    const left = join(parent, name);
    if (kind === 'old' && !existsSync(out)) renameSync(left, out);
    else rmSync(left, { recursive: true, force: true });
  }
}
