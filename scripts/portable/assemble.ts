import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { directory } from '../../src/portable/zip.ts';
import { chunksOf } from './chunks.ts';
import { type Packed, writeAll } from './pack.ts';

/** A packed file, and the open file in which it stands: a part, or an earlier archive. */
export interface Standing extends Packed {
  readonly file: number;
}

/** What came of an archive. */
export interface Assembled {
  readonly bytes: number;
  /** SHA-256 of the archive. */
  readonly archive: string;
  /** Its files, as they stand in it. */
  readonly entries: readonly Packed[];
}

/** Writes packed files, in their order, and the directory of them into the archive `target`. */
export function assemble(files: readonly Standing[], target: string): Assembled {
  const hash = createHash('sha256');
  const archive = openSync(target, 'w');
  let bytes = 0;
  const write = (chunk: Uint8Array) => {
    hash.update(chunk);
    bytes += writeAll(archive, chunk);
  };
  try {
    for (const { file, start, end } of runsOf(files))
      for (const chunk of chunksOf(file, start, end)) write(chunk);
    const entries = inPlace(files);
    write(Buffer.concat(directory(entries, bytes)));
    return { bytes, archive: hash.digest('base64url'), entries };
  } finally {
    closeSync(archive);
  }
}

/** Stretches of files that stand behind one another where they are: most of what is copied lies in a few. */
function runsOf(files: readonly Standing[]): { file: number; start: number; end: number }[] {
  const runs: { file: number; start: number; end: number }[] = [];
  for (const { file, at, length } of files) {
    const last = runs.at(-1);
    if (last?.file === file && last.end === at) last.end += length;
    else runs.push({ file, start: at, end: at + length });
  }
  return runs;
}

function inPlace(files: readonly Standing[]): Packed[] {
  let next = 0;
  return files.map(({ file, ...entry }) => {
    const at = next;
    next += entry.length;
    return { ...entry, at };
  });
}
