import { hash } from 'node:crypto';
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
  /**
   * Ends the packing. Answers how the texts and these files of the site stand packed, and how many were not taken
   * from the earlier archive.
   */
  readonly end: (paths: Iterable<string>) => { readonly files: readonly Standing[]; readonly packed: number };
}

/**
 * Begins to pack for the archive at `path` of the site. What is packed goes into the file `part`, which whoever asks
 * for it removes.
 */
export function openPacking(path: string, part: string, earlier: EarlierArchive | null): Packing {
  const folder = basename(path, '.zip');
  const target = openPart(part);
  const standing = new Map<string, Standing>();
  const texts = new Set<string>();
  let packed = 0;
  const add = (name: string, sum: string, bytes: Buffer) => {
    const before = earlier?.entries.get(name);
    const same = before?.hash === sum && before.size === bytes.length;
    if (!same) packed += 1;
    standing.set(
      name,
      earlier !== null && same ? { ...before, file: earlier.file } : target.add(name, sum, bytes),
    );
  };
  return {
    read: (file, bytes) => add(`${folder}/${file.path}`, file.hash, bytes),
    readText: (path, text) => {
      texts.add(`${folder}/${path}`);
      add(`${folder}/${path}`, hash('sha256', text, 'base64url'), Buffer.from(text));
    },
    end: (paths) => {
      target.close();
      const names = [...texts, ...Array.from(paths, (path) => `${folder}/${path}`)];
      return { files: names.map((name) => standing.get(name) ?? unread(name)), packed };
    },
  };
}

function unread(name: string): never {
  throw new Error(`Implementation error: ${name} was not read for the archive`);
}
