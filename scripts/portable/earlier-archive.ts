import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { programHash } from '../program-hash.ts';
import { chunksOf } from './chunks.ts';
import type { Packed } from './pack.ts';

/** What stands in an archive, kept to make the next one from it. */
export interface ArchiveRecord {
  /** What packed it: see {@link packing}. */
  readonly packing: string;
  /** SHA-256 of the archive. */
  readonly archive: string;
  readonly entries: readonly Packed[];
}

/** The archive of an earlier build: files that have not changed since are taken from it as they stand there. */
export interface EarlierArchive {
  /** Path of the archive. */
  readonly file: string;
  readonly entries: ReadonlyMap<string, Packed>;
}

/**
 * The archive `file` if it is the one of the record in `recordIn`, byte for byte, and was packed as one would be
 * now; `null` otherwise.
 */
export function readEarlier(file: string, recordIn: string): EarlierArchive | null {
  if (!existsSync(file) || !existsSync(recordIn)) return null;
  const record: ArchiveRecord = JSON.parse(readFileSync(recordIn, 'utf8'));
  if (record.packing !== packing()) return null;
  if (record.archive !== hashOf(file)) return null;
  return { file, entries: new Map(record.entries.map((entry) => [entry.path, entry])) };
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (const chunk of chunksOf(file)) hash.update(chunk);
  } finally {
    closeSync(file);
  }
  return hash.digest('base64url');
}

/** Keeps the record of an archive for the next build. It is there whole, or the one before it is. */
export function keepRecord(recordIn: string, record: ArchiveRecord): void {
  mkdirSync(dirname(recordIn), { recursive: true });
  writeFileSync(`${recordIn}.new`, JSON.stringify(record));
  renameSync(`${recordIn}.new`, recordIn);
}

/** One number for all that makes the bytes of an archive besides its files. */
export const packing = (): string => programHash(['scripts/portable/pack.ts', 'src/portable/zip.ts']);
