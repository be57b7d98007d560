import { closeSync, existsSync, mkdirSync, openSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { type ProjectPaths, repository } from '../paths.ts';

const POLL_MS = 100;
/** What SQLite answers: somebody else has the lock; the file is no database. */
const [BUSY, NOT_A_DATABASE] = [5, 26];

/** Runs `work` while nothing else writes in the project. A folder that is no project is left as it is. */
export function withProject<T>({ root, seeds }: ProjectPaths, work: () => Promise<T>): Promise<T> {
  return existsSync(seeds) ? withLock(join(root, '.cache/lock.db'), work) : work();
}

/** Runs `work` while nobody else prints with this program: Astro writes into the folder of the code, whatever it builds. */
export function withProgram<T>(work: () => Promise<T>): Promise<T> {
  return withLock(join(repository, '.cache/program.lock.db'), work);
}

/**
 * Runs `work` while no other process holds the lock `file`, an empty database that is never written or removed; waits
 * for one that does, and says so. The system frees the lock with its process, however that ends.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const folder = dirname(file);
  // Not with `recursive`, which calls a folder that is read-only one that is not there.
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
  // Answers as the system does where the file cannot be written.
  closeSync(openSync(file, 'a'));
  const lock = new DatabaseSync(file);
  try {
    if (!take(lock, file)) {
      console.error(`Waiting for another command in this project (${file}) …`);
      while (!take(lock, file)) await pause(POLL_MS);
    }
    return await work();
  } finally {
    lock.close();
  }
}

function take(lock: DatabaseSync, file: string): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const { errcode } = error as { readonly errcode?: number };
    if (errcode === BUSY) return false;
    if (errcode !== NOT_A_DATABASE) throw error;
    truncateSync(file);
    return take(lock, file);
  }
}
