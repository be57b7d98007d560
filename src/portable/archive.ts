import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file that goes into the archive; its bytes are read when it is written, so that not all are held at once. */
export interface ArchivedFile {
  /** Path inside the archive, with forward slashes. */
  readonly path: string;
  readonly read: () => Uint8Array;
}

/** What is already small is not packed again. */
const packed = /\.(?:png|webp|jpe?g|zip|pf_\w+|pagefind|woff2)$/;

/**
 * Writes the archive of a site, file by file in the given order, each with the same date, so that the same
 * site gives the same bytes. The packing is a program of ours and not the machine's, for the same reason.
 * @throws the first error of packing.
 */
export function archive(files: readonly ArchivedFile[], write: (chunk: Uint8Array) => void): void {
  // The earliest that a ZIP file can say. It says local time without a zone, so that it is the same everywhere.
  const date = new Date(1980, 0, 1);
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    write(chunk);
  });
  for (const { path, read } of files) {
    // Level 2 is twice as fast as the usual one and makes pages larger by a fiftieth. Without `mem`, megabytes
    // are laid out anew for each file, however small it is.
    const entry = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 2, mem: 4 });
    entry.mtime = date;
    entry.os = 3;
    zip.add(entry);
    entry.push(read(), true);
  }
  zip.end();
}
