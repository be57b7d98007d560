import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { directory } from '../../src/portable/zip.ts';
import { chunksOf } from './chunks.ts';
import { type Packed, type Standing, writeAll } from './pack.ts';

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
  const sources = new Map(
    [...new Set(files.map(({ file }) => file))].map((file) => [file, openSync(file, 'r')]),
  );
  let bytes = 0;
  const write = (chunk: Uint8Array) => {
    hash.update(chunk);
    bytes += writeAll(archive, chunk);
  };
  try {
    for (const { file, start, end } of runsOf(files))
      for (const chunk of chunksOf(sources.get(file) ?? -1, start, end)) write(chunk);
    const entries = inPlace(files);
    write(Buffer.concat(directory(entries, bytes)));
    return { bytes, archive: hash.digest('base64url'), entries };
  } finally {
    for (const file of [archive, ...sources.values()]) closeSync(file);
  }
}

/** Stretches of files that stand behind one another where they are: most of what is copied lies in a few. */
function runsOf(files: readonly Standing[]): { file: string; start: number; end: number }[] {
  const runs: { file: string; start: number; end: number }[] = [];
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
