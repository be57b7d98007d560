import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import type { FileCheck, Files } from './files.ts';

/** What only the archive has: how to begin. */
const READ_ME = 'README.txt';

/** The archive of the site holds every other file of it, byte for byte, and nothing else but a note. */
export const checkArchive: FileCheck<Files> = (path, site, tell) => {
  const folder = `${basename(path, '.zip')}/`;
  const packed = new Map(
    Object.entries(unzipSync(site.bytes(path))).map(([name, bytes]) => [name.replace(folder, ''), bytes]),
  );
  for (const name of packed.keys())
    if (name !== READ_ME && !name.endsWith('/') && !site.files.has(name))
      tell('copy', `Unexpected file ${name} in the archive, expected only those of the site`);
  for (const file of site.files) {
    const bytes = packed.get(file);
    if (file === path) continue;
    if (bytes === undefined) tell('copy', `Unexpected archive without ${file}`);
    else if (!site.bytes(file).equals(bytes))
      tell('copy', `Unexpected ${file} in the archive, expected the bytes that the site has`);
  }
};

/** What is not for readers: other copies, what search reads, and what is for hosts. */
const NOT_FOR_READERS =
  /^(?:offline|pagefind|search)\/|^sw\.js$|^_headers$|^robots\.txt$|^sitemap[^/]*\.xml$/;

/** The list of what a reader's device may keep has all that is for readers, and knows each file by its bytes. */
export const checkKeptList: FileCheck<Files> = (path, site, tell) => {
  const { files = [], bytes } = (site.json(path) ?? {}) as { files?: [string, string][]; bytes?: number };
  const listed = new Map(files);
  let size = 0;
  for (const file of site.files)
    if (!NOT_FOR_READERS.test(file) && !listed.has(file)) tell('copy', `Unexpected list without ${file}`);
  for (const [file, short] of listed) {
    if (!site.files.has(file)) {
      tell('copy', `Unexpected ${file}, expected a file of the site`);
      continue;
    }
    const whole = site.bytes(file);
    size += whole.length;
    if (short.length < SHORTEST || !hash('sha256', whole, 'base64url').startsWith(short))
      tell('copy', `Unexpected hash of ${file}, expected that of its bytes`);
  }
  if (bytes !== size) tell('copy', `Unexpected size ${bytes}, expected ${size}`);
};

/** A hash is cut to no fewer characters. */
const SHORTEST = 12;
