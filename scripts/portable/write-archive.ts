import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { readMe } from '../../src/portable/read-me.ts';
import type { SiteFacts } from '../../src/portable/site-facts.ts';
import { archiveHref } from '../../src/record/address.ts';
import { inOrder, type Survey } from './survey.ts';

/** An archive that was written. */
export interface WrittenArchive {
  readonly path: string;
  readonly bytes: number;
}

/** What is packed already is not packed again. */
const packed = /\.(?:png|webp|jpe?g|zip|pf_\w+|pagefind|woff2)$/;

/**
 * The same in every archive: one of the first days that a ZIP file can say, in the local time that it says it in, no
 * field for another time, and a file of Unix that everyone may read.
 */
export const facts = () => ({ mtime: new Date(1980, 0, 2), forceDosTimestamp: true, mode: 0o100644 });

/**
 * Writes the archive of the whole surveyed site but itself, with a README.txt. The same site gives the same bytes,
 * on any machine and in any time zone.
 */
export async function writeArchive({ out, files }: Survey, site: SiteFacts): Promise<WrittenArchive> {
  const path = archiveHref(site.title);
  const folder = basename(path, '.zip');
  const entry = facts();
  const zip = new yazl.ZipFile();
  const target = createWriteStream(join(out, path));
  const written = pipeline(zip.outputStream, target);
  zip.addBuffer(Buffer.from(readMe(site)), `${folder}/README.txt`, entry);
  for (const file of inOrder(files)) {
    const compress = !packed.test(file.path);
    zip.addFile(join(out, file.path), `${folder}/${file.path}`, { ...entry, compress });
  }
  zip.end();
  await written;
  return { path, bytes: target.bytesWritten };
}
