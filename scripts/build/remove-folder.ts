import { fork } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';

/** Fewer files than these are gone before a process has started. */
const WORTH_A_PROCESS = 2000;

/**
 * Removes the folder that was in the place of `out`. A disk that is told of each freed block takes seconds for the
 * files of a large site, for which nobody has to wait: a process that outlives this one removes them. Until it is
 * done the folder bears its number, so that whoever finds the folder knows whether somebody is at it.
 */
export async function removeFolder(folder: string, out: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (readdirSync(folder, { recursive: true }).length < WORTH_A_PROCESS) {
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  const child = fork(new URL('./remove-process.ts', import.meta.url), { detached: true, stdio: 'ignore' });
  const removed = `${out}.removed-${child.pid}`;
  renameSync(folder, removed);
  await new Promise((told) => child.send(removed, told));
  child.disconnect();
  child.unref();
}
