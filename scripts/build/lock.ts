import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from './processes.ts';

const POLL_MS = 150;
/** A lock without a number is one whose process was just making it, or was killed while it did. */
const UNSIGNED_MS = 5000;

/**
 * Runs `work` while no other process holds the lock `file`; waits for one that does. The lock of a process that
 * was killed is taken over.
 */
export async function withLock<T>(file: string, about: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (!told) console.error(`Waiting for another ${about} (process ${holder(file)}, ${file}) …`);
    told = true;
    await pause(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  dropIfLeft(file);
  return false;
}

/** Only one of several waiting processes moves a lock away; if it caught a newer one, it puts that back. */
function dropIfLeft(file: string): void {
  const left = holder(file);
  if (left === null || !isLeft(file, left)) return;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (holder(aside) === left) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function isLeft(file: string, pid: string): boolean {
  if (/^\d+$/.test(pid)) return !isRunning(Number(pid));
  const { mtimeMs = Date.now() } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > UNSIGNED_MS;
}

function holder(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
