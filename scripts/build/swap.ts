import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts the finished folder `made` in the place of `out`. Both lie side by side, so each step is one rename: at
 * no moment is a half-written site in the place of a whole one.
 */
export function swapIn(made: string, out: string): void {
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(made, out);
  rmSync(old, { recursive: true, force: true });
}
