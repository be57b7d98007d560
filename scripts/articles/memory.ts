import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Brief } from './brief.ts';
import { openPack, type Slice } from './pack.ts';
import type { Read } from './read-seeds.ts';

/** What was made of a page, and from what. */
export interface PageMade {
  /** Stands for everything that the page is made from. */
  readonly key: string;
  readonly sha256: string;
}

/** What is remembered of one seed. */
interface Entry {
  readonly id: string;
  /** Stands for everything that was read: the seed, and what an editor says about it. */
  readonly key: string;
  /** Where the extraction lies in the pack. */
  readonly slice: Slice;
  readonly page?: PageMade | undefined;
  /** As JSON: of thousands, few are asked for at a time. */
  readonly brief: string;
}

/** Results of earlier runs. Losing them costs time and nothing else; what is not as it was written is not believed. */
export interface Memory {
  /** Whether a seed was read before as the key says. */
  readonly knows: (id: string, key: string) => boolean;
  readonly keep: (id: string, key: string, read: Read) => void;
  /** What was read of a seed in this run or is known of it. */
  readonly briefOf: (id: string) => Brief;
  /**
   * The same as a whole, as JSON.
   *
   * @throws MemoryBroken where it is not what was kept; then everything is forgotten.
   */
  readonly extractionOf: (id: string) => Uint8Array;
  readonly pageOf: (id: string) => PageMade | undefined;
  readonly keepPage: (id: string, page: PageMade) => void;
  /** Remembers these seeds for the next run and forgets all others. */
  readonly save: (ids: readonly string[]) => void;
  /** Lets go of its files until they are asked for again. */
  readonly close: () => void;
}

/** The folder in which things are remembered was changed by somebody else. */
export class MemoryBroken extends Error {}

/**
 * The memory in `folder` of what one version of this program reads with one set of topics; what others left there
 * is removed. One file holds the extractions, one after the other, and another a line for each seed that says where.
 * The second is written anew as a whole when all is done, so that a killed process leaves the memory as it was.
 */
export function openMemory(folder: string, version: string): Memory {
  const place = join(folder, version);
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== version) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const list = join(place, 'seeds.jsonl');
  const pack = openPack(join(place, 'extractions'));
  const entries = new Map(readEntries(list).map((entry) => [entry.id, entry]));
  let isChanged = false;
  const put = (entry: Entry) => {
    entries.set(entry.id, entry);
    isChanged = true;
  };
  const broken = () => {
    pack.close();
    rmSync(folder, { recursive: true, force: true });
    return new MemoryBroken(`${place} was changed`);
  };
  const get = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`Implementation error: nothing was read of ${id}`);
    return entry;
  };
  return {
    knows: (id, key) => entries.get(id)?.key === key,
    keep: (id, key, { brief, extraction }) => put({ id, key, slice: pack.add(extraction), brief }),
    briefOf: (id) => JSON.parse(get(id).brief) as Brief,
    extractionOf: (id) => {
      const extraction = pack.read(get(id).slice);
      if (extraction === undefined) throw broken();
      return extraction;
    },
    pageOf: (id) => entries.get(id)?.page,
    keepPage: (id, page) => put({ ...get(id), page }),
    save: (ids) => {
      if (!isChanged && ids.length === entries.size) return;
      const kept = ids.map(get);
      const slices = pack.keepOnly(kept.map(({ slice }) => slice));
      writeEntries(
        list,
        kept.map((entry, at) => ({ ...entry, slice: slices[at] ?? entry.slice })),
      );
    },
    close: pack.close,
  };
}

// A line: what the rest of it adds up to, the brief, and the other fields.
const SUM = 16;
const sumOf = (text: string) => hash('sha256', text).slice(0, SUM);

/** Lines that are written at once: all of them together would take as much memory as all that is remembered. */
const AT_ONCE = 256;

function writeEntries(file: string, entries: readonly Entry[]): void {
  const fresh = openSync(`${file}.new`, 'w');
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    writeSync(
      fresh,
      entries
        .slice(at, at + AT_ONCE)
        .map(lineOf)
        .join(''),
    );
  }
  closeSync(fresh);
  renameSync(`${file}.new`, file);
}

function lineOf({ brief, ...fields }: Entry): string {
  const rest = `${JSON.stringify(fields)}\t${brief}`;
  return `${sumOf(rest)}\t${rest}\n`;
}

/** Lines that are as they were written; none where the file is not there. */
function readEntries(file: string): Entry[] {
  return linesOf(file).flatMap((line) => {
    const rest = line.slice(SUM + 1);
    if (sumOf(rest) !== line.slice(0, SUM)) return [];
    const [fields = '', brief = ''] = rest.split('\t');
    return [{ ...(JSON.parse(fields) as Omit<Entry, 'brief'>), brief }];
  });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
