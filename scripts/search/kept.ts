/** What an earlier build has made for search, kept so that it need not be made again. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPack, type Pack } from '../build/pages/pack.ts';
import { repository } from '../paths.ts';

export interface Kept {
  /** What this program keeps under that name, whole as it was, in memory of its own. */
  readonly get: (name: string) => Buffer | undefined;
  readonly add: (name: string, bytes: Buffer) => void;
  /** Forgets what was neither asked for nor added. */
  readonly close: () => void;
}

/** For an index that is made from nothing, of which nothing is kept. */
export const nothingKept: Kept = { get: () => undefined, add: () => undefined, close: () => undefined };

/** Bytes of a SHA-256, which stands before what is kept. */
const HASH = 32;

/** Opens what is kept in `folder`. Whatever is wrong with it, it is then as if that were not there. */
export function openKept(folder: string): Kept {
  const program = searchProgram();
  let pack = open(folder);
  const attempt = <R>(work: (pack: Pack) => R): R | undefined => {
    try {
      return pack === null ? undefined : work(pack);
    } catch {
      rmSync(folder, { recursive: true, force: true });
      pack = null;
      return undefined;
    }
  };
  return {
    get: (name) => {
      const bytes = attempt(({ get }) => get(program + name));
      if (bytes === undefined || !bytes.subarray(0, HASH).equals(hashOf(bytes.subarray(HASH))))
        return undefined;
      return Buffer.from(bytes.subarray(HASH));
    },
    add: (name, bytes) => attempt(({ add }) => add(program + name, Buffer.concat([hashOf(bytes), bytes]))),
    close: () => attempt(({ close }) => close()),
  };
}

function open(folder: string): Pack | null {
  try {
    return openPack(folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return openPack(folder);
  }
}

const hashOf = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');

/** What an index is made by, besides what stands in this folder. */
const others = [
  'scripts/search-index.ts',
  'src/anchor/order.ts',
  'src/client/search/fold.ts',
  'src/client/search/state.ts',
  'src/client/search/text.ts',
  'src/record/dates.ts',
  'package-lock.json',
];

/** One number for all that makes an index: the sources, what they are built on, and what runs them. */
function searchProgram(): string {
  const sources = readdirSync(import.meta.dirname).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const files = [
    ...sources.sort().map((name) => join(import.meta.dirname, name)),
    ...others.map((path) => join(repository, path)),
  ];
  // The names of months come with what runs them, and zlib decides how files are packed.
  const { node, icu, zlib } = process.versions;
  return hash('sha256', [node, icu, zlib, ...files.map((path) => readFileSync(path, 'utf8'))].join('\0'));
}
