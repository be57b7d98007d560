import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../paths.ts';
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
  /** Open for reading. */
  readonly file: number;
  readonly entries: ReadonlyMap<string, Packed>;
}

/**
 * Does `work` with the archive at `path` if it is the one of the record in `recordIn`, byte for byte, and was
 * packed as one would be now; with `null` otherwise.
 */
export async function withEarlier<T>(
  path: string,
  recordIn: string,
  work: (earlier: EarlierArchive | null) => Promise<T>,
): Promise<T> {
  if (!existsSync(path) || !existsSync(recordIn)) return await work(null);
  const record: ArchiveRecord = JSON.parse(readFileSync(recordIn, 'utf8'));
  const file = openSync(path, 'r');
  try {
    const same = record.packing === packing() && record.archive === hashOf(file);
    const entries = new Map(record.entries.map((entry) => [entry.path, entry]));
    return await work(same ? { file, entries } : null);
  } finally {
    closeSync(file);
  }
}

function hashOf(file: number): string {
  const hash = createHash('sha256');
  for (const chunk of chunksOf(file)) hash.update(chunk);
  return hash.digest('base64url');
}

/** Keeps the record of an archive for the next build. It is there whole, or the one before it is. */
export function keepRecord(recordIn: string, record: ArchiveRecord): void {
  mkdirSync(dirname(recordIn), { recursive: true });
  writeFileSync(`${recordIn}.new`, JSON.stringify(record));
  renameSync(`${recordIn}.new`, recordIn);
}

/** One number for all that makes the bytes of an archive besides its files. */
export function packing(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(process.versions['zlib'] ?? '');
  for (const source of ['scripts/portable/pack.ts', 'src/portable/zip.ts'])
    hash.update(readFileSync(join(repository, source)));
  return hash.digest('base64url');
}
