import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';

/** Stands before the data of every file of the index. */
const MARK = 'pagefind_dcd';

/**
 * The files of a search index with everything in an order of its own, so that one input gives one output.
 * Pagefind 1.5 lists filters and their values in the order of a hash table, which is another in every run; the
 * names of the files, which are hashes, and what refers to them change with it.
 * @see https://github.com/Pagefind/pagefind/issues/638
 */
export function sameBytes(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const inOrder = files.map((file) => {
    if (file.path.endsWith('.pf_filter')) return remake(file, sortValues, renamed);
    return file;
  });
  const withMeta = inOrder.map((file) => {
    if (file.path.endsWith('.pf_meta')) return remake(file, (meta) => sortFilters(meta, renamed), renamed);
    return file;
  });
  return withMeta.map((file) => {
    return file.path === 'pagefind-entry.json' ? { ...file, content: rename(file.content, renamed) } : file;
  });
}

/** A filter file: its name and its values, each with the pages that have it. */
function sortValues(filter: Cbor): Cbor {
  const [name = '', values = []] = filter as readonly Cbor[];
  return [name, sorted(values as readonly Cbor[])];
}

/** The fourth part of the meta file lists the filters, each with the hash that names its file. */
function sortFilters(meta: Cbor, renamed: ReadonlyMap<string, string>): Cbor {
  return (meta as readonly Cbor[]).map((part, at) => {
    if (at !== 3) return part;
    const filters = (part as readonly (readonly [string, string])[]).map(
      ([name, hash]) => [name, renamed.get(hash) ?? hash] as const,
    );
    return sorted(filters);
  });
}

function sorted(entries: readonly Cbor[]): Cbor[] {
  const nameOf = (entry: Cbor) => String((entry as readonly Cbor[])[0]);
  return entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function remake(file: IndexFile, order: (item: Cbor) => Cbor, renamed: Map<string, string>): IndexFile {
  const data = gunzipSync(file.content);
  const ordered = writeCbor(order(readCbor(data.subarray(MARK.length))));
  const [, language = '', hash = ''] = /([a-z-]+)_([0-9a-f]+)\.pf_\w+$/.exec(file.path) ?? [];
  const digest = createHash('sha256').update(ordered).digest('hex').slice(0, hash.length);
  renamed.set(`${language}_${hash}`, `${language}_${digest}`);
  const path = file.path.replace(`${language}_${hash}`, `${language}_${digest}`);
  return { path, content: pack(Buffer.concat([Buffer.from(MARK), ordered])) };
}

function pack(data: Buffer): Buffer {
  const packed = gzipSync(data, { level: 9 });
  // The tenth byte names the system that packed it; 255 says that it is not told.
  packed.writeUInt8(255, 9);
  return packed;
}

function rename(content: Uint8Array, renamed: ReadonlyMap<string, string>): Buffer {
  let text = Buffer.from(content).toString('utf8');
  for (const [before, after] of renamed) text = text.replaceAll(before, after);
  return Buffer.from(text);
}
