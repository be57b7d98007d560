import { type Zippable, zipSync } from 'fflate';
import { compareCodeUnits } from '../anchor/order.ts';

/** A file that goes into the archive. */
export interface ArchivedFile {
  /** Path from the root of the site, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is already small is not packed again. */
const packed = /\.(?:png|webp|jpe?g|zip|pf_\w+|pagefind|woff2)$/;

/**
 * The archive of a site: all files in one folder, sorted, each with the same date (the local time of a ZIP
 * file knows no zone), so that the same site gives the same bytes.
 */
export function archive(files: readonly ArchivedFile[], folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files.toSorted((a, b) => compareCodeUnits(a.path, b.path)))
    entries[`${folder}/${path}`] = [bytes, { level: packed.test(path) ? 0 : 6 }];
  return zipSync(entries, { mtime: new Date(1980, 0, 1), os: 3 });
}
