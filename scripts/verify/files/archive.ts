import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { type Finding, finding } from '../finding.ts';
import type { Files } from './files.ts';

/** What only the archive has: how to begin. */
const READ_ME = 'README.txt';

/** The archive of the site holds every other file of it, byte for byte, and nothing else but a note. */
export function checkArchive(path: string, site: Files): Finding[] {
  const tell = (reason: string) => finding(site.pathOf(path), 'copy', reason);
  const folder = `${basename(path, '.zip')}/`;
  const packed = new Map(
    Object.entries(unzipSync(site.bytes(path))).map(
      ([name, bytes]) => [name.replace(folder, ''), bytes] as const,
    ),
  );
  const others = [...site.files].filter((file) => file !== path);
  const missing = others.filter((file) => !packed.has(file));
  const strange = [...packed.keys()].filter(
    (name) => name !== READ_ME && !name.endsWith('/') && !site.files.has(name),
  );
  const changed = others.filter(
    (file) => packed.has(file) && !site.bytes(file).equals(packed.get(file) ?? Buffer.of()),
  );
  return [
    ...missing.map((file) => tell(`Unexpected archive without ${file}`)),
    ...strange.map((name) => tell(`Unexpected file ${name} in the archive, expected only those of the site`)),
    ...changed.map((file) => tell(`Unexpected ${file} in the archive, expected the bytes that the site has`)),
  ];
}

/** What is not for readers: other copies, what search reads, and what is for hosts. */
const NOT_FOR_READERS =
  /^(?:offline|pagefind|search)\/|^sw\.js$|^_headers$|^robots\.txt$|^sitemap[^/]*\.xml$/;

/** The list of what a reader's device may keep has all that is for readers, and knows each file by its bytes. */
export function checkKeptList(path: string, site: Files): Finding[] {
  const tell = (reason: string) => finding(site.pathOf(path), 'copy', reason);
  const { files = [], bytes } = (site.json(path) ?? {}) as { files?: [string, string][]; bytes?: number };
  const listed = new Map(files);
  const missing = [...site.files].filter((file) => !NOT_FOR_READERS.test(file) && !listed.has(file));
  const strange = [...listed.keys()].filter((file) => !site.files.has(file));
  const there = [...listed].filter(([file]) => site.files.has(file));
  const size = there.reduce((sum, [file]) => sum + site.bytes(file).length, 0);
  const changed = there.filter(([file, short]) => {
    return short.length < SHORTEST || !hash('sha256', site.bytes(file), 'base64url').startsWith(short);
  });
  return [
    ...missing.map((file) => tell(`Unexpected list without ${file}`)),
    ...strange.map((file) => tell(`Unexpected ${file}, expected a file of the site`)),
    ...changed.map(([file]) => tell(`Unexpected hash of ${file}, expected that of its bytes`)),
    ...(bytes === size ? [] : [tell(`Unexpected size ${bytes}, expected ${size}`)]),
  ];
}

/** A hash is cut to no fewer characters. */
const SHORTEST = 12;
