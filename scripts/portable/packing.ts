import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { EarlierArchive } from './earlier-archive.ts';
import { openPart, type Standing } from './pack.ts';
import type { FileReader } from './survey.ts';

/** The packing of a site's files for its archive, each as soon as it is finished, in whatever order they come. */
export interface Packing {
  /** Packs a file, unless the earlier archive holds it as it is. */
  readonly read: FileReader;
  /** Packs a text that is no file of the site. */
  readonly readText: (path: string, text: string) => void;
  /** Ends the packing. Answers how all files stand packed, and how many were not taken from the earlier archive. */
  readonly end: () => { readonly files: readonly Standing[]; readonly packed: number };
}

/**
 * Begins to pack for the archive at `path` of the site. What is packed goes into the file `part`, which whoever asks
 * for it removes.
 */
export function openPacking(path: string, part: string, earlier: EarlierArchive | null): Packing {
  const folder = basename(path, '.zip');
  const target = openPart(part);
  const standing = new Map<string, Standing>();
  let packed = 0;
  const add = (name: string, hash: string, bytes: Buffer) => {
    const before = earlier?.entries.get(name);
    const same = before?.hash === hash && before.size === bytes.length;
    if (!same) packed += 1;
    standing.set(
      name,
      earlier !== null && same ? { ...before, file: earlier.file } : target.add(name, hash, bytes),
    );
  };
  return {
    read: (file, bytes) => add(`${folder}/${file.path}`, file.hash, bytes),
    readText: (name, text) =>
      add(`${folder}/${name}`, createHash('sha256').update(text).digest('base64url'), Buffer.from(text)),
    end: () => {
      target.close();
      return { files: [...standing.values()], packed };
    },
  };
}
